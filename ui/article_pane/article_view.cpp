#include "ui/article_pane/article_view.hpp"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>
#include <cmath>

#include "drawing/draw.hpp"

namespace counterpoint::ui {

namespace {

constexpr int kNumberMargin = 46;  // left of the text, for the numbers
constexpr int kOtherMargin = 18;
constexpr int kWidestText = 720;
constexpr qreal kLeading = 1.42;  // from line to line, in heights of the font
constexpr int kGlowTime = 900;    // milliseconds

// Spans that lie over one another get their lines at different heights.
void giveLanes(std::vector<ShownSpan>& spans) {
    constexpr int kLanes = 3;
    std::vector<ShownSpan*> byStart;
    for (ShownSpan& span : spans) byStart.push_back(&span);
    std::sort(byStart.begin(), byStart.end(),
              [](const ShownSpan* one, const ShownSpan* other) { return one->start < other->start; });
    std::vector<int> ends(kLanes, -1);
    for (ShownSpan* span : byStart) {
        span->lane = 0;
        while (span->lane + 1 < kLanes && ends[static_cast<std::size_t>(span->lane)] > span->start)
            ++span->lane;
        int& end = ends[static_cast<std::size_t>(span->lane)];
        end = std::max(end, span->end);
    }
}

// A short first paragraph without a full stop is a heading.
bool hasHeading(const DisplayText& text) {
    constexpr std::size_t kLongest = 140;
    if (text.paragraphs().size() < 2) return false;
    const article::Range range = text.paragraphs().front().range;
    const std::string_view words = text.source().slice(range);
    return range.length() <= kLongest && !words.ends_with('.') && !words.ends_with("。");
}

}  // namespace

ArticleView::ArticleView(QWidget* parent)
    : QTextEdit(parent), theme_(&drawing::themeOf(drawing::ThemeName::Light)) {
    setObjectName("articleView");
    setAccessibleName(tr("Article"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    viewport()->setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setUndoRedoEnabled(false);
    QFont reading = font();
    QStringList families;
    for (const std::string& family : drawing::fontFamilies()) families << QString::fromStdString(family);
    reading.setFamilies(families);
    reading.setPointSizeF(11.5);
    setFont(reading);
    glow_.setStartValue(1.0);
    glow_.setEndValue(0.0);
    glow_.setDuration(kGlowTime);
    glow_.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&glow_, &QVariantAnimation::valueChanged, viewport(), [this] { viewport()->update(); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::describeCaret);
}

void ArticleView::setArticle(DisplayText text) {
    text_ = std::move(text);
    spans_.clear();
    hits_.clear();
    hit_ = -1;
    setPlainText(text_.shown());
    formatBlocks();
}

void ArticleView::formatBlocks() {
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(kNumberMargin);
    frame.setRightMargin(kOtherMargin);
    frame.setTopMargin(kOtherMargin - 4);
    frame.setBottomMargin(3 * kOtherMargin);
    document()->rootFrame()->setFrameFormat(frame);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat block;
    // The same distance for all lines, also where a symbol of another font is higher.
    block.setLineHeight(std::round(kLeading * QFontMetricsF(font()).height()), QTextBlockFormat::FixedHeight);
    block.setBottomMargin(9);
    all.mergeBlockFormat(block);
    if (hasHeading(text_)) {
        QTextCursor heading(document());
        heading.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        heading.mergeCharFormat(bold);
    }
    moveCursor(QTextCursor::Start);
}

void ArticleView::setTheme(const drawing::Theme& theme) {
    theme_ = &theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, colourOf(theme.background));
    colours.setColor(QPalette::Text, colourOf(theme.ink));
    QColor chosen = colourOf(theme.supports.line);
    colours.setColor(QPalette::Highlight, chosen);
    colours.setColor(QPalette::HighlightedText, colourOf(theme.background));
    colours.setColor(QPalette::Inactive, QPalette::HighlightedText, colourOf(theme.background));
    setPalette(colours);
    viewport()->update();
}

void ArticleView::setSpans(std::vector<ShownSpan> spans) {
    spans_ = std::move(spans);
    std::stable_sort(spans_.begin(), spans_.end(), [](const ShownSpan& one, const ShownSpan& other) {
        return one.end - one.start > other.end - other.start;
    });
    giveLanes(spans_);
    viewport()->update();
}

void ArticleView::setSelectedClaims(const QStringList& claims, bool bringSpanIntoView) {
    const bool changed = claims != selected_;
    selected_ = claims;
    if (changed && !claims.isEmpty()) {
        glow_.stop();
        glow_.start();
    }
    viewport()->update();
    if (!bringSpanIntoView || claims.isEmpty()) return;
    const ShownSpan* first = nullptr;
    for (const ShownSpan& span : spans_) {
        if (span.claim == claims.back() && (!first || span.start < first->start)) first = &span;
    }
    if (first) bringIntoView(first->start);
}

void ArticleView::showSpan(const QString& claim, int anchor) {
    for (const ShownSpan& span : spans_) {
        if (span.claim == claim && span.anchor == anchor) bringIntoView(span.start);
    }
    glow_.stop();
    glow_.start();
}

void ArticleView::setHits(std::vector<article::Range> positions, int current) {
    hits_ = std::move(positions);
    hit_ = current;
    if (current >= 0) bringIntoView(static_cast<int>(hits_[static_cast<std::size_t>(current)].start));
    viewport()->update();
}

article::Range ArticleView::selectedPlaces() const {
    const QTextCursor cursor = textCursor();
    return text_.placesOf(cursor.selectionStart(), cursor.selectionEnd());
}

void ArticleView::selectPlaces(const article::Range& places) {
    QTextCursor cursor(document());
    cursor.setPosition(text_.positionOf(places.start));
    cursor.setPosition(text_.positionOf(places.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    bringIntoView(cursor.selectionStart());
}

void ArticleView::selectSentence() {
    const article::Range* sentence =
        article::sentenceAt(text_.paragraphs(), text_.placeOf(textCursor().position()));
    if (sentence) selectPlaces(*sentence);
}

void ArticleView::bringIntoView(int position) {
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const QRect place = cursorRect(cursor);
    if (place.top() >= kOtherMargin && place.bottom() <= viewport()->height() - 3 * kOtherMargin) return;
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(bar->value() + place.top() - viewport()->height() / 3);
}

std::vector<const ShownSpan*> ArticleView::spansAt(const QPoint& point) const {
    std::vector<const ShownSpan*> found;
    const QPointF inDocument(point.x() + horizontalScrollBar()->value(),
                             point.y() + verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
    if (position < 0) return found;
    for (const ShownSpan& span : spans_) {
        if (span.start <= position && position < span.end) found.insert(found.begin(), &span);
    }
    return found;
}

QRect ArticleView::rectOf(const ShownSpan& span) const {
    QTextCursor cursor(document());
    cursor.setPosition(span.start);
    return cursorRect(cursor);
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    // Lines that are longer are hard to read.
    const int spare = std::max(0, width() - verticalScrollBar()->sizeHint().width() - kWidestText);
    if (viewportMargins().right() != spare) setViewportMargins(0, 0, spare, 0);
    QTextEdit::resizeEvent(event);
}

}  // namespace counterpoint::ui
