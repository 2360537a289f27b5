#include "ui/article_pane/coverage_list.hpp"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "article/anchors.hpp"

namespace counterpoint::ui {

namespace {

constexpr int kMostRows = 8;

}  // namespace

CoverageList::CoverageList(QWidget* parent)
    : QWidget(parent), head_(new QToolButton(this)), list_(new QListWidget(this)) {
    setObjectName("coverage");
    head_->setObjectName("coverageHead");
    head_->setCheckable(true);
    head_->setAutoRaise(true);
    head_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head_->setArrowType(Qt::RightArrow);
    head_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list_->setObjectName("coverageSentences");
    list_->setAccessibleName(tr("Sentences that aren’t on the map yet"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 4);
    column->setSpacing(2);
    column->addWidget(head_);
    column->addWidget(list_);
    connect(head_, &QToolButton::toggled, this, &CoverageList::setOpen);
    const auto sentenceOf = [this](int row) { return coverage_.missing.at(static_cast<std::size_t>(row)); };
    connect(list_, &QListWidget::currentRowChanged, this, [this, sentenceOf](int row) {
        if (row >= 0 && list_->hasFocus()) emit sentenceChosen(sentenceOf(row));
    });
    connect(list_, &QListWidget::itemClicked, this,
            [this, sentenceOf](QListWidgetItem* item) { emit sentenceChosen(sentenceOf(list_->row(item))); });
    connect(list_, &QListWidget::itemActivated, this,
            [this, sentenceOf](QListWidgetItem* item) { emit sentenceTaken(sentenceOf(list_->row(item))); });
}

void CoverageList::setCoverage(const article::Text& text, article::Coverage coverage) {
    text_ = text;
    coverage_ = std::move(coverage);
    filled_ = false;
    const auto missing = static_cast<int>(coverage_.missing.size());
    const auto all = static_cast<int>(coverage_.sentences);
    head_->setText(missing == 0 ? tr("Every sentence is on the map")
                                : tr("Not on the map yet: %1 of %2 sentences").arg(missing).arg(all));
    head_->setAccessibleName(head_->text());
    head_->setEnabled(missing > 0);
    if (missing == 0) setOpen(false);
    if (isOpen()) fill();
}

bool CoverageList::isOpen() const {
    return !list_->isHidden();
}

void CoverageList::setOpen(bool open) {
    if (open) fill();
    list_->setVisible(open);
    head_->setChecked(open);
    head_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

void CoverageList::fill() {
    if (filled_) return;
    filled_ = true;
    const int row = list_->currentRow();
    const bool focused = list_->hasFocus();
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const article::Range& sentence : coverage_.missing)
        list_->addItem(QString::fromStdString(article::wordsOf(text_, sentence)));
    const int rows = std::clamp(list_->count(), 1, kMostRows);
    list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth() + 2);
    // Where one went onto the map, the next one is current.
    if (focused && list_->count() > 0) list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
}

}  // namespace counterpoint::ui
