#include "ui/map_pane/map_view.hpp"

#include <QScrollBar>
#include <algorithm>
#include <cmath>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr double kMostZoom = 5;      // times 100 %
constexpr double kUsualLeast = 0.1;  // times 100 %; less where the whole map needs it
constexpr double kStep = 1.25;
constexpr int kGlideTime = 220;  // milliseconds
constexpr double kFitMargin = 24;
constexpr double kAlwaysSeen = 80;  // pixels of the map that can't be pushed out of sight
constexpr double kPointsPerInch = 72;

double between(double from, double to, double part) {
    return from + (to - from) * part;
}

}  // namespace

MapView::MapView(MapScene& scene, QWidget* parent) : QGraphicsView(&scene, parent), map_(scene) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    setAcceptDrops(true);
    setTransform(QTransform::fromScale(actualZoom(), actualZoom()));

    glide_.setDuration(kGlideTime);
    glide_.setStartValue(0.0);
    glide_.setEndValue(1.0);
    glide_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&glide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        // Zooms by equal factors in equal times, and moves along with the zoom, so that the way looks
        // straight.
        const double part = value.toDouble();
        const double zoom = course_.fromZoom * std::pow(course_.toZoom / course_.fromZoom, part);
        const QPointF place(between(course_.fromPlace.x(), course_.here.x(), part),
                            between(course_.fromPlace.y(), course_.here.y(), part));
        look(course_.there, place, zoom);
    });
    connect(&map_, &MapScene::shown, this, [this] { setRange(zoom()); });
}

double MapView::actualZoom() const {
    return logicalDpiX() / kPointsPerInch;
}

double MapView::mostZoom() const {
    return kMostZoom * actualZoom();
}

double MapView::leastZoom() const {
    const QRectF extent = map_.extent();
    double fit = actualZoom();
    if (extent.width() > 0 && extent.height() > 0)
        fit = std::min({fit, viewport()->width() / extent.width(), viewport()->height() / extent.height()});
    return std::min(kUsualLeast * actualZoom(), fit * 0.7);
}

QPointF MapView::middle() const {
    return {viewport()->width() / 2.0, viewport()->height() / 2.0};
}

// Lets the map be pushed about until only a little of it is left in the viewport.
void MapView::setRange(double zoom) {
    const QRectF extent = map_.extent();
    const double x = std::max(0.0, viewport()->width() - kAlwaysSeen) / zoom;
    const double y = std::max(0.0, viewport()->height() - kAlwaysSeen) / zoom;
    setSceneRect(extent.adjusted(-x, -y, x, y));
}

void MapView::look(QPointF there, QPointF here, double zoom) {
    zoom = std::clamp(zoom, leastZoom(), mostZoom());
    if (zoom != this->zoom()) {
        setRange(zoom);
        setTransform(QTransform::fromScale(zoom, zoom));
    }
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(there.x() * zoom - here.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(there.y() * zoom - here.y())));
    emit lookChanged();
}

void MapView::glide(QPointF there, QPointF here, double zoom) {
    zoom = std::clamp(zoom, leastZoom(), mostZoom());
    glide_.stop();
    if (!motion_ || !isVisible()) {
        look(there, here, zoom);
        return;
    }
    course_ = {there, here, this->zoom(), zoom, viewportTransform().map(there)};
    glide_.start();
}

void MapView::stopGliding() {
    glide_.stop();
}

void MapView::show(drawing::Drawing picture, const std::string& steady) {
    const QPointF there = visibleArea().center();
    const QPointF shift = map_.show(std::move(picture), steady);
    course_.there += shift;
    look(there + shift, middle(), zoom());
}

std::string MapView::itemInTheMiddle() const {
    const QRectF area = visibleArea();
    std::string nearest;
    double least = 0;
    for (const std::string& id : map_.itemsIn(area)) {
        const double distance = QLineF(map_.rectOf(id).center(), area.center()).length();
        if (!nearest.empty() && distance >= least) continue;
        nearest = id;
        least = distance;
    }
    return nearest;
}

void MapView::setMotion(bool motion) {
    motion_ = motion;
    map_.setMotion(motion);
}

void MapView::zoomBy(double factor, QPointF here) {
    glide_.stop();
    isFitting_ = false;
    look(viewportTransform().inverted().map(here), here, zoom() * factor);
}

void MapView::pan(QPointF byPixels) {
    glide_.stop();
    isFitting_ = false;
    look(viewportTransform().inverted().map(middle()), middle() + byPixels, zoom());
}

void MapView::glideBy(double factor) {
    isFitting_ = false;
    // Steps that follow one another quickly add up.
    const bool onTheWay = glide_.state() == QAbstractAnimation::Running;
    const double from = onTheWay ? course_.toZoom : zoom();
    const QPointF here = onTheWay ? course_.here : middle();
    const QPointF there = onTheWay ? course_.there : viewportTransform().inverted().map(here);
    glide(there, here, from * factor);
}

void MapView::fitTo(const QRectF& area) {
    if (area.isEmpty()) return;
    const double width = std::max(1.0, viewport()->width() - 2 * kFitMargin);
    const double height = std::max(1.0, viewport()->height() - 2 * kFitMargin);
    glide(area.center(), middle(), std::min({actualZoom(), width / area.width(), height / area.height()}));
}

void MapView::reveal(const QRectF& area, double zoom) {
    if (area.isEmpty()) return;
    isFitting_ = false;
    const QPointF at = viewportTransform().map(area.center());
    const double room = 1.5 * kFitMargin;
    const double halfWidth = area.width() * zoom / 2 + room;
    const double halfHeight = area.height() * zoom / 2 + room;
    // As near to where it is as its whole size allows; what is too large is shown from its middle.
    const auto placed = [](double is, double half, double length) {
        return 2 * half > length ? length / 2 : std::clamp(is, half, length - half);
    };
    const QPointF here(placed(at.x(), halfWidth, viewport()->width()),
                       placed(at.y(), halfHeight, viewport()->height()));
    if (zoom != this->zoom() || (here - at).manhattanLength() > 1) glide(area.center(), here, zoom);
}

void MapView::reveal(const QRectF& area) {
    reveal(area, zoom());
}

QRectF MapView::visibleArea() const {
    return viewportTransform().inverted().mapRect(QRectF(viewport()->rect()));
}

void MapView::fitAll() {
    fitTo(map_.extent());
    isFitting_ = true;
}

void MapView::zoomIn() {
    glideBy(kStep);
}

void MapView::zoomOut() {
    glideBy(1 / kStep);
}

void MapView::zoomToActualSize() {
    glideBy(actualZoom() / (glide_.state() == QAbstractAnimation::Running ? course_.toZoom : zoom()));
}

void MapView::resizeEvent(QResizeEvent* event) {
    const QPointF before(event->oldSize().width() / 2.0, event->oldSize().height() / 2.0);
    const QPointF there = viewportTransform().inverted().map(before);
    QGraphicsView::resizeEvent(event);
    setRange(zoom());
    if (isFitting_ || !event->oldSize().isValid()) {
        const bool motion = std::exchange(motion_, false);
        fitAll();
        motion_ = motion;
    } else {
        look(there, middle(), zoom());
    }
}

}  // namespace counterpoint::ui
