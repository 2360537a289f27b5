#include "ui/article_pane/article_pane.hpp"

#include "ui/article_pane/article_view.hpp"
#include "ui/article_pane/coverage_list.hpp"
#include "ui/article_pane/find_bar.hpp"
#include "ui/article_pane/span_legend.hpp"
#include "ui/article_pane/spans_bar.hpp"
#include "ui/session/session.hpp"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "article/anchors.hpp"
#include "article/coverage.hpp"
#include "editing/gestures_add.hpp"
#include "map/relations.hpp"

namespace counterpoint::ui {

namespace {

QString textOf(const std::string& text) {
    return QString::fromStdString(text);
}

std::vector<map::Anchor> anchorsIn(const map::Map& map, const map::SourceId& source) {
    std::vector<map::Anchor> found;
    for (std::size_t i = 0; i < map.claims().size(); ++i) {
        for (const map::Anchor& anchor : map.claims()[i].anchors) {
            if (anchor.source == source) found.push_back(anchor);
        }
    }
    return found;
}

}  // namespace

ArticlePane::ArticlePane(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
    texts_.setShelf(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/articles");
    build();
    connect(&session_, &Session::restarted, this, &ArticlePane::restart);
    connect(&session_, &Session::changed, this, &ArticlePane::takeIn);
    connect(&session_, &Session::selectionChanged, this, &ArticlePane::followSelection);
    connect(&session_, &Session::pictureChanged, this, &ArticlePane::followTheme);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &ArticlePane::readText);
    followTheme();
    restart();
}

void ArticlePane::setMapFile(const QString& path) {
    if (path == texts_.mapFile()) return;
    texts_.setMapFile(path);
    readText();
}

void ArticlePane::setShelf(const QString& folder) {
    texts_.setShelf(folder);
    readText();
}

bool ArticlePane::hasArticle() const {
    return known_.state == KnownText::State::Same || known_.state == KnownText::State::Other;
}

bool ArticlePane::hasSelection() const {
    return hasArticle() && view_->textCursor().hasSelection();
}

void ArticlePane::restart() {
    source_ = {};
    listSources();
    readText();
}

void ArticlePane::takeIn(const map::Differences& differences) {
    if (!differences.sources.empty()) {
        listSources();
        readText();
    } else if (!differences.claims.empty() || !differences.arguments.empty()) {
        findSpans();
    }
}

// The sources that say something of a text, in the order of the map.
void ArticlePane::listSources() {
    const QSignalBlocker quiet(sources_);
    sources_->clear();
    bool there = false;
    for (std::size_t i = 0; i < session_.map().sources().size(); ++i) {
        const map::Source& source = session_.map().sources()[i];
        if (!source.text) continue;
        const std::string& title = source.title.empty() ? source.id.name : source.title;
        sources_->addItem(textOf(title), textOf(source.id.name));
        there = there || source.id == source_;
    }
    if (!there) source_ = {sources_->count() > 0 ? sources_->itemData(0).toString().toStdString() : ""};
    sources_->setCurrentIndex(sources_->findData(textOf(source_.name)));
    sources_->setVisible(sources_->count() > 1);
}

void ArticlePane::chooseSource(const map::SourceId& source) {
    if (source == source_) return;
    source_ = source;
    const QSignalBlocker quiet(sources_);
    sources_->setCurrentIndex(sources_->findData(textOf(source_.name)));
    readText();
}

void ArticlePane::readText() {
    const map::Source* source = session_.map().sources().find(source_);
    KnownText known = source ? texts_.find(*source) : KnownText{};
    const bool sameWords = known.article.text == known_.article.text && known.state == known_.state;
    known_ = std::move(known);
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    if (!known_.file.isEmpty() && QFile::exists(known_.file)) watcher_.addPath(known_.file);
    anchors_.clear();
    if (!sameWords) {
        article::Text text(known_.article.text);
        std::vector<article::Paragraph> paragraphs = article::paragraphsOf(text);
        view_->setArticle({std::move(text), std::move(paragraphs)});
        findBar_->setText(view_->article().shown());
    }
    pages_->setCurrentIndex(hasArticle() ? 1 : 0);
    tellWhatIsMissing();
    findSpans();
    view_->setSelectedClaims(selectedClaims(), true);
}

void ArticlePane::tellWhatIsMissing() {
    const map::Source* source = session_.map().sources().find(source_);
    if (!source || known_.state == KnownText::State::None) {
        emptyTitle_->setText(tr("Paste or open an article: Ctrl+V"));
        missing_->setText(tr("Then select words in it and press Enter, or drag them onto the map."));
        open_->setText(tr("Open an article…"));
    } else {
        const QString name =
            source->title.empty() ? tr("the article") : tr("“%1”").arg(textOf(source->title));
        emptyTitle_->setText(tr("The text of %1 isn’t on this computer").arg(name));
        missing_->setText(
            tr("Its spans are kept. Paste the article (Ctrl+V) or attach its file, and they are found "
               "again.") +
            (known_.trouble.isEmpty() ? QString() : "\n\n" + known_.trouble));
        open_->setText(tr("Attach the article…"));
    }
    open_->setAccessibleName(open_->text());
}

void ArticlePane::findSpans() {
    if (!hasArticle()) {
        spans_.clear();
        bar_->hide();
        return;
    }
    std::vector<map::Anchor> anchors = anchorsIn(session_.map(), source_);
    if (anchors != anchors_ || spans_.size() != anchors.size()) {
        spans_ = article::findSpans(session_.map(), source_, view_->article().source(), known_.sha256);
        anchors_ = std::move(anchors);
    } else {
        // The same places, perhaps of claims in another order.
        std::size_t next = 0;
        for (std::size_t i = 0; i < session_.map().claims().size(); ++i) {
            const map::Claim& claim = session_.map().claims()[i];
            for (std::size_t k = 0; k < claim.anchors.size(); ++k) {
                if (claim.anchors[k].source != source_) continue;
                spans_[next].claim = claim.id;
                spans_[next++].anchor = k;
            }
        }
    }
    showSpans();
}

void ArticlePane::showSpans() {
    const map::Map& map = session_.map();
    const map::Relations relations(map);
    const DisplayText& text = view_->article();
    std::vector<ShownSpan> shown;
    std::vector<article::Range> covered;
    std::set<SpanKind> kinds;
    for (const article::Span& span : spans_) {
        if (span.finding.fate == article::Fate::Lost) continue;
        const auto index = map.claims().indexOf(span.claim);
        if (!index) continue;
        const SpanKind kind = kindOf(map, relations, *index);
        const article::Range& range = span.finding.range;
        shown.push_back({textOf(span.claim.name), static_cast<int>(span.anchor), text.positionOf(range.start),
                         text.positionOf(range.end), kind, textOf(map.claims()[*index].text),
                         span.finding.fate == article::Fate::Changed});
        covered.push_back(range);
        kinds.insert(kind);
    }
    view_->setSpans(std::move(shown));
    legend_->setKinds({kinds.begin(), kinds.end()});
    coverage_->setCoverage(text.source(), article::coverageOf(text.paragraphs(), std::move(covered)));
    bar_->tell(map, spans_, known_.state == KnownText::State::Other);
}

// The claims that are selected, and for a selected argument its premises.
QStringList ArticlePane::selectedClaims() const {
    QStringList claims;
    for (const std::string& name : session_.selection()) {
        if (const map::Argument* argument = session_.map().arguments().find({name})) {
            for (const map::ClaimId& premise : argument->premises) claims << textOf(premise.name);
        } else {
            claims << textOf(name);
        }
    }
    return claims;
}

void ArticlePane::followSelection() {
    const map::Map& map = session_.map();
    const QStringList claims = selectedClaims();
    const map::Claim* current = claims.isEmpty() ? nullptr : map.claims().find({claims.back().toStdString()});
    const auto isHere = [this](const map::Anchor& anchor) { return anchor.source == source_; };
    if (current && !current->anchors.empty() && !choosing_ &&
        std::none_of(current->anchors.begin(), current->anchors.end(), isHere)) {
        const map::Source* other = map.sources().find(current->anchors.front().source);
        if (other && other->text) chooseSource(other->id);
    }
    view_->setSelectedClaims(claims, !choosing_);
}

void ArticlePane::followTheme() {
    const drawing::Theme& theme = drawing::themeOf(session_.view().theme);
    view_->setTheme(theme);
    legend_->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, colourOf(theme.background));
    colours.setColor(QPalette::WindowText, colourOf(theme.ink));
    colours.setColor(QPalette::Base, colourOf(theme.background));
    colours.setColor(QPalette::Text, colourOf(theme.ink));
    colours.setColor(QPalette::Button, colourOf(theme.card));
    colours.setColor(QPalette::ButtonText, colourOf(theme.ink));
    colours.setColor(QPalette::PlaceholderText, colourOf(theme.secondary));
    if (colours != palette()) setPalette(colours);
}

