#pragma once

#include <QDropEvent>
#include <QKeyEvent>
#include <QPoint>
#include <QPointF>
#include <string>

namespace counterpoint::ui {

// Where the pointer is and what is there.
struct MapPointer {
    QPointF scene;
    QPoint view;       // in the view's viewport
    std::string item;  // the claim or argument under it; empty: none
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons = Qt::NoButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

// Something that can be done on the map with the pointer. A view asks its tools, those added last first; each
// says whether the event was for it. A press or move that was makes the tool the holder: moves and the
// release go to it, but tools that were added later are asked first about moves and may take over (a drag
// that has become long enough), of which cancel() tells the one that held.
class MapTool {
  public:
    MapTool() = default;
    virtual ~MapTool() = default;
    MapTool(const MapTool&) = delete;
    MapTool& operator=(const MapTool&) = delete;

    virtual bool mousePress(const MapPointer&) { return false; }
    // Also with no button down.
    virtual bool mouseMove(const MapPointer&) { return false; }
    virtual bool mouseRelease(const MapPointer&) { return false; }
    virtual bool doubleClick(const MapPointer&) { return false; }
    virtual bool keyPress(QKeyEvent&) { return false; }
    virtual bool keyRelease(QKeyEvent&) { return false; }

    // Something dragged from elsewhere. The tool accepts the event's action itself.
    virtual bool dragMove(QDropEvent&, const MapPointer&) { return false; }  // also on entering
    virtual void dragLeave() {}
    virtual bool drop(QDropEvent&, const MapPointer&) { return false; }

    // The pointer's gesture has ended without a release: another tool took over, or the window lost it.
    virtual void cancel() {}
};

}  // namespace counterpoint::ui
