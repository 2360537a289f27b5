#include "ui/article_pane/article_pane.hpp"
#include "ui/article_pane/article_view.hpp"
#include "ui/article_pane/coverage_list.hpp"
#include "ui/article_pane/find_bar.hpp"
#include "ui/article_pane/span_legend.hpp"
#include "ui/article_pane/spans_bar.hpp"
#include "ui/session/session.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "article/attach.hpp"

// What the pane is made of, and how its parts are connected.
namespace counterpoint::ui {

QWidget* ArticlePane::buildEmptyPage() {
    auto* page = new QWidget;
    page->setObjectName("articleEmpty");
    const auto label = [page](const char* name) {
        auto* made = new QLabel(page);
        made->setObjectName(QString::fromLatin1(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setAlignment(Qt::AlignCenter);
        return made;
    };
    emptyTitle_ = label("articleEmptyTitle");
    QFont large = emptyTitle_->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    emptyTitle_->setFont(large);
    missing_ = label("articleMissing");
    open_ = new QPushButton(page);
    open_->setObjectName("openArticle");
    auto* paste = new QPushButton(tr("Paste"), page);
    paste->setObjectName("pasteArticle");
    paste->setAccessibleName(tr("Paste an article"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(open_);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(emptyTitle_);
    column->addWidget(missing_);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(3);
    connect(paste, &QPushButton::clicked, this, &ArticlePane::paste);
    connect(open_, &QPushButton::clicked, this, &ArticlePane::openWithDialog);
    return page;
}

void ArticlePane::build() {
    setObjectName("articlePane");
    setAccessibleName(tr("Article"));
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    sources_ = new QComboBox(this);
    sources_->setObjectName("articleSources");
    sources_->setAccessibleName(tr("Which article"));
    sources_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sources_->setMinimumContentsLength(12);
    bar_ = new SpansBar(this);
    findBar_ = new FindBar(this);
    view_ = new ArticleView(this);
    legend_ = new SpanLegend(this);
    coverage_ = new CoverageList(this);

    auto* reading = new QWidget;
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(findBar_);
    column->addWidget(view_, 1);
    column->addWidget(legend_);
    column->addWidget(coverage_);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(buildEmptyPage());
    pages_->addWidget(reading);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(sources_);
    all->addWidget(pages_, 1);

    connect(sources_, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) chooseSource({sources_->itemData(index).toString().toStdString()});
    });
    connect(view_, &ArticleView::spanChosen, this, [this](const QString& claim) {
        choosing_ = true;
        session_.select({claim.toStdString()});
        choosing_ = false;
    });
    connect(view_, &ArticleView::claimWanted, this, &ArticlePane::makeClaimFromSelection);
    connect(view_, &ArticleView::pasteWanted, this, &ArticlePane::paste);
    connect(view_, &ArticleView::findWanted, this, &ArticlePane::find);
    connect(view_, &ArticleView::menuWanted, this, &ArticlePane::showMenu);
    connect(view_, &ArticleView::selectionChanged, this, [this] { bar_->setHasSelection(hasSelection()); });
    view_->setDragSource([this] { return selectedSpan(); });
    connect(findBar_, &FindBar::found, view_, &ArticleView::setHits);
    connect(findBar_, &FindBar::closed, view_, [this] { view_->setFocus(); });
    connect(coverage_, &CoverageList::sentenceChosen, view_, &ArticleView::selectPlaces);
    connect(coverage_, &CoverageList::sentenceTaken, this, [this](const article::Range& sentence) {
        view_->selectPlaces(sentence);
        view_->setFocus();
    });

    connect(bar_, &SpansBar::textAccepted, this, &ArticlePane::followText);
    connect(bar_, &SpansBar::spanShown, this, [this](const article::Span& span) {
        session_.select({span.claim.name});
        if (span.finding.fate != article::Fate::Lost) view_->selectPlaces(span.finding.range);
    });
    connect(bar_, &SpansBar::spanConfirmed, this, [this](const article::Span& span) {
        applyToSpan(article::moveAnchor(session_.map(), span.claim, span.anchor, view_->article().source(),
                                        span.finding.range));
    });
    connect(bar_, &SpansBar::spanReplaced, this, [this](const article::Span& span) {
        applyToSpan(article::moveAnchor(session_.map(), span.claim, span.anchor, view_->article().source(),
                                        view_->selectedPlaces()));
    });
    connect(bar_, &SpansBar::spanTakenOff, this, [this](const article::Span& span) {
        applyToSpan(article::removeAnchor(session_.map(), span.claim, span.anchor));
    });
}

void ArticlePane::find() {
    if (!hasArticle()) return;
    const QTextCursor cursor = view_->textCursor();
    const QString words = cursor.selectedText();
    findBar_->open(words.contains(QChar::ParagraphSeparator) ? QString() : words, cursor.selectionStart());
}

void ArticlePane::findNext() {
    if (findBar_->isHidden()) return find();
    findBar_->next();
}

void ArticlePane::findPrevious() {
    if (findBar_->isHidden()) return find();
    findBar_->previous();
}

void ArticlePane::showCoverage(bool open) {
    coverage_->setOpen(open);
}

void ArticlePane::goToNextUnmapped() {
    if (!hasArticle()) return;
    std::vector<article::Range> covered;
    for (const article::Span& span : spans_) covered.push_back(span.finding.range);
    const auto coverage = article::coverageOf(view_->article().paragraphs(), std::move(covered));
    if (coverage.missing.empty()) return session_.notify(tr("Every sentence is on the map."));
    const std::size_t caret = view_->selectedPlaces().end;
    const article::Range* next = &coverage.missing.front();
    for (const article::Range& sentence : coverage.missing) {
        if (sentence.start < caret) continue;
        next = &sentence;
        break;
    }
    view_->selectPlaces(*next);
    view_->setFocus();
}

void ArticlePane::showSpan(const QString& claim, int anchor) {
    const map::Claim* item = session_.map().claims().find({claim.toStdString()});
    if (!item || anchor < 0 || anchor >= static_cast<int>(item->anchors.size())) return;
    chooseSource(item->anchors[static_cast<std::size_t>(anchor)].source);
    view_->showSpan(claim, anchor);
}

void ArticlePane::showMenu(const QPoint& place) {
    QMenu menu(this);
    menu.addAction(hasSelection() ? tr("Make a claim of these words\tEnter")
                                  : tr("Make a claim of this sentence\tEnter"),
                   this, [this] { makeClaimFromSelection(); });
    menu.addAction(tr("Select the sentence"), view_, &ArticleView::selectSentence);
    menu.addAction(tr("Go to the next sentence that isn’t on the map\tF4"), this,
                   &ArticlePane::goToNextUnmapped);
    menu.addSeparator();
    menu.addAction(tr("Copy"), view_, &QTextEdit::copy)->setEnabled(hasSelection());
    menu.addAction(tr("Find…\tCtrl+F"), this, &ArticlePane::find);
    menu.addSeparator();
    menu.addAction(tr("Open another article…"), this, &ArticlePane::openWithDialog);
    menu.exec(place);
}

void ArticlePane::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return paste();
    if (event->matches(QKeySequence::Find)) return find();
    if (event->key() == Qt::Key_F3)
        return event->modifiers().testFlag(Qt::ShiftModifier) ? findPrevious() : findNext();
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) return goToNextUnmapped();
    QWidget::keyPressEvent(event);
}

}  // namespace counterpoint::ui
