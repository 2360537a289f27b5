#include "ui/inspector/outline_icon.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <algorithm>
#include <optional>

namespace counterpoint::ui {

namespace {

QPointF pointOf(const base::Point& point) {
    return {point.x, point.y};
}

QPainterPath pathOf(const drawing::Path& path) {
    QPainterPath made;
    for (const auto& piece : path.pieces) {
        made.moveTo(pointOf(piece.start));
        for (const base::Cubic& curve : piece.curves)
            made.cubicTo(pointOf(curve.control1), pointOf(curve.control2), pointOf(curve.end));
        if (piece.closed) made.closeSubpath();
    }
    return made;
}

class OutlineEngine : public QIconEngine {
  public:
    OutlineEngine(drawing::Icon icon, std::optional<QColor> colour) : icon_(icon), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double side = std::min(rect.width(), rect.height());
        const base::Point corner = {rect.x() + (rect.width() - side) / 2,
                                    rect.y() + (rect.height() - side) / 2};
        const drawing::Path path = drawing::drawIcon(icon_, corner, side, {});
        const QColor ink = inkFor(mode);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (path.stroke)
            painter->setPen(QPen(ink, path.stroke->width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(path.fill ? QBrush(ink) : QBrush());
        painter->drawPath(pathOf(path));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new OutlineEngine(icon_, colour_); }

  private:
    QColor inkFor(QIcon::Mode mode) const {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
        return colour_.value_or(palette.color(QPalette::Text));
    }

    drawing::Icon icon_;
    std::optional<QColor> colour_;
};

}  // namespace

QIcon outlineIcon(drawing::Icon icon) {
    return QIcon(new OutlineEngine(icon, std::nullopt));
}

QIcon outlineIcon(drawing::Icon icon, drawing::Colour colour) {
    return QIcon(new OutlineEngine(icon, QColor(colour.red, colour.green, colour.blue)));
}

}  // namespace counterpoint::ui
