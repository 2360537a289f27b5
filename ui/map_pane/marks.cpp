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

void paintMarks(QPainter& painter, const Boxes& boxes, const Marks& marks, const QColor& colour,
                double left) {
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    // Marks keep their width on the screen when the map gets small, but don't grow with it.
    const double pixel = 1 / std::min(pixelsPerPoint(painter), 1.2);
    QColor soft = colour;
    for (const std::string& id : marks.found) {
        soft.setAlphaF(0.5F);
        if (const Box* box = boxes.find(id))
            outline(painter, *box, left, 2 * pixel, QPen(soft, 3 * pixel, Qt::DotLine));
    }
    if (const Box* box = boxes.find(marks.hovered)) {
        soft.setAlphaF(0.55F);
        outline(painter, *box, left, 1.5 * pixel, QPen(soft, 1.5 * pixel));
    }
    for (const std::string& id : marks.selected) {
        const Box* box = boxes.find(id);
        if (!box) continue;
        soft.setAlphaF(0.28F);
        outline(painter, *box, left, 3.5 * pixel, QPen(soft, 7 * pixel));
        outline(painter, *box, left, 0.5 * pixel, QPen(colour, 2.5 * pixel));
        if (id == marks.current && marks.hasFocus)
            outline(painter, *box, left, 7.5 * pixel, QPen(colour, 1.2 * pixel, Qt::DashLine));
    }
}

}  // namespace counterpoint::ui
