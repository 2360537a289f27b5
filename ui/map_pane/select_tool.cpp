#include "ui/map_pane/select_tool.hpp"

#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <algorithm>

namespace counterpoint::ui {

SelectTool::SelectTool(MapView& view, Session& session) : view_(view), session_(session) {}

bool SelectTool::mousePress(const MapPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return false;
    start_ = pointer.view;
    pressed_.clear();
    before_ = session_.selection();
    adds_ = (pointer.modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    isBand_ = false;
    if (pointer.item.empty()) return true;
    const auto at = std::find(before_.begin(), before_.end(), pointer.item);
    editing::Selection selection = before_;
    if (adds_) {
        if (at != before_.end())
            std::erase(selection, pointer.item);
        else
            selection.push_back(pointer.item);
        session_.select(selection);
    } else if (at == before_.end()) {
        session_.select({pointer.item});
    } else {
        // One of several may be the start of a drag of all of them; a mere click is for it alone.
        std::erase(selection, pointer.item);
        selection.push_back(pointer.item);
        session_.select(selection);
        pressed_ = pointer.item;
    }
    return true;
}

bool SelectTool::mouseMove(const MapPointer& pointer) {
    if (!pointer.buttons.testFlag(Qt::LeftButton)) return false;
    const bool far = (pointer.view - start_).manhattanLength() >= QApplication::startDragDistance();
    if (!isBand_ && far && view_.pointerAt(start_).item.empty()) isBand_ = true;
    if (!isBand_) return false;
    if (!band_) {
        band_ = new QRubberBand(QRubberBand::Rectangle, view_.viewport());
        band_->setObjectName("rubberBand");
    }
    const QRect band = QRect(start_, pointer.view).normalized();
    band_->setGeometry(band);
    band_->show();
    selectBand(band);
    return true;
}

void SelectTool::selectBand(const QRect& band) {
    const QRectF area = view_.viewportTransform().inverted().mapRect(QRectF(band));
    editing::Selection selection = adds_ ? before_ : editing::Selection();
    for (const std::string& id : view_.map().itemsIn(area))
        if (std::find(selection.begin(), selection.end(), id) == selection.end()) selection.push_back(id);
    session_.select(selection);
}

bool SelectTool::mouseRelease(const MapPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return false;
    const bool emptyClick = !isBand_ && !adds_ && view_.pointerAt(start_).item.empty();
    if (emptyClick) session_.select({});
    if (!pressed_.empty()) session_.select({pressed_});
    pressed_.clear();
    isBand_ = false;
    if (band_) band_->hide();
    return true;
}

void SelectTool::cancel() {
    pressed_.clear();
    if (isBand_) session_.select(before_);
    isBand_ = false;
    if (band_) band_->hide();
}

}  // namespace counterpoint::ui
