#include "ui/start/card.hpp"

#include "ui/looks/palette.hpp"

#include <QEvent>
#include <QPainter>

namespace counterpoint::ui {

namespace {

constexpr int kIconSide = 30;
constexpr int kPadding = 16;
constexpr int kGap = 14;
constexpr int kKeyWidth = 24;
constexpr int kUsualWidth = 330;
constexpr int kLeastWidth = 230;
constexpr int kBetween = 3;  // title and help

}  // namespace

Card::Card(Icon name, const QString& title, const QString& help, const QString& key, QWidget* parent)
    : QAbstractButton(parent), title_(title), help_(help), key_(key) {
    setIcon(ui::icon(name));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(help + ' ' + tr("Key: %1").arg(key));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont Card::titleFont() const {
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect Card::textRect(int width) const {
    const int left = kPadding + kIconSide + kGap;
    return {left, kPadding, width - left - kKeyWidth - kGap - kPadding, QWIDGETSIZE_MAX};
}

int Card::heightForWidth(int width) const {
    const QRect space = textRect(width);
    const int title = QFontMetrics(titleFont()).boundingRect(space, Qt::TextWordWrap, title_).height();
    const int help = fontMetrics().boundingRect(space, Qt::TextWordWrap, help_).height();
    return std::max(title + kBetween + help, kIconSide) + 2 * kPadding;
}

QSize Card::sizeHint() const {
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize Card::minimumSizeHint() const {
    return {kLeastWidth, heightForWidth(kLeastWidth)};
}

bool Card::event(QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Enter || type == QEvent::Leave || type == QEvent::FocusIn || type == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    const Tones tones = tonesOf(themeShown(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const double line = hasFocus() ? 2 : 1;
    const double inset = line / 2 + (hasFocus() ? 0 : 0.5);
    painter.setPen(QPen(hasFocus() ? tones.accent : tones.line, line));
    painter.setBrush(underMouse() || isDown() ? tones.hover : tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const QRect iconPlace(kPadding, kPadding, kIconSide, kIconSide);
    icon().paint(&painter, iconPlace);

    QRect place = textRect(width());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(titleFont());
    QRect drawn;
    painter.drawText(place, Qt::TextWordWrap, title_, &drawn);
    place.setTop(drawn.bottom() + 1 + kBetween);
    painter.setPen(tones.secondary);
    painter.setFont(font());
    painter.drawText(place, Qt::TextWordWrap, help_);

    const QRect keyPlace(width() - kPadding - kKeyWidth, kPadding, kKeyWidth, kKeyWidth);
    painter.setPen(tones.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(keyPlace).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tones.secondary);
    painter.drawText(keyPlace, Qt::AlignCenter, key_);
}

}  // namespace counterpoint::ui
