#pragma once

#include "ui/looks/palette.hpp"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

#include "drawing/drawing.hpp"

// The shapes of a picture, painted as the SVG file shows them. One unit of the painter is a point.
namespace counterpoint::ui {

inline QPointF toQt(const base::Point& point) {
    return {point.x, point.y};
}
inline QRectF toQt(const base::Rect& rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}
QPen toQt(const drawing::Stroke& stroke);
QPainterPath toQt(const drawing::Path& path);

void paint(QPainter& painter, const drawing::Panel& panel);
void paint(QPainter& painter, const drawing::Path& path);

}  // namespace counterpoint::ui
