#pragma once

#include "ui/map_pane/drop_finder.hpp"
#include "ui/map_pane/map_tool.hpp"

#include <QObject>
#include <QPixmap>
#include <QTimer>

namespace counterpoint::ui {

class DropOverlay;

// Drags boxes, and words of an article, over the map. Targets appear on the box under the pointer; near an
// edge the map moves; Esc ends it without a trace. With Ctrl a claim stays where it was and is used at the
// new place, too.
class DragTool : public QObject, public MapTool {
    Q_OBJECT

  public:
    DragTool(MapView& view, Session& session);

    bool mousePress(const MapPointer& pointer) override;
    bool mouseMove(const MapPointer& pointer) override;
    bool mouseRelease(const MapPointer& pointer) override;
    bool keyPress(QKeyEvent& event) override;
    bool keyRelease(QKeyEvent& event) override;
    bool dragMove(QDropEvent& event, const MapPointer& pointer) override;
    void dragLeave() override { cancel(); }
    bool drop(QDropEvent& event, const MapPointer& pointer) override;
    void cancel() override;

  private:
    void start(DragLoad load, QPixmap ghost);
    void moveTo(QPoint place, bool alsoHere);
    void letGo();
    void scroll();
    QPixmap ghostOfItems() const;

    MapView& view_;
    Session& session_;
    DropFinder finder_;
    DropOverlay* overlay_;  // a child of the view
    QTimer scrolling_;
    std::string pressed_;  // the item under a press that may become a drag
    QPoint start_;
    DragLoad load_;  // empty: nothing is dragged
    DropChoice choice_;
    QPixmap ghost_;
    QPoint place_;
};

}  // namespace counterpoint::ui
