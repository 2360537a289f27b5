#include "ui/article_pane/find_bar.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace counterpoint::ui {

namespace {

constexpr std::size_t kMostHits = 5000;

QToolButton* button(const char* name, const QString& face, const QString& meaning, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setText(face);
    made->setAutoRaise(true);
    made->setToolTip(meaning);
    made->setAccessibleName(meaning);
    return made;
}

}  // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      field_(new QLineEdit(this)),
      count_(new QLabel(this)),
      previous_(button("findPrevious", QStringLiteral("↑"), tr("Previous (Shift+F3)"), this)),
      next_(button("findNext", QStringLiteral("↓"), tr("Next (F3)"), this)) {
    setObjectName("articleFindBar");
    field_->setObjectName("findField");
    field_->setPlaceholderText(tr("Find in the article"));
    field_->setAccessibleName(tr("Find in the article"));
    field_->setClearButtonEnabled(true);
    count_->setObjectName("findCount");
    count_->setTextFormat(Qt::PlainText);
    count_->setAccessibleName(tr("How often it is found"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(field_, 1);
    row->addWidget(count_);
    row->addWidget(previous_);
    row->addWidget(next_);
    auto* done = button("findClose", QStringLiteral("✕"), tr("Close (Esc)"), this);
    row->addWidget(done);
    connect(field_, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    hide();
    show(-1);
}

void FindBar::setText(const QString& text) {
    text_ = text;
    if (isVisible()) search();
}

void FindBar::open(const QString& words, int position) {
    from_ = position;
    setVisible(true);
    if (!words.isEmpty()) field_->setText(words);
    field_->setFocus();
    field_->selectAll();
    search();
}

void FindBar::search() {
    hits_.clear();
    const QString wanted = field_->text();
    for (qsizetype at = 0; !wanted.isEmpty() && hits_.size() < kMostHits;) {
        at = text_.indexOf(wanted, at, Qt::CaseInsensitive);
        if (at < 0) break;
        hits_.push_back({static_cast<std::size_t>(at), static_cast<std::size_t>(at + wanted.size())});
        at += wanted.size();
    }
    int current = hits_.empty() ? -1 : 0;
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        if (static_cast<int>(hits_[i].start) < from_) continue;
        current = static_cast<int>(i);
        break;
    }
    show(current);
}

void FindBar::show(int current) {
    current_ = current;
    const auto count = static_cast<int>(hits_.size());
    if (field_->text().isEmpty())
        count_->clear();
    else if (count == 0)
        count_->setText(tr("Not found"));
    else
        count_->setText(tr("%1 of %2").arg(current + 1).arg(count));
    previous_->setEnabled(count > 1);
    next_->setEnabled(count > 1);
    emit found(hits_, current);
}

void FindBar::go(int step) {
    if (hits_.empty()) return;
    const auto count = static_cast<int>(hits_.size());
    show((current_ + step + count) % count);
    from_ = static_cast<int>(hits_[static_cast<std::size_t>(current_)].start);
}

void FindBar::next() {
    go(1);
}
void FindBar::previous() {
    go(-1);
}

void FindBar::close() {
    hide();
    emit found({}, -1);
    emit closed();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
        case Qt::Key_Escape:
            return close();
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            return back ? previous() : next();
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace counterpoint::ui