std::optional<DraggedSpan> ArticlePane::selectedSpan() const {
    if (!hasSelection()) return std::nullopt;
    const article::Text& text = view_->article().source();
    DraggedSpan span;
    span.anchor = article::makeAnchor(text, source_, view_->selectedPlaces());
    span.words = textOf(article::wordsOf(text, {span.anchor.start, span.anchor.end}));
    if (span.words.isEmpty()) return std::nullopt;
    return span;
}

std::optional<map::Claim> ArticlePane::claimFromSelection() {
    if (!hasArticle()) return std::nullopt;
    if (!hasSelection()) view_->selectSentence();
    const auto span = selectedSpan();
    if (!span) return std::nullopt;
    return claimOf(*span);
}

bool ArticlePane::makeClaimFromSelection() {
    std::optional<map::Claim> claim = claimFromSelection();
    if (!claim) {
        session_.notify(tr("Select words in the article first."));
        return false;
    }
    editing::IdMaker ids = editing::IdMaker::ofTheSystem();
    choosing_ = true;
    const bool applied = session_.apply(editing::addLooseClaim(session_.map(), ids, std::move(*claim)));
    choosing_ = false;
    if (!applied) return false;
    // The caret stays behind the words, ready for the next ones.
    QTextCursor cursor = view_->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    view_->setTextCursor(cursor);
    return true;
}

void ArticlePane::followText() {
    if (!hasArticle()) return;
    auto attached = article::attach(session_.map(), source_, known_.article,
                                    session_.map().sources().find(source_)->text->file);
    if (!attached) return session_.notify(textOf(attached.error().message));
    if (const QString trouble = texts_.keep(known_.article); !trouble.isEmpty()) session_.notify(trouble);
    map::Map map = std::move(attached.value().map);
    // Spans that moved inside the same text are put where they are, too.
    if (attached->sameText) {
        for (const article::Span& span : attached->spans) {
            if (span.finding.fate != article::Fate::Moved) continue;
            auto moved = article::moveAnchor(map, span.claim, span.anchor, view_->article().source(),
                                             span.finding.range);
            if (moved) map = std::move(*moved);
        }
    }
    session_.apply({std::move(map), editing::Gesture::FindSpans, session_.selection(), false});
}

void ArticlePane::applyToSpan(base::Result<map::Map> map) {
    if (!map) return session_.notify(textOf(map.error().message));
    session_.apply({std::move(*map), editing::Gesture::FindSpans, session_.selection(), false});
}

}  // namespace counterpoint::ui
