#pragma once

#include <QPixmap>
#include <QRectF>
#include <QString>
#include <cstddef>

#include "drawing/theme.hpp"

class QGraphicsScene;

namespace counterpoint::ui {

// A small picture of a part of the scene, which follows the pointer. Where several are dragged, their number
// is on it. `zoom` is pixels a unit of the scene, `ratio` the screen's pixels a pixel.
QPixmap ghostOf(QGraphicsScene& scene, const QRectF& area, double zoom, double ratio, std::size_t count,
                const drawing::Theme& theme);

// The same for words of an article.
QPixmap ghostOf(const QString& words, double ratio, const drawing::Theme& theme);

}  // namespace counterpoint::ui
