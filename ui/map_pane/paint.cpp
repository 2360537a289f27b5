#include "ui/map_pane/paint.hpp"

#include <algorithm>

namespace counterpoint::ui {

namespace {

void setColours(QPainter& painter, const std::optional<drawing::Colour>& fill,
                const std::optional<drawing::Stroke>& stroke) {
    painter.setBrush(fill ? QBrush(toQt(*fill)) : QBrush(Qt::NoBrush));
    painter.setPen(stroke ? toQt(*stroke) : QPen(Qt::NoPen));
}

// The outline of a panel whose top right corner is cut; the three others are rounded.
QPainterPath cutOutline(const QRectF& r, double fold, double radius) {
    const double side = 2 * radius;
    QPainterPath path(QPointF(r.left() + radius, r.top()));
    path.lineTo(r.right() - fold, r.top());
    path.lineTo(r.right(), r.top() + fold);
    path.arcTo(r.right() - side, r.bottom() - side, side, side, 0, -90);
    path.arcTo(r.left(), r.bottom() - side, side, side, 270, -90);
    path.arcTo(r.left(), r.top(), side, side, 180, -90);
    path.closeSubpath();
    return path;
}

}  // namespace

QPen toQt(const drawing::Stroke& stroke) {
    QPen pen(toQt(stroke.colour), stroke.width);
    pen.setCapStyle(stroke.roundEnds ? Qt::RoundCap : Qt::FlatCap);
    pen.setJoinStyle(stroke.roundEnds ? Qt::RoundJoin : Qt::SvgMiterJoin);
    if (!stroke.dashes.empty()) {
        // Qt counts dashes in widths of the pen.
        QList<qreal> dashes;
        for (const double length : stroke.dashes) dashes.append(length / stroke.width);
        pen.setDashPattern(dashes);
    }
    return pen;
}

QPainterPath toQt(const drawing::Path& path) {
    QPainterPath made;
    for (const drawing::Path::Piece& piece : path.pieces) {
        made.moveTo(toQt(piece.start));
        for (const base::Cubic& curve : piece.curves) {
            if (curve.control1 == curve.start && curve.control2 == curve.end)
                made.lineTo(toQt(curve.end));
            else
                made.cubicTo(toQt(curve.control1), toQt(curve.control2), toQt(curve.end));
        }
        if (piece.closed) made.closeSubpath();
    }
    return made;
}

void paint(QPainter& painter, const drawing::Panel& panel) {
    setColours(painter, panel.fill, panel.stroke);
    const QRectF r = toQt(panel.rect);
    const double most = std::min(r.width(), r.height()) / 2;
    const double radius = std::clamp(panel.radius, 0.0, most);
    if (panel.fold <= 0) {
        painter.drawRoundedRect(r, radius, radius);
        return;
    }
    const double fold = std::min(panel.fold, most);
    painter.drawPath(cutOutline(r, fold, radius));
    if (!panel.stroke) return;
    const QPointF crease[] = {
        {r.right() - fold, r.top()}, {r.right() - fold, r.top() + fold}, {r.right(), r.top() + fold}};
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(crease, 3);
}

void paint(QPainter& painter, const drawing::Path& path) {
    setColours(painter, path.fill, path.stroke);
    painter.drawPath(toQt(path));
}

}  // namespace counterpoint::ui
