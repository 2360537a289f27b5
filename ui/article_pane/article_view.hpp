#pragma once

#include "ui/article_pane/display_text.hpp"
#include "ui/article_pane/span_looks.hpp"
#include "ui/article_pane/span_mime.hpp"

#include <QTextEdit>
#include <QVariantAnimation>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "drawing/theme.hpp"

namespace counterpoint::ui {

// A span as the view shows it. Positions are those of what is shown.
struct ShownSpan {
    QString claim;
    int anchor = 0;  // which of the claim's
    int start = 0;
    int end = 0;
    SpanKind kind = SpanKind::Loose;
    QString text;         // of the claim
    bool unsure = false;  // its words have changed
    int lane = 0;         // of its line under the words; set by the view
};

// The text of an article with numbered paragraphs and marked spans, to read and to select in.
class ArticleView : public QTextEdit {
    Q_OBJECT

  public:
    explicit ArticleView(QWidget* parent = nullptr);

    void setArticle(DisplayText text);
    const DisplayText& article() const { return text_; }
    void setTheme(const drawing::Theme& theme);

    void setSpans(std::vector<ShownSpan> spans);
    const std::vector<ShownSpan>& spans() const { return spans_; }
    // The claims whose spans stand out; the first span of the last claim is brought into view when asked to.
    void setSelectedClaims(const QStringList& claims, bool bringIntoView);
    void showSpan(const QString& claim, int anchor);

    // What is found, and which of it is the current one (-1: none).
    void setHits(std::vector<article::Range> positions, int current);

    // Places of the article that are selected; empty: the caret stands between two characters.
    article::Range selectedPlaces() const;
    // Selects places of the article and brings them into view.
    void selectPlaces(const article::Range& places);
    void selectSentence();

    // What a drag takes along: asked for when one begins.
    void setDragSource(std::function<std::optional<DraggedSpan>()> source) {
        dragSource_ = std::move(source);
    }
    // The spans at a point of the viewport, the shortest first.
    std::vector<const ShownSpan*> spansAt(const QPoint& point) const;
    // Where a span begins in the viewport.
    QRect rectOf(const ShownSpan& span) const;

  signals:
    void spanChosen(const QString& claim);
    void claimWanted();
    void pasteWanted();
    void findWanted();
    void menuWanted(const QPoint& globalPosition);

  protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;

  private:
    void formatBlocks();
    void paintGround(QPainter& painter);
    void paintLines(QPainter& painter);
    void paintNumbers(QPainter& painter) const;
    // Calls paint(rectangle of the words, baseline) for every visible line of [start, end).
    template <class Paint>
    void forEachLine(int start, int end, const Paint& paint) const;
    std::pair<int, int> visibleRange() const;
    void bringIntoView(int position);
    void choose(const std::vector<const ShownSpan*>& spans);
    bool isOurs(const QKeyEvent& event) const;
    void describeCaret();

    DisplayText text_;
    const drawing::Theme* theme_;
    std::vector<ShownSpan> spans_;  // the longest first, so that shorter ones lie on top
    QStringList selected_;
    std::vector<article::Range> hits_;
    int hit_ = -1;
    QVariantAnimation glow_;
    QPoint pressed_;
    bool clicking_ = false;
    std::function<std::optional<DraggedSpan>()> dragSource_;
};

}  // namespace counterpoint::ui
