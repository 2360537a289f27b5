#include "ui/map_pane/mini_map.hpp"

#include "ui/map_pane/map_view.hpp"
#include "ui/map_pane/paint.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr double kPadding = 6;
constexpr int kLeastSide = 44;
constexpr double kRadius = 6;

}  // namespace

MiniMap::MiniMap(MapView& view, QWidget* parent) : QWidget(parent), view_(view) {
    setObjectName("miniMap");
    setAccessibleName(tr("Overview of the map"));
    setToolTip(tr("The whole map. Drag the frame to move about."));
    setCursor(Qt::PointingHandCursor);
    hide();
    connect(&view, &MapView::lookChanged, this, &MiniMap::followView);
    connect(&view.map(), &MapScene::shown, this, [this] {
        picture_ = {};
        fitInto(room_);
        followView();
        update();
    });
}

void MiniMap::fitInto(QSize room) {
    room_ = room;
    const QSizeF extent = view_.map().extent().size();
    if (extent.isEmpty() || room.isEmpty()) return;
    const QSize inner = extent.scaled(room, Qt::KeepAspectRatio).toSize();
    const QSize wanted(std::clamp(inner.width(), kLeastSide, std::max(kLeastSide, room.width())),
                       std::clamp(inner.height(), kLeastSide, std::max(kLeastSide, room.height())));
    if (wanted == size()) return;
    resize(wanted);
    picture_ = {};
    emit sizeChanged();
}

double MiniMap::scale() const {
    const QRectF extent = view_.map().extent();
    return std::max(1e-6, std::min((width() - 2 * kPadding) / std::max(1.0, extent.width()),
                                   (height() - 2 * kPadding) / std::max(1.0, extent.height())));
}

QPointF MiniMap::origin() const {
    return QRectF(rect()).center() - view_.map().extent().center() * scale();
}

QRectF MiniMap::frame() const {
    const QRectF area = view_.visibleArea();
    const QRectF seen(area.topLeft() * scale() + origin(), area.size() * scale());
    return seen.intersected(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

void MiniMap::followView() {
    const bool seesAll = view_.map().isEmpty() || view_.visibleArea().contains(view_.map().extent());
    if (seesAll != isHidden()) setVisible(!seesAll);
    if (!seesAll) update();
}

void MiniMap::takePicture() {
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap((QSizeF(size()) * ratio).toSize());
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    painter.translate(origin());
    painter.scale(scale(), scale());
    view_.map().paintOverview(painter);
}

void MiniMap::paintEvent(QPaintEvent*) {
    if (picture_.isNull()) takePicture();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = toQt(view_.map().picture().background);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(whole, kRadius, kRadius);
    painter.drawPixmap(0, 0, picture_);

    // What isn't in sight is dimmed.
    const QRectF seen = frame();
    QPainterPath outside;
    outside.addRoundedRect(whole, kRadius, kRadius);
    QPainterPath inside;
    inside.addRect(seen);
    QColor veil = view_.map().frameColour();
    veil.setAlphaF(0.22F);
    painter.fillPath(outside.subtracted(inside), veil);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(view_.map().markColour(), 2));
    painter.drawRect(seen);
    painter.setPen(QPen(view_.map().frameColour(), 1));
    painter.drawRoundedRect(whole, kRadius, kRadius);
}

void MiniMap::lookAt(QPointF there) {
    view_.stopGliding();
    const QPointF middle(view_.viewport()->width() / 2.0, view_.viewport()->height() / 2.0);
    view_.look(there, middle, view_.zoom());
}

void MiniMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    isHeld_ = true;
    const QPointF there = toScene(event->position());
    const bool onFrame = frame().adjusted(-3, -3, 3, 3).contains(event->position());
    grip_ = onFrame ? there - view_.visibleArea().center() : QPointF();
    if (!onFrame) lookAt(there);
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
    if (isHeld_) lookAt(toScene(event->position()) - grip_);
}

void MiniMap::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) isHeld_ = false;
}

void MiniMap::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPointF middle(view_.viewport()->width() / 2.0, view_.viewport()->height() / 2.0);
    view_.zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), middle);
}

}  // namespace counterpoint::ui
