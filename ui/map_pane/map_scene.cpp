#include "ui/map_pane/map_scene.hpp"

#include "ui/map_pane/paint.hpp"

#include <QGraphicsItem>
#include <QStyleOptionGraphicsItem>
#include <unordered_map>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr double kRoom = 40;      // points round the boxes that wires and marks may need
constexpr int kMotionTime = 180;  // milliseconds
constexpr std::size_t kMostMoving = 300;

// A move that nobody would see isn't one.
QPointF worthMoving(QPointF by) {
    return std::abs(by.x()) + std::abs(by.y()) < 0.5 ? QPointF() : by;
}

// Tells the wires of one argument apart by their order.
class WireNames {
  public:
    std::string next(const Wire& wire) {
        count_ = wire.argument == last_ ? count_ + 1 : 0;
        last_ = wire.argument;
        return *wire.argument + ' ' + std::to_string(count_);
    }

  private:
    const std::string* last_ = nullptr;
    int count_ = 0;
};

}  // namespace

class MapScene::Layer : public QGraphicsItem {
  public:
    Layer(MapScene& scene, double z) : scene_(scene) {
        setZValue(z);
        setFlag(ItemUsesExtendedStyleOption);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void setArea(const QRectF& area) {
        prepareGeometryChange();
        area_ = area;
    }
    QRectF boundingRect() const override { return area_; }
    // Nothing of it can be hit: the scene knows what is where.
    QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        scene_.paintLayer(zValue(), *painter, option->exposedRect, scene_.left_);
    }

  private:
    MapScene& scene_;
    QRectF area_;
};

MapScene::MapScene(QObject* parent) : QGraphicsScene(parent) {
    setItemIndexMethod(NoIndex);
    for (const double z : {kFramesZ, kWiresZ, kCardsZ, kMarksZ}) {
        layers_.push_back(new Layer(*this, z));
        addItem(layers_.back());
    }
    clock_.setDuration(kMotionTime);
    clock_.setStartValue(1.0);
    clock_.setEndValue(0.0);
    clock_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&clock_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setLeft(value.toDouble()); });
}

MapScene::~MapScene() = default;

QPointF MapScene::show(drawing::Drawing picture, const std::string& steady) {
    clock_.stop();
    const double leftBefore = std::exchange(left_, 0);
    const drawing::Drawing previous = std::exchange(picture_, std::move(picture));
    const Wires wiresBefore = std::exchange(wires_, {});
    Boxes before = std::exchange(boxes_, {});
    for (Box& box : before) box.rect.translate(box.from * leftBefore);
    shaper_.setFamilies(picture_.fontFamilies);
    boxes_ = Boxes(picture_.elements, before);
    wires_ = Wires(boxes_);

    const Box* was = before.find(steady);
    const Box* is = boxes_.find(steady);
    const QPointF shift = was && is ? is->rect.topLeft() - was->rect.topLeft() : QPointF();
    if (motion_ && before.size() > 0) startMotion(before, wiresBefore, leftBefore, shift);
    setBackgroundBrush(toQt(picture_.background));
    for (Layer* layer : layers_) layer->setArea(extent().adjusted(-kRoom, -kRoom, kRoom, kRoom));
    emit shown();
    return shift;
}

