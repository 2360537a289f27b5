#include "ui/inspector/list_field.hpp"

#include "ui/inspector/choice_field.hpp"
#include "ui/inspector/sentence_button.hpp"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr int kGap = 4;

}  // namespace

ListField::ListField(const QString& label, Binding binding, QWidget* parent)
    : Field(label, parent), binding_(std::move(binding)) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(kGap);
    column->addLayout(rows_);
    QWidget* focus = body;
    if (binding_.choices) {
        adding_ = new ChoiceBox(body);
        adding_->setObjectName("add");
        adding_->setAccessibleName(binding_.addText);
        adding_->setPlaceholderText(binding_.addText);
        connect(adding_, &QComboBox::activated, this, &ListField::choose);
        column->addWidget(adding_);
        focus = adding_;
    } else if (binding_.addNew) {
        making_ = new QPushButton(binding_.newText, body);
        making_->setObjectName("new");
        connect(making_, &QPushButton::clicked, this, [this] { binding_.addNew(); });
        column->addWidget(making_, 0, Qt::AlignLeft);
        focus = making_;
    }
    setBody(body, focus);
}

void ListField::refresh() {
    showProblem({});
    showEntries();
    if (adding_) showChoices();
}

void ListField::showEntries() {
    std::vector<Entry> entries = binding_.entries();
    if (isShown_ && entries == shown_) return;
    isShown_ = true;
    shown_ = std::move(entries);
    while (const QLayoutItem* item = rows_->takeAt(0)) {
        // One of its buttons may be what is being clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t row = 0; row < shown_.size(); ++row) rows_->addWidget(makeRow(shown_[row], row));
    if (shown_.empty() && !binding_.emptyText.isEmpty()) {
        auto* const empty = new QLabel(binding_.emptyText, this);
        empty->setTextFormat(Qt::PlainText);
        empty->setWordWrap(true);
        empty->setEnabled(false);
        rows_->addWidget(empty);
    }
}

QWidget* ListField::makeRow(const Entry& entry, std::size_t row) {
    auto* const widget = new QWidget(this);
    auto* const line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGap);
    auto* const button = new SentenceButton(entry.text, 3, widget);
    button->setIcon(entry.icon);
    button->setObjectName("entry");
    connect(button, &QAbstractButton::clicked, this, [this, row] { binding_.open(row); });
    line->addWidget(button, 1);
    if (!binding_.remove) return widget;
    auto* const remove = new QToolButton(widget);
    remove->setObjectName("remove");
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take out"));
    remove->setAccessibleName(tr("Take out: %1").arg(entry.text));
    connect(remove, &QAbstractButton::clicked, this, [this, row] { removeRow(row); });
    line->addWidget(remove, 0, Qt::AlignTop);
    return widget;
}

void ListField::removeRow(std::size_t row) {
    const QString problem = binding_.remove(row);
    showProblem(problem);
    if (problem.isEmpty()) focusRow(row);
}

// Whoever takes out several in a row by keyboard stays in the list.
void ListField::focusRow(std::size_t row) {
    if (shown_.empty()) {
        if (focusProxy()) focusProxy()->setFocus();
        return;
    }
    const std::size_t at = std::min(row, shown_.size() - 1);
    QWidget* const widget = rows_->itemAt(static_cast<int>(at))->widget();
    if (auto* const button = widget->findChild<QToolButton*>("remove")) button->setFocus();
}

void ListField::showChoices() {
    std::vector<Entry> choices = binding_.choices();
    if (choices == offered_ && adding_->count() > 0) return;
    offered_ = std::move(choices);
    adding_->clear();
    for (const Entry& entry : offered_) adding_->addItem(entry.icon, entry.text);
    if (binding_.addNew) {
        if (!offered_.empty()) adding_->insertSeparator(adding_->count());
        adding_->addItem(binding_.newText);
    }
    adding_->setCurrentIndex(-1);
}

void ListField::choose(int choice) {
    adding_->setCurrentIndex(-1);
    if (choice < 0) return;
    if (static_cast<std::size_t>(choice) >= offered_.size()) return binding_.addNew();
    showProblem(binding_.add(offered_[static_cast<std::size_t>(choice)].name));
}

}  // namespace counterpoint::ui
