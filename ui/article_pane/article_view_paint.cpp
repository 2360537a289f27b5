#include "ui/article_pane/article_view.hpp"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

// What the view paints under and over the text.
namespace counterpoint::ui {

namespace {

constexpr qreal kLineGap = 4;   // from the baseline to the middle of the first line under the words
constexpr qreal kLaneStep = 4;  // between lines of spans that lie over one another
constexpr qreal kSideways = 1;  // by which the ground reaches past the words
constexpr qreal kRounding = 3;

}  // namespace

std::pair<int, int> ArticleView::visibleRange() const {
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const qreal top = verticalScrollBar()->value();
    const int first = layout->hitTest(QPointF(0, top), Qt::FuzzyHit);
    const int last = layout->hitTest(QPointF(viewport()->width(), top + viewport()->height()), Qt::FuzzyHit);
    return {std::max(first, 0), std::max(last, 0)};
}

template <class Paint>
void ArticleView::forEachLine(int start, int end, const Paint& paint) const {
    const auto [firstSeen, lastSeen] = visibleRange();
    const int from = std::max(start, firstSeen);
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    for (QTextBlock block = document()->findBlock(from); block.isValid(); block = block.next()) {
        if (block.position() >= end || block.position() > lastSeen) break;
        const QPointF corner = layout->blockBoundingRect(block).topLeft() -
                               QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
        const QTextLayout* lines = block.layout();
        for (int i = 0; i < lines->lineCount(); ++i) {
            const QTextLine line = lines->lineAt(i);
            const int lineStart = block.position() + line.textStart();
            int first = std::max(start, lineStart) - block.position();
            int last = std::min(end, lineStart + line.textLength()) - block.position();
            // The space at which a line is broken isn't shown.
            while (last > first && block.text().at(last - 1).isSpace()) --last;
            if (first >= last) continue;
            const qreal left = line.cursorToX(first);
            const qreal right = line.cursorToX(last);
            const qreal baseline = corner.y() + line.y() + line.ascent();
            const QFontMetricsF metrics(block.charFormat().font().resolve(font()));
            const qreal top = baseline - metrics.ascent();
            paint(QRectF(corner.x() + std::min(left, right), top, std::abs(right - left),
                         metrics.ascent() + metrics.descent()),
                  baseline);
        }
    }
}

void ArticleView::paintGround(QPainter& painter) {
    painter.setPen(Qt::NoPen);
    const qreal glow = glow_.state() == QAbstractAnimation::Running ? glow_.currentValue().toReal() : 0;
    for (const ShownSpan& span : spans_) {
        const bool selected = selected_.contains(span.claim);
        const QColor line = lineOf(span.kind, *theme_);
        forEachLine(span.start, span.end, [&](const QRectF& words, qreal) {
            const QRectF ground = words.adjusted(-kSideways, -1, kSideways, 1);
            if (selected && glow > 0) {
                QColor halo = line;
                halo.setAlphaF(static_cast<float>(0.45 * glow));
                painter.setBrush(halo);
                painter.drawRoundedRect(ground.adjusted(-4, -4, 4, 4), 2 * kRounding, 2 * kRounding);
            }
            painter.setBrush(tintOf(span.kind, *theme_));
            painter.drawRoundedRect(ground, kRounding, kRounding);
            if (!selected) return;
            QColor strong = line;
            strong.setAlphaF(0.22F);
            painter.setBrush(strong);
            painter.drawRoundedRect(ground, kRounding, kRounding);
        });
    }
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        const bool current = static_cast<int>(i) == hit_;
        QColor colour = colourOf(theme_->evidenceLine);
        colour.setAlphaF(current ? 0.75F : 0.3F);
        painter.setBrush(colour);
        forEachLine(
            static_cast<int>(hits_[i].start), static_cast<int>(hits_[i].end),
            [&](const QRectF& words, qreal) { painter.drawRoundedRect(words, kRounding, kRounding); });
    }
}

void ArticleView::paintLines(QPainter& painter) {
    painter.setBrush(Qt::NoBrush);
    for (const ShownSpan& span : spans_) {
        forEachLine(span.start, span.end, [&](const QRectF& words, qreal baseline) {
            const qreal y = baseline + kLineGap + kLaneStep * span.lane;
            drawUnderline(painter, span.kind, *theme_, words.left(), words.right(), y);
            const bool selected = selected_.contains(span.claim);
            if (!selected && !span.unsure) return;
            painter.setPen(QPen(lineOf(span.kind, *theme_), 1.2, selected ? Qt::SolidLine : Qt::DotLine));
            painter.drawRoundedRect(words.adjusted(-kSideways, -1, kSideways, 1), kRounding, kRounding);
        });
    }
}

void ArticleView::paintNumbers(QPainter& painter) const {
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.74);
    painter.setFont(small);
    painter.setPen(colourOf(theme_->secondary));
    const auto [first, last] = visibleRange();
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    for (QTextBlock block = document()->findBlock(first); block.isValid(); block = block.next()) {
        if (block.position() > last) break;
        const QTextLayout* lines = block.layout();
        if (lines->lineCount() == 0 || block.text().isEmpty()) continue;
        const QPointF corner = layout->blockBoundingRect(block).topLeft();
        const QTextLine line = lines->lineAt(0);
        const qreal baseline = corner.y() - verticalScrollBar()->value() + line.y() + line.ascent();
        const QString number = locale().toString(block.blockNumber() + 1);
        const qreal width = QFontMetricsF(small).horizontalAdvance(number);
        const qreal right = document()->rootFrame()->frameFormat().leftMargin() - 14;
        painter.drawText(QPointF(right - width, baseline), number);
    }
}

void ArticleView::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        paintGround(painter);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter);
    if (!document()->isEmpty()) paintNumbers(painter);
}

}  // namespace counterpoint::ui
