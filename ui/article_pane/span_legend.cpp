#include "ui/article_pane/span_legend.hpp"

#include <QPainter>

#include "drawing/draw.hpp"

namespace counterpoint::ui {

namespace {

constexpr int kSample = 22;
constexpr int kGap = 6;
constexpr int kBetween = 14;
constexpr int kSide = 12;
constexpr int kTop = 7;

}  // namespace

SpanLegend::SpanLegend(QWidget* parent)
    : QWidget(parent), theme_(&drawing::themeOf(drawing::ThemeName::Light)) {
    setObjectName("spanLegend");
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    setFont(small);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setKinds({});
}

void SpanLegend::setKinds(std::vector<SpanKind> kinds) {
    kinds_ = std::move(kinds);
    QStringList names;
    for (const SpanKind kind : kinds_) names << nameOf(kind);
    setAccessibleName(tr("Kinds of marks in the article: %1").arg(names.join(", ")));
    setVisible(!kinds_.empty());
    updateGeometry();
    update();
}

void SpanLegend::setTheme(const drawing::Theme& theme) {
    theme_ = &theme;
    update();
}

template <class Put>
int SpanLegend::arrange(int width, const Put& put) const {
    const int step = fontMetrics().height() + 3;
    int x = kSide;
    int y = kTop;
    for (const SpanKind kind : kinds_) {
        const int wide = kSample + kGap + fontMetrics().horizontalAdvance(nameOf(kind));
        if (x > kSide && x + wide > width - kSide) {
            x = kSide;
            y += step;
        }
        put(kind, QPoint(x, y));
        x += wide + kBetween;
    }
    return y + step + kTop;
}

int SpanLegend::heightForWidth(int width) const {
    return arrange(width, [](SpanKind, QPoint) {});
}

QSize SpanLegend::sizeHint() const {
    return {200, heightForWidth(std::max(width(), 200))};
}

void SpanLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colourOf(theme_->background));
    painter.fillRect(QRect(0, 0, width(), 1), colourOf(theme_->cardLine));
    arrange(width(), [&](SpanKind kind, QPoint corner) {
        const int height = fontMetrics().height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(tintOf(kind, *theme_));
        painter.drawRoundedRect(QRectF(corner.x(), corner.y() + 1, kSample, height - 2), 3, 3);
        painter.setBrush(Qt::NoBrush);
        drawUnderline(painter, kind, *theme_, corner.x() + 1, corner.x() + kSample - 1,
                      corner.y() + height - 3);
        painter.setPen(colourOf(theme_->secondary));
        painter.drawText(QPointF(corner.x() + kSample + kGap, corner.y() + fontMetrics().ascent()),
                         nameOf(kind));
    });
}

}  // namespace counterpoint::ui
