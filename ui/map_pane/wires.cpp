#include "ui/map_pane/wires.hpp"

#include "ui/map_pane/detail.hpp"
#include "ui/map_pane/paint.hpp"

#include <QList>
#include <utility>
#include <variant>

namespace counterpoint::ui {

namespace {

constexpr double kMarkRoom = 8;  // points that a head reaches beyond its line

// The path with its ends moved; what is between moves the less the further it is from them.
QPainterPath bent(const QPainterPath& path, QPointF start, QPointF end) {
    QPainterPath made = path;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const double along = count > 1 ? static_cast<double>(i) / (count - 1) : 0;
        const QPointF by = start * (1 - along) + end * along;
        const QPainterPath::Element element = path.elementAt(i);
        made.setElementPositionAt(i, element.x + by.x(), element.y + by.y());
    }
    return made;
}

// From afar: straight pieces, one pixel wide, all of one colour at once.
class FarLines {
  public:
    // Pieces shorter than `least` points are joined with the next one.
    explicit FarLines(double least) : least_(least) {}

    void add(const Wire& wire) {
        QList<QLineF>& lines = linesOf(wire.pen.color());
        QPointF last = wire.start();
        for (int i = 0; i < wire.path.elementCount(); ++i) {
            const QPainterPath::Element element = wire.path.elementAt(i);
            // Of a curve only the end, which comes after its two handles.
            if (element.isCurveTo()) i += 2;
            const QPointF next = wire.path.elementAt(i);
            const bool isLast = i + 1 >= wire.path.elementCount();
            if (!isLast && (next - last).manhattanLength() < least_) continue;
            if (next != last) lines.append(QLineF(last, next));
            last = next;
        }
    }

    void paint(QPainter& painter) const {
        for (const auto& [colour, lines] : lines_) {
            QPen pen(colour, 1);
            pen.setCosmetic(true);
            painter.setPen(pen);
            painter.drawLines(lines);
        }
    }

  private:
    QList<QLineF>& linesOf(const QColor& colour) {
        for (auto& [known, lines] : lines_)
            if (known == colour) return lines;
        return lines_.emplace_back(colour, QList<QLineF>()).second;
    }

    double least_;
    std::vector<std::pair<QColor, QList<QLineF>>> lines_;
};

void paintNear(QPainter& painter, const Wire& wire, double left) {
    if (wire.isNew) painter.setOpacity(1 - left);
    painter.setPen(wire.pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wire.moves() ? bent(wire.path, wire.startFrom * left, wire.endFrom * left) : wire.path);
    if (wire.mark) {
        // A head sits at the wire's end, a dot at its start.
        const QPointF at = toQt(wire.mark->pieces.front().start);
        const bool isHead = QLineF(at, wire.end()).length() < QLineF(at, wire.start()).length();
        const QPointF by = (isHead ? wire.endFrom : wire.startFrom) * left;
        painter.translate(by);
        paint(painter, *wire.mark);
        painter.translate(-by);
    }
    if (wire.isNew) painter.setOpacity(1);
}

}  // namespace

Wires::Wires(const Boxes& boxes) {
    std::vector<QRectF> rects;
    for (const Box& box : boxes) {
        const auto& shapes = box.element->shapes;
        for (std::size_t i = box.shapes; i < shapes.size(); i += 2) {
            const auto* line = std::get_if<drawing::Path>(&shapes[i]);
            if (!line || !line->stroke || line->pieces.empty()) continue;
            Wire wire;
            wire.argument = &box.element->id;
            wire.line = line;
            if (i + 1 < shapes.size()) wire.mark = std::get_if<drawing::Path>(&shapes[i + 1]);
            wire.path = toQt(*line);
            wire.pen = toQt(*line->stroke);
            rects.push_back(
                wire.path.controlPointRect().adjusted(-kMarkRoom, -kMarkRoom, kMarkRoom, kMarkRoom));
            wires_.push_back(std::move(wire));
        }
    }
    grid_ = RectGrid(std::move(rects));
}

void paintWires(QPainter& painter, const Wires& wires, const QRectF& area, double left) {
    const bool isFar = detailAt(pixelsPerPoint(painter)) == Detail::Far;
    painter.setRenderHint(QPainter::Antialiasing, !isFar);
    FarLines lines(1 / pixelsPerPoint(painter));
    for (const std::uint32_t i : wires.touching(area)) {
        const Wire& wire = wires[i];
        // What moves is painted below, wherever it is just now.
        if (left > 0 && wire.moves() && !isFar) continue;
        if (isFar)
            lines.add(wire);
        else
            paintNear(painter, wire, left);
    }
    lines.paint(painter);
    if (left <= 0 || isFar) return;
    for (const Wire& wire : wires)
        if (wire.moves()) paintNear(painter, wire, left);
}

}  // namespace counterpoint::ui
