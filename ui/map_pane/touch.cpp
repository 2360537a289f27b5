#include "ui/map_pane/touch.hpp"

#include "ui/map_pane/map_view.hpp"

#include <QApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>

namespace counterpoint::ui {

bool Touch::handle(QEvent& event) {
    const bool isTouch = event.type() == QEvent::TouchBegin || event.type() == QEvent::TouchUpdate ||
                         event.type() == QEvent::TouchEnd || event.type() == QEvent::TouchCancel;
    if (!isTouch) return false;
    const auto& touch = static_cast<QTouchEvent&>(event);
    // A trackpad's fingers scroll; the desktop says so with wheel events.
    if (!touch.device() || touch.device()->type() != QInputDevice::DeviceType::TouchScreen) return false;
    event.accept();
    const auto& points = touch.points();
    if (event.type() == QEvent::TouchCancel || points.isEmpty()) {
        isTap_ = false;
        return true;
    }
    if (event.type() == QEvent::TouchBegin) {
        start_ = points.front().position();
        isTap_ = points.size() == 1;
        return true;
    }
    if (points.size() == 1) {
        const QEventPoint& point = points.front();
        const int slack = QGuiApplication::styleHints()->startDragDistance();
        if (isTap_ && (point.position() - start_).manhattanLength() <= slack) {
            if (event.type() == QEvent::TouchEnd) tap(start_);
            return true;
        }
        isTap_ = false;
        view_.pan(point.position() - point.lastPosition());
        return true;
    }
    isTap_ = false;
    const QLineF before(points[0].lastPosition(), points[1].lastPosition());
    const QLineF now(points[0].position(), points[1].position());
    view_.pan(now.center() - before.center());
    if (before.length() > 1) view_.zoomBy(now.length() / before.length(), now.center());
    return true;
}

void Touch::tap(QPointF at) {
    const QPointF global = view_.viewport()->mapToGlobal(at);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool press = type == QEvent::MouseButtonPress;
        QMouseEvent mouse(type, at, global, Qt::LeftButton, press ? Qt::LeftButton : Qt::NoButton,
                          QGuiApplication::keyboardModifiers());
        QApplication::sendEvent(view_.viewport(), &mouse);
    }
}

}  // namespace counterpoint::ui
