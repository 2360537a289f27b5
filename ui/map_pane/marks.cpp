#include "ui/map_pane/box_painter.hpp"

#include <algorithm>

namespace counterpoint::ui {

namespace {

double radiusOf(const Box& box) {
    return box.isClaim() ? 5 : 9;
}

void outline(QPainter& painter, const Box& box, double left, double distance, const QPen& pen) {
    const QRectF rect =
        box.rect.translated(box.from * left).adjusted(-distance, -distance, distance, distance);
    painter.setPen(pen);
    painter.drawRoundedRect(rect, radiusOf(box) + distance, radiusOf(box) + distance);
}

}  // namespace

void paintMarks(QPainter& painter, const Boxes& boxes, const Marks& marks, const QRectF& area,
                const QColor& colour, double left) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    // Marks keep their width on the screen when the map gets small, but don't grow with it.
    const double pixel = 1 / std::min(pixelsPerPoint(painter), 1.2);
    const double reach = 12 * pixel;
    const auto seen = [&](const std::string& id) {
        const Box* box = boxes.find(id);
        const QRectF room = area.adjusted(-reach, -reach, reach, reach);
        return box && room.intersects(box->rect.translated(box->from * left)) ? box : nullptr;
    };
    const auto faded = [&](double opacity) {
        QColor soft = colour;
        soft.setAlphaF(static_cast<float>(opacity));
        return soft;
    };
    for (const std::string& id : marks.found) {
        const QPen dots(faded(0.8), 2 * pixel, Qt::DotLine);
        if (const Box* box = seen(id)) outline(painter, *box, left, 3 * pixel, dots);
    }
    if (const Box* box = seen(marks.hovered))
        outline(painter, *box, left, 1.5 * pixel, QPen(faded(0.6), 1.5 * pixel));
    for (const std::string& id : marks.selected) {
        const Box* box = seen(id);
        if (!box) continue;
        outline(painter, *box, left, 3.5 * pixel, QPen(faded(0.28), 7 * pixel));
        outline(painter, *box, left, 0.5 * pixel, QPen(colour, 2.5 * pixel));
        if (id == marks.current && marks.hasFocus)
            outline(painter, *box, left, 8 * pixel, QPen(colour, 1.4 * pixel, Qt::DashLine));
    }
}

}  // namespace counterpoint::ui
