#include "ui/map_pane/map_view.hpp"

#include <QDragMoveEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr double kNotch = 120;          // what a wheel says for one step
constexpr double kPixelsPerNotch = 60;  // panned
constexpr double kZoomPerNotch = 1.2;
constexpr double kPixelsPerZoomStep = 60;  // of a trackpad, with Ctrl

}  // namespace

void MapView::addTool(MapTool& tool) {
    tools_.push_back(&tool);
}

void MapView::removeTool(MapTool& tool) {
    std::erase(tools_, &tool);
    if (holder_ == &tool) holder_ = nullptr;
}

void MapView::hold(MapTool* tool) {
    MapTool* before = std::exchange(holder_, tool);
    if (before && before != tool && tool) before->cancel();
}

MapPointer MapView::pointerAt(QPoint viewPlace) const {
    MapPointer pointer;
    pointer.view = viewPlace;
    pointer.scene = viewportTransform().inverted().map(QPointF(viewPlace));
    pointer.item = map_.itemAt(pointer.scene);
    return pointer;
}

MapPointer MapView::pointerOf(const QMouseEvent& event) const {
    MapPointer pointer = pointerAt(event.position().toPoint());
    pointer.button = event.button();
    pointer.buttons = event.buttons();
    pointer.modifiers = event.modifiers();
    return pointer;
}

// True over an item of the scene that isn't the picture, such as an editor: it gets its events itself.
bool MapView::isOverOther(QPoint viewPlace) const {
    return itemAt(viewPlace) != nullptr;
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (!holder_ && isOverOther(event->pos())) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    stopGliding();
    isPressed_ = true;
    const MapPointer pointer = pointerOf(*event);
    const auto taker = std::find_if(tools_.rbegin(), tools_.rend(),
                                    [&](MapTool* tool) { return tool->mousePress(pointer); });
    if (taker != tools_.rend()) hold(*taker);
    event->setAccepted(taker != tools_.rend());
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (!holder_ && (scene()->mouseGrabberItem() || isOverOther(event->pos()))) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    const MapPointer pointer = pointerOf(*event);
    if (pointer.buttons == Qt::NoButton) emit pointedAt(QString::fromStdString(pointer.item));
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool) {
        const bool holds = *tool == holder_;
        const bool taken = (*tool)->mouseMove(pointer);
        if (taken && pointer.buttons != Qt::NoButton) hold(*tool);
        if (taken || holds) break;
    }
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    isPressed_ = event->buttons() != Qt::NoButton;
    if (!holder_) {
        QGraphicsView::mouseReleaseEvent(event);
        return;
    }
    holder_->mouseRelease(pointerOf(*event));
    if (event->buttons() == Qt::NoButton) hold(nullptr);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!holder_ && isOverOther(event->pos())) {
        QGraphicsView::mouseDoubleClickEvent(event);
        return;
    }
    const MapPointer pointer = pointerOf(*event);
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool)
        if ((*tool)->doubleClick(pointer)) return;
    // The second click of two that nobody wants as one is a click.
    mousePressEvent(event);
}

void MapView::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPointF pixels = event->pixelDelta();
    const QPointF notches = QPointF(event->angleDelta()) / kNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double steps = pixels.isNull() ? notches.y() : pixels.y() / kPixelsPerZoomStep;
        zoomBy(std::pow(kZoomPerNotch, steps), event->position());
        return;
    }
    QPointF by = pixels.isNull() ? notches * kPixelsPerNotch : pixels;
    // Qt itself turns the wheel's direction with Alt only.
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0) by = by.transposed();
    pan(by);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (scene()->focusItem()) {
        QGraphicsView::keyPressEvent(event);
        return;
    }
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool)
        if ((*tool)->keyPress(*event)) return;
    // Not to the scroll area: arrows go from box to box.
    event->ignore();
}

void MapView::keyReleaseEvent(QKeyEvent* event) {
    if (scene()->focusItem()) {
        QGraphicsView::keyReleaseEvent(event);
        return;
    }
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool)
        if ((*tool)->keyRelease(*event)) return;
    event->ignore();
}

void MapView::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
}

void MapView::dragMoveEvent(QDragMoveEvent* event) {
    const MapPointer pointer = pointerAt(event->position().toPoint());
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool)
        if ((*tool)->dragMove(*event, pointer)) return;
    event->ignore();
}

void MapView::dragLeaveEvent(QDragLeaveEvent*) {
    for (MapTool* tool : tools_) tool->dragLeave();
}

void MapView::dropEvent(QDropEvent* event) {
    const MapPointer pointer = pointerAt(event->position().toPoint());
    for (auto tool = tools_.rbegin(); tool != tools_.rend(); ++tool)
        if ((*tool)->drop(*event, pointer)) return;
    event->ignore();
}

void MapView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    emit focusChanged(true);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    emit focusChanged(false);
}

void MapView::showToolTip(const QHelpEvent& help) {
    const drawing::Element* element = map_.elementOf(pointerAt(help.pos()).item);
    if (!element || element->tooltip.empty()) {
        QToolTip::hideText();
        return;
    }
    // Qt guesses whether a tooltip is markup; this makes sure that it is, and says just the note.
    const QString note = Qt::convertFromPlainText(QString::fromStdString(element->tooltip));
    const QRect place = viewportTransform().mapRect(map_.rectOf(element->id)).toAlignedRect();
    QToolTip::showText(help.globalPos(), note, viewport(), place);
}

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !scene()->focusItem()) {
        // Space may be the start of a drag: the tools decide when it is let go.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool MapView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Leave) emit pointedAt({});
    if (event->type() == QEvent::ToolTip) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    return touch_.handle(*event) || QGraphicsView::viewportEvent(event);
}

}  // namespace counterpoint::ui
