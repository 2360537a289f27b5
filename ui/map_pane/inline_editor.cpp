#include "ui/map_pane/inline_editor.hpp"

#include "ui/map_pane/paint.hpp"

#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace counterpoint::ui {
namespace {

constexpr int kPadding = 9;
constexpr int kLineWidth = 2;
constexpr int kHintGap = 6;
constexpr int kMargin = 6;        // to the window's edge
constexpr int kLeastWidth = 270;  // for the line about the keys
constexpr int kHintSize = 11;
constexpr int kTellFor = 6000;  // milliseconds

}  // namespace

InlineEditor::InlineEditor(SpellCheck& check, QWidget* parent)
    : QWidget(parent),
      field_(new ClaimEditor(check, this)),
      hint_(new QLabel(this)),
      hintTimer_(new QTimer(this)) {
    setObjectName("inlineEditor");
    field_->setObjectName("claimEditor");
    field_->setAccessibleName(tr("Text of the claim"));
    hint_->setObjectName("editorHint");
    hint_->setTextFormat(Qt::PlainText);
    hint_->setWordWrap(true);
    hintTimer_->setSingleShot(true);
    connect(hintTimer_, &QTimer::timeout, this, &InlineEditor::showKeys);
    connect(field_, &QPlainTextEdit::textChanged, this, &InlineEditor::fit);
    connect(field_, &ClaimEditor::cutShort, this, [this](int characters) {
        tell(tr(
            "A claim holds at most 10,000 characters in 200 lines; %n at the end didn’t fit. Perhaps it is "
            "two claims?",
            nullptr, characters));
    });
    showKeys();
    setFocusProxy(field_);
    hide();
}

void InlineEditor::setLook(const drawing::Theme& theme, const QFont& font) {
    font_ = font;
    card_ = toQt(theme.card);
    line_ = toQt(theme.mainLine);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, card_);
    colours.setColor(QPalette::Text, toQt(theme.ink));
    colours.setColor(QPalette::Highlight, line_);
    colours.setColor(QPalette::HighlightedText, card_);
    field_->setPalette(colours);
    colours.setColor(QPalette::WindowText, toQt(theme.secondary));
    hint_->setPalette(colours);
}

void InlineEditor::place(const QRectF& box, double scale) {
    box_ = box;
    QFont font = font_;
    font.setPixelSize(static_cast<int>(std::lround(font_.pixelSize() * scale)));
    if (field_->font() != font) field_->setFont(font);
    QFont small = font_;
    small.setPixelSize(kHintSize);
    small.setBold(false);
    small.setItalic(false);
    hint_->setFont(small);
    fit();
}

void InlineEditor::showKeys() {
    hintTimer_->stop();
    hint_->setText(tr("Enter: done · Tab: because · Shift+Tab: but"));
    fit();
}

void InlineEditor::tell(const QString& sentence) {
    hint_->setText(sentence);
    hintTimer_->start(kTellFor);
    fit();
}

void InlineEditor::fit() {
    if (box_.isEmpty()) return;
    const QSize window = parentWidget()->size();
    const int frame = kPadding + kLineWidth;
    const int width = std::min(window.width() - 2 * kMargin,
                               std::max(kLeastWidth, static_cast<int>(std::lround(box_.width()))));
    const int inner = width - 2 * frame;
    const int hintHeight = hint_->heightForWidth(inner);
    const int around = 2 * frame + kHintGap + hintHeight;
    // The width comes first: the height of the text depends on it.
    field_->setGeometry(frame, frame, inner, field_->height());
    const int highest = std::max(40, window.height() - 2 * kMargin - around);
    const int wanted = field_->textHeight();
    field_->setVerticalScrollBarPolicy(wanted > highest ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int textHeight = std::min(wanted, highest);
    const int height = std::max(textHeight + around, std::min(highest, static_cast<int>(box_.height())));
    const int left =
        static_cast<int>(std::lround(width > box_.width() ? box_.center().x() - width / 2.0 : box_.x()));
    const int top = static_cast<int>(std::lround(box_.y()));
    setGeometry(std::clamp(left, kMargin, std::max(kMargin, window.width() - kMargin - width)),
                std::clamp(top, kMargin, std::max(kMargin, window.height() - kMargin - height)), width,
                height);
    field_->setGeometry(frame, frame, inner, height - around);
    hint_->setGeometry(frame, height - frame - hintHeight, inner, hintHeight);
}

void InlineEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line_, kLineWidth));
    painter.setBrush(card_);
    const double half = kLineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
}

}  // namespace counterpoint::ui
