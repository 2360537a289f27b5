#include "ui/map_pane/pan_tool.hpp"

#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

namespace counterpoint::ui {

PanTool::PanTool(MapView& view, Session& session) : view_(view), session_(session) {}

void PanTool::showCursor() {
    if (pans_)
        view_.viewport()->setCursor(Qt::ClosedHandCursor);
    else if (space_)
        view_.viewport()->setCursor(Qt::OpenHandCursor);
    else
        view_.viewport()->unsetCursor();
}

bool PanTool::mousePress(const MapPointer& pointer) {
    const bool starts = pointer.button == Qt::MiddleButton || (space_ && pointer.button == Qt::LeftButton);
    if (!starts) return false;
    pans_ = true;
    spaceUsed_ = true;
    last_ = pointer.view;
    showCursor();
    return true;
}

bool PanTool::mouseMove(const MapPointer& pointer) {
    if (!pans_) return false;
    view_.pan(pointer.view - last_);
    last_ = pointer.view;
    return true;
}

bool PanTool::mouseRelease(const MapPointer&) {
    cancel();
    return true;
}

void PanTool::cancel() {
    pans_ = false;
    showCursor();
}

bool PanTool::keyPress(QKeyEvent& event) {
    if (event.key() != Qt::Key_Space || event.modifiers() != Qt::NoModifier) return false;
    if (event.isAutoRepeat()) return true;
    space_ = true;
    spaceUsed_ = false;
    showCursor();
    return true;
}

bool PanTool::keyRelease(QKeyEvent& event) {
    if (event.key() != Qt::Key_Space || !space_) return false;
    if (event.isAutoRepeat()) return true;
    space_ = false;
    showCursor();
    const std::string current = session_.current();
    if (!spaceUsed_ && !current.empty()) session_.wantTyping(QString::fromStdString(current));
    return true;
}

}  // namespace counterpoint::ui
