#include "ui/map_pane/drag_ghost.hpp"

#include "ui/map_pane/paint.hpp"

#include <QFontMetrics>
#include <QGraphicsScene>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpoint::ui {
namespace {

constexpr double kWidest = 220;
constexpr double kHighest = 140;
constexpr int kBadge = 22;
constexpr int kPadding = 8;

QPixmap sheet(QSizeF size, double ratio) {
    QPixmap made((size * ratio).toSize().expandedTo({1, 1}));
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::transparent);
    return made;
}

}  // namespace

QPixmap ghostOf(QGraphicsScene& scene, const QRectF& area, double zoom, double ratio, std::size_t count,
                const drawing::Theme& theme) {
    if (area.isEmpty()) return {};
    const double scale = std::min({zoom, kWidest / area.width(), kHighest / area.height()});
    const QSizeF size = area.size() * scale;
    const double above = count > 1 ? kBadge / 2.0 : 0;
    QPixmap ghost = sheet(size + QSizeF(above, above), ratio);
    QPainter painter(&ghost);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(QPointF(0, above), size);
    painter.fillRect(body, toQt(theme.card));
    scene.render(&painter, body, area);
    painter.setPen(QPen(toQt(theme.secondary), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5));
    if (count < 2) return ghost;
    const QRectF badge(size.width() - kBadge / 2.0, 0, kBadge, kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toQt(theme.mainLine));
    painter.drawEllipse(badge);
    painter.setPen(toQt(theme.background));
    painter.drawText(badge, Qt::AlignCenter, QString::number(count));
    return ghost;
}

QPixmap ghostOf(const QString& words, double ratio, const drawing::Theme& theme) {
    QFont font;
    font.setPixelSize(12);
    const QFontMetrics metrics(font);
    // Enough to know which words they are.
    const QString shown = metrics.elidedText(words, Qt::ElideRight, static_cast<int>(2.4 * kWidest));
    const QRect text =
        metrics.boundingRect(QRect(0, 0, static_cast<int>(kWidest), 200), Qt::TextWordWrap, shown);
    QPixmap ghost = sheet(text.size() + QSize(2 * kPadding, 2 * kPadding), ratio);
    QPainter painter(&ghost);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body(QPointF(), ghost.deviceIndependentSize());
    painter.setPen(QPen(toQt(theme.secondary), 1));
    painter.setBrush(toQt(theme.card));
    painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(toQt(theme.ink));
    painter.drawText(body.adjusted(kPadding, kPadding, -kPadding, -kPadding), Qt::TextWordWrap, shown);
    return ghost;
}

}  // namespace counterpoint::ui
