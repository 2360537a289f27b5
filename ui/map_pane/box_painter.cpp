#include "ui/map_pane/box_painter.hpp"

#include "ui/map_pane/paint.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace counterpoint::ui {

namespace {

constexpr int kMostShaping = 6;  // milliseconds a frame

void paintBar(QPainter& painter, const drawing::TextLine& line) {
    QColor colour = toQt(line.style.colour);
    colour.setAlphaF(0.35F);
    const double height = line.style.size * 0.42;
    painter.fillRect(QRectF(line.start.x, line.start.y - height, line.width, height), colour);
}

}  // namespace

BoxPainter::BoxPainter(QPainter& painter, Boxes& boxes, const TextShaper& shaper, double left)
    : painter_(painter),
      boxes_(boxes),
      shaper_(shaper),
      left_(left),
      detail_(detailAt(pixelsPerPoint(painter))) {
    clock_.start();
}

void BoxPainter::paint(drawing::ElementKind kind, const QRectF& area) {
    painter_.setRenderHint(QPainter::Antialiasing, detail_ != Detail::Far);
    const std::vector<std::uint32_t> shown = boxes_.touching(area);
    if (detail_ == Detail::Far) {
        paintFar(kind, shown);
        return;
    }
    for (const std::uint32_t i : shown) {
        Box& box = boxes_[i];
        // What moves is painted below, wherever it is just now.
        if (box.element->kind == kind && (left_ <= 0 || box.from.isNull())) paintBox(box);
    }
    if (left_ <= 0) return;
    for (Box& box : boxes_)
        if (box.element->kind == kind && !box.from.isNull()) paintBox(box);
}

void BoxPainter::paintFar(drawing::ElementKind kind, const std::vector<std::uint32_t>& shown) {
    std::vector<std::pair<QRgb, QList<QRectF>>> groups;
    for (const std::uint32_t i : shown) {
        const Box& box = boxes_[i];
        if (box.element->kind != kind) continue;
        const QRgb colour = box.farColour;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [colour](const auto& each) { return each.first == colour; });
        if (group == groups.end()) group = groups.insert(group, {colour, {}});
        group->second.append(box.rect.translated(box.from * left_));
    }
    painter_.setPen(Qt::NoPen);
    for (const auto& [colour, rects] : groups) {
        painter_.setBrush(QColor::fromRgb(colour));
        painter_.drawRects(rects);
    }
}

void BoxPainter::paintBox(Box& box) {
    const QPointF by = box.from * left_;
    if (!by.isNull()) painter_.translate(by);
    if (box.isNew) painter_.setOpacity(1 - left_);
    paintShapes(box);
    if (box.isNew) painter_.setOpacity(1);
    if (!by.isNull()) painter_.translate(-by);
}

bool BoxPainter::shapeLines(Box& box) {
    if (!box.lines.empty()) return true;
    if (clock_.elapsed() > kMostShaping) {
        complete_ = false;
        return false;
    }
    for (std::size_t i = 0; i < box.shapes; ++i)
        if (const auto* line = std::get_if<drawing::TextLine>(&box.element->shapes[i]))
            box.lines.push_back(shaper_.shape(*line));
    return true;
}

void BoxPainter::paintShapes(Box& box) {
    const bool hasText = detail_ == Detail::Near && shapeLines(box);
    std::size_t next = 0;
    for (std::size_t i = 0; i < box.shapes; ++i) {
        const drawing::Shape& shape = box.element->shapes[i];
        if (const auto* panel = std::get_if<drawing::Panel>(&shape)) ui::paint(painter_, *panel);
        if (const auto* path = std::get_if<drawing::Path>(&shape)) {
            if (detail_ == Detail::Near || path->stroke) ui::paint(painter_, *path);
        }
        if (const auto* line = std::get_if<drawing::TextLine>(&shape)) {
            if (hasText)
                TextShaper::paint(painter_, *line, box.lines[next++]);
            else
                paintBar(painter_, *line);
        }
    }
}

}  // namespace counterpoint::ui
