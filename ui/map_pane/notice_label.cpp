#include "ui/map_pane/notice_label.hpp"

#include <QAccessible>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpoint::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kMargin = 20;  // to the pane's edges
constexpr int kMostWidth = 560;
constexpr int kFadeTime = 200;         // milliseconds
constexpr int kLeastTime = 4000;       // milliseconds that a notice stays
constexpr int kTimePerCharacter = 60;  // and longer, the longer it takes to read
constexpr int kTextFlags = Qt::AlignCenter | Qt::TextWordWrap;

}  // namespace

NoticeLabel::NoticeLabel(QWidget* parent) : QWidget(parent) {
    setObjectName("notice");
    setCursor(Qt::PointingHandCursor);
    hide();
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] { fadeTo(0); });
    fade_.setDuration(kFadeTime);
    connect(&fade_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        opacity_ = value.toDouble();
        update();
    });
    connect(&fade_, &QVariantAnimation::finished, this, [this] {
        if (opacity_ <= 0) hide();
    });
}

void NoticeLabel::say(const QString& sentence) {
    sentence_ = sentence;
    setAccessibleName(sentence);
    place();
    if (isHidden()) opacity_ = 0;
    show();
    raise();
    fadeTo(1);
    timer_.start(std::max<int>(kLeastTime, kTimePerCharacter * static_cast<int>(sentence.size())));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeLabel::place() {
    if (!parentWidget()) return;
    const QRect room = parentWidget()->rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int most = std::max(80, std::min(kMostWidth, room.width()) - 2 * kPadding);
    const QSize text = fontMetrics().boundingRect(QRect(0, 0, most, 10000), kTextFlags, sentence_).size();
    resize(text + QSize(2 * kPadding + 2, 2 * kPadding - 6));
    move(room.center().x() - width() / 2, room.bottom() - height());
}

void NoticeLabel::fadeTo(double opacity) {
    fade_.stop();
    if (!motion_) {
        opacity_ = opacity;
        setVisible(opacity > 0);
        update();
        return;
    }
    fade_.setStartValue(opacity_);
    fade_.setEndValue(opacity);
    fade_.start();
}

void NoticeLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity_);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipText));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setPen(palette().color(QPalette::ToolTipBase));
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding, 0), kTextFlags, sentence_);
}

void NoticeLabel::mousePressEvent(QMouseEvent*) {
    timer_.stop();
    fadeTo(0);
}

void NoticeLabel::enterEvent(QEnterEvent*) {
    timer_.stop();
}

void NoticeLabel::leaveEvent(QEvent*) {
    timer_.start(kLeastTime / 2);
}

}  // namespace counterpoint::ui
