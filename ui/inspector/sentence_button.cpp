#include "ui/inspector/sentence_button.hpp"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

namespace counterpoint::ui {

namespace {

constexpr int kMargin = 4;
constexpr int kIconGap = 6;

}  // namespace

SentenceButton::SentenceButton(const QString& sentence, int mostLines, QWidget* parent)
    : QAbstractButton(parent), mostLines_(mostLines) {
    setText(sentence);
    setAccessibleName(sentence);
    setToolTip(sentence.toHtmlEscaped());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SentenceButton::iconSpace() const {
    return icon().isNull() ? 0 : fontMetrics().height() + kIconGap;
}

QStringList SentenceButton::lines(int width) const {
    const QString sentence = text().simplified();
    QTextLayout layout(sentence, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList made;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = sentence.mid(line.textStart());
        if (made.size() + 1 == mostLines_) {
            made += fontMetrics().elidedText(rest, Qt::ElideRight, width);
            break;
        }
        made += sentence.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return made;
}

QSize SentenceButton::sizeHint() const {
    constexpr int kUsual = 220;
    return {kUsual, heightForWidth(kUsual)};
}

QSize SentenceButton::minimumSizeHint() const {
    constexpr int kLeast = 60;
    return {kLeast, fontMetrics().height() + 2 * kMargin};
}

int SentenceButton::heightForWidth(int width) const {
    const auto count = lines(width - 2 * kMargin - iconSpace()).size();
    return static_cast<int>(qMax<qsizetype>(count, 1)) * fontMetrics().lineSpacing() + 2 * kMargin;
}

void SentenceButton::paintEvent(QPaintEvent*) {
    constexpr int kRadius = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(isDown() ? 0.16F : underMouse() ? 0.09F : 0.05F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), kRadius, kRadius);
    const int height = fontMetrics().lineSpacing();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = fontMetrics().height();
    if (!icon().isNull())
        icon().paint(&painter, QRect(isMirrored ? width() - kMargin - side : kMargin, kMargin, side, side));
    QRect line(kMargin + (isMirrored ? 0 : iconSpace()), kMargin, width() - 2 * kMargin - iconSpace(),
               height);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const QString& words : lines(line.width())) {
        painter.drawText(line, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine),
                         words);
        line.translate(0, height);
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
}

void SentenceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace counterpoint::ui
