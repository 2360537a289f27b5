#include "ui/article_pane/spans_bar.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kMostRows = 5;

QString shortened(const QString& words) {
    constexpr int kLongest = 160;
    return words.size() <= kLongest ? words.simplified() : words.left(kLongest).simplified() + "…";
}

QLabel* plainLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* button(const char* name, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    return made;
}

}  // namespace

SpansBar::SpansBar(QWidget* parent) : QFrame(parent) {
    setObjectName("spansBar");
    setAccessibleName(tr("Spans to look at"));
    setFrameShape(QFrame::StyledPanel);
    sentence_ = plainLabel("spansSentence", this);
    accept_ = button("acceptText", tr("Let the map follow"), this);
    accept_->setToolTip(tr("Writes the new places of the spans into the map. Undo takes it back."));
    list_ = new QListWidget(this);
    list_->setObjectName("spansList");
    list_->setAccessibleName(tr("Spans that have changed or are lost"));
    list_->setTextElideMode(Qt::ElideRight);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    advice_ = plainLabel("spansAdvice", this);
    confirm_ = button("confirmSpan", tr("It still fits"), this);
    replace_ = button("replaceSpan", tr("Use the selected words"), this);
    takeOff_ = button("takeOffSpan", tr("Take the span off"), this);

    auto* first = new QHBoxLayout;
    first->addWidget(sentence_, 1);
    first->addWidget(accept_, 0, Qt::AlignTop);
    actions_ = new QWidget(this);
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* action : {confirm_, replace_, takeOff_}) row->addWidget(action);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(first);
    column->addWidget(list_);
    column->addWidget(advice_);
    column->addWidget(actions_);

    connect(accept_, &QPushButton::clicked, this, &SpansBar::textAccepted);
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        enableButtons();
        if (current() && list_->hasFocus()) emit spanShown(*current());
    });
    const auto show = [this] {
        if (current()) emit spanShown(*current());
    };
    connect(list_, &QListWidget::itemClicked, this, show);
    connect(list_, &QListWidget::itemActivated, this, show);
    // Copies: what is told to the session changes the list.
    const auto tells = [this](auto signal) {
        return [this, signal] {
            if (current()) (this->*signal)(article::Span(*current()));
        };
    };
    connect(confirm_, &QPushButton::clicked, this, tells(&SpansBar::spanConfirmed));
    connect(replace_, &QPushButton::clicked, this, tells(&SpansBar::spanReplaced));
    connect(takeOff_, &QPushButton::clicked, this, tells(&SpansBar::spanTakenOff));
    hide();
}

void SpansBar::tell(const map::Map& map, const std::vector<article::Span>& spans, bool otherText) {
    int moved = 0;
    int changed = 0;
    int lost = 0;
    open_.clear();
    for (const article::Span& span : spans) {
        moved += span.finding.fate == article::Fate::Moved ? 1 : 0;
        changed += span.finding.fate == article::Fate::Changed ? 1 : 0;
        lost += span.finding.fate == article::Fate::Lost ? 1 : 0;
        if (span.finding.fate == article::Fate::Changed || span.finding.fate == article::Fate::Lost)
            open_.push_back(span);
    }
    QStringList parts;
    if (moved > 0) parts << tr("moved: %1").arg(moved);
    if (changed > 0) parts << tr("with other words now: %1").arg(changed);
    if (lost > 0) parts << tr("not found: %1").arg(lost);
    QString text = otherText ? tr("The article has changed since the map was made from it.") : QString();
    if (!parts.isEmpty())
        text += (text.isEmpty() ? "" : " ") + tr("Spans %1.", "how many are what").arg(parts.join(", "));
    sentence_->setText(text);
    sentence_->setAccessibleName(text);
    accept_->setVisible(otherText || moved > 0);

    {
        const QSignalBlocker quiet(list_);
        const int row = std::max(list_->currentRow(), 0);
        list_->clear();
        quotes_.clear();
        for (const article::Span& span : open_) {
            const map::Claim* claim = map.claims().find(span.claim);
            const QString words = claim ? QString::fromStdString(claim->text) : QString();
            const bool known = claim && span.anchor < claim->anchors.size();
            quotes_ << shortened(known ? QString::fromStdString(claim->anchors[span.anchor].quote)
                                       : QString());
            const bool gone = span.finding.fate == article::Fate::Lost;
            list_->addItem((gone ? tr("Lost: %1") : tr("Changed: %1")).arg(words));
        }
        if (!open_.empty()) list_->setCurrentRow(std::min(row, list_->count() - 1));
    }
    const int rows = std::min(static_cast<int>(open_.size()), kMostRows);
    list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth() + 2);
    for (QWidget* part : {static_cast<QWidget*>(list_), static_cast<QWidget*>(advice_), actions_})
        part->setVisible(!open_.empty());
    enableButtons();
    setVisible(!text.isEmpty());
}

void SpansBar::setHasSelection(bool has) {
    hasSelection_ = has;
    enableButtons();
}

const article::Span* SpansBar::current() const {
    const int row = list_->currentRow();
    return row >= 0 && row < static_cast<int>(open_.size()) ? &open_[static_cast<std::size_t>(row)] : nullptr;
}

void SpansBar::enableButtons() {
    const article::Span* span = current();
    const bool gone = span && span->finding.fate == article::Fate::Lost;
    confirm_->setEnabled(span && !gone);
    replace_->setEnabled(span && hasSelection_);
    takeOff_->setEnabled(span != nullptr);
    QString advice;
    if (span)
        advice =
            gone ? tr("These words aren’t in the article any more: select other words for the claim, or take "
                      "the span off it.")
                 : tr("The words have changed: see whether the claim still says what the article says.");
    const int row = list_->currentRow();
    if (span && !quotes_[row].isEmpty()) advice += " " + tr("They were: “%1”").arg(quotes_[row]);
    advice_->setText(advice);
}

}  // namespace counterpoint::ui