void MapScene::startMotion(const Boxes& before, const Wires& wiresBefore, double leftBefore, QPointF shift) {
    std::size_t moving = 0;
    std::size_t fresh = 0;
    for (Box& box : boxes_) {
        const Box* old = before.find(box.element->id);
        box.isNew = !old;
        fresh += old ? 0 : 1;
        if (old) box.from = worthMoving(old->rect.topLeft() + shift - box.rect.topLeft());
        moving += box.from.isNull() ? 0 : 1;
    }
    if (moving + fresh == 0) return;
    if (moving + fresh > kMostMoving) {
        for (Box& box : boxes_) {
            box.from = {};
            box.isNew = false;
        }
        return;
    }
    WireNames names;
    std::unordered_map<std::string, const Wire*> old;
    for (const Wire& wire : wiresBefore) old.emplace(names.next(wire), &wire);
    names = {};
    for (Wire& wire : wires_) {
        const auto found = old.find(names.next(wire));
        wire.isNew = found == old.end();
        if (wire.isNew) continue;
        const Wire& was = *found->second;
        wire.startFrom = worthMoving(was.start() + was.startFrom * leftBefore + shift - wire.start());
        wire.endFrom = worthMoving(was.end() + was.endFrom * leftBefore + shift - wire.end());
    }
    left_ = 1;
    clock_.start();
}

void MapScene::setLeft(double left) {
    left_ = left;
    if (left <= 0) {
        for (Box& box : boxes_) box.isNew = false;
        for (Wire& wire : wires_) wire.isNew = false;
    }
    updateLayers();
}

void MapScene::finishMotion() {
    clock_.stop();
    setLeft(0);
}

void MapScene::updateLayers() {
    for (Layer* layer : layers_) layer->update();
}

QRectF MapScene::rectOf(const std::string& id) const {
    const Box* box = boxes_.find(id);
    return box ? box->rect : QRectF();
}

std::string MapScene::itemAt(QPointF place) const {
    std::string argument;
    for (const std::uint32_t i : boxes_.touching({place, QSizeF()})) {
        if (boxes_[i].isClaim()) return boxes_[i].element->id;
        argument = boxes_[i].element->id;
    }
    return argument;
}

std::vector<std::string> MapScene::itemsIn(const QRectF& area) const {
    std::vector<std::string> ids;
    for (const std::uint32_t i : boxes_.touching(area)) {
        const Box& box = boxes_[i];
        if (box.isClaim() ? area.contains(box.rect.center()) : area.contains(box.rect))
            ids.push_back(box.element->id);
    }
    return ids;
}

const drawing::Element* MapScene::elementOf(const std::string& id) const {
    const Box* box = boxes_.find(id);
    return box ? box->element : nullptr;
}

void MapScene::setMarks(Marks marks) {
    if (marks == marks_) return;
    marks_ = std::move(marks);
    layers_.back()->update();
}

bool MapScene::isDark() const {
    return toQt(picture_.background).lightness() < 128;
}

QColor MapScene::markColour() const {
    return isDark() ? QColor(0x8a, 0xb4, 0xff) : QColor(0x1f, 0x5f, 0xe0);
}

QColor MapScene::frameColour() const {
    return isDark() ? QColor(0x7d, 0x8b, 0x99) : QColor(0x7a, 0x88, 0x96);
}

QColor MapScene::textColour() const {
    return isDark() ? QColor(0xc4, 0xcf, 0xda) : QColor(0x45, 0x52, 0x60);
}

void MapScene::paintLayer(double z, QPainter& painter, const QRectF& area, double left) {
    if (z == kWiresZ) paintWires(painter, wires_, area, left);
    if (z == kMarksZ) paintMarks(painter, boxes_, marks_, area, markColour(), left);
    if (z != kFramesZ && z != kCardsZ) return;
    BoxPainter boxes(painter, boxes_, shaper_, left);
    boxes.paint(z == kFramesZ ? drawing::ElementKind::Argument : drawing::ElementKind::Claim, area);
    if (!boxes.isComplete()) QMetaObject::invokeMethod(this, &MapScene::updateLayers, Qt::QueuedConnection);
}

void MapScene::paintOverview(QPainter& painter) {
    // Boxes tell more than wires here, where a wire is as thick as a box.
    painter.setOpacity(0.35);
    paintLayer(kWiresZ, painter, extent(), 0);
    painter.setOpacity(1);
    for (const double z : {kFramesZ, kCardsZ}) paintLayer(z, painter, extent(), 0);
}

}  // namespace counterpoint::ui
