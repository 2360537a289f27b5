#pragma once

#include "ui/article_pane/article_texts.hpp"
#include "ui/article_pane/span_mime.hpp"

#include <QFileSystemWatcher>
#include <QWidget>
#include <optional>
#include <vector>

#include "article/attach.hpp"
#include "map/differences.hpp"

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace counterpoint::ui {

class ArticleView;
class CoverageList;
class FindBar;
class Session;
class SpanLegend;
class SpansBar;
struct ShownSpan;

// The article beside the map: to read, to select claims in, and to see what the map makes of it.
class ArticlePane : public QWidget {
    Q_OBJECT

  public:
    explicit ArticlePane(Session& session, QWidget* parent = nullptr);

    // Where the map is kept, so that texts beside it are found; empty: nowhere yet.
    void setMapFile(const QString& path);
    // The folder in which copies of articles are kept. The user's own unless said otherwise.
    void setShelf(const QString& folder);

    bool hasArticle() const;
    bool hasSelection() const;

    // The selected words, or else the sentence at the caret, as a claim without an id; nothing without an
    // article. For commands that make a reason, an objection … of it.
    std::optional<map::Claim> claimFromSelection();
    // Adds that claim to the map, connected with nothing yet.
    bool makeClaimFromSelection();

    // An article for the map: for the source whose text is missing, or else a new source. Each is one step of
    // the history. False: it can't be read, and a notice says why.
    bool openFile(const QString& path);
    bool pasteText(const QMimeData& mime);
    void openWithDialog();
    void paste();

    void find();
    void findNext();
    void findPrevious();
    // The list of sentences without a claim.
    void showCoverage(bool open);
    // Selects the next sentence without a claim, behind the caret.
    void goToNextUnmapped();
    // Brings a span of a claim into view, in whichever article it is.
    void showSpan(const QString& claim, int anchor);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    QWidget* buildEmptyPage();
    void restart();
    void takeIn(const map::Differences& differences);
    void listSources();
    void readText();
    void findSpans();
    void showSpans();
    QStringList selectedClaims() const;
    void followSelection();
    void followTheme();
    void tellWhatIsMissing();
    bool takeArticle(const article::Article& article, const QString& file);
    map::SourceId sourceForNewText() const;
    std::optional<DraggedSpan> selectedSpan() const;
    void chooseSource(const map::SourceId& source);
    void followText();
    void applyToSpan(base::Result<map::Map> map);
    void showMenu(const QPoint& place);

    Session& session_;
    ArticleTexts texts_;
    QFileSystemWatcher watcher_;
    map::SourceId source_;  // the one that is shown; empty: none
    KnownText known_;
    std::vector<map::Anchor> anchors_;  // that `spans_` were found for
    std::vector<article::Span> spans_;
    bool choosing_ = false;  // the selection changes because of a click in the article

    QStackedWidget* pages_ = nullptr;
    QComboBox* sources_ = nullptr;
    QLabel* emptyTitle_ = nullptr;
    QLabel* missing_ = nullptr;
    QPushButton* open_ = nullptr;
    SpansBar* bar_ = nullptr;
    FindBar* findBar_ = nullptr;
    ArticleView* view_ = nullptr;
    SpanLegend* legend_ = nullptr;
    CoverageList* coverage_ = nullptr;
};

}  // namespace counterpoint::ui
