#include "ui/inspector/answers_field.hpp"

#include "ui/inspector/choice_field.hpp"
#include "ui/inspector/text_field.hpp"
#include "ui/inspector/values.hpp"
#include "ui/inspector/words.hpp"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace counterpoint::ui {

AnswersField::AnswersField(const QString& label, Binding binding, QWidget* parent)
    : Field(label, parent), binding_(std::move(binding)) {
    constexpr int kGap = 8;
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(kGap);
    column->addLayout(rows_);
    adding_ = new QLineEdit(body);
    adding_->setObjectName("add");
    adding_->setAccessibleName(tr("Add a question"));
    adding_->setPlaceholderText(tr("Add a question, then Enter"));
    adding_->installEventFilter(this);
    column->addWidget(adding_);
    setBody(body, adding_);
}

map::Answer AnswersField::answer(std::size_t row) const {
    const auto answers = binding_.read();
    return row < answers.size() ? answers[row] : map::Answer();
}

QString AnswersField::change(std::size_t row, const std::function<void(map::Answer&)>& change) {
    auto answers = binding_.read();
    if (row >= answers.size()) return {};
    change(answers[row]);
    return binding_.write(answers);
}

void AnswersField::refresh() {
    showProblem({});
    const std::size_t wanted = binding_.read().size();
    if (wanted != rowCount_) {
        parts_.clear();
        while (const QLayoutItem* item = rows_->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        rowCount_ = wanted;
        for (std::size_t row = 0; row < rowCount_; ++row) rows_->addWidget(makeRow(row));
    }
    for (Field* part : parts_) part->refresh();
}

void AnswersField::reset() {
    adding_->clear();
    refresh();
    for (Field* part : parts_) part->reset();
}

void AnswersField::commit() {
    for (Field* part : parts_) part->commit();
    addTyped();
}

QWidget* AnswersField::makeRow(std::size_t row) {
    auto* const widget = new QWidget(this);
    auto* const grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto text = [this, row](std::string map::Answer::*member) {
        return TextBinding{[this, row, member] { return QString::fromStdString(answer(row).*member); },
                           [this, row, member](const QString& typed) {
                               return change(
                                   row, [&](map::Answer& a) { a.*member = typed.trimmed().toStdString(); });
                           }};
    };
    const auto place = [&](Field* part, const char* name, int line, int column) {
        part->setObjectName(name);
        parts_.push_back(part);
        grid->addWidget(part, line, column, Qt::AlignTop);
    };
    place(new LineField(tr("Question"), text(&map::Answer::question), widget), "question", 0, 0);
    place(new ChoiceField(tr("Answer"),
                          {[this, row] { return static_cast<int>(answer(row).verdict); },
                           [this, row](int option) {
                               return change(row, [&](map::Answer& a) {
                                   a.verdict = static_cast<map::Verdict>(option);
                               });
                           },
                           [] {
                               std::vector<ChoiceField::Option> options;
                               for (const QString& word : verdictWords()) options.push_back({word, {}});
                               return options;
                           }},
                          widget),
          "verdict", 0, 1);
    place(new LineField(tr("Why"), text(&map::Answer::note), widget), "answerNote", 1, 0);
    const TextBinding date = text(&map::Answer::date);
    place(new LineField(tr("When"),
                        {date.read,
                         [write = date.write](const QString& typed) {
                             if (typed.trimmed().isEmpty()) return write({});
                             const auto iso = parseDate(typed);
                             return iso ? write(*iso) : tr("Write a date as 2025, 2025-09 or 2025-09-15.");
                         }},
                        widget),
          "answerDate", 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    auto* const remove = new QToolButton(widget);
    remove->setObjectName("remove");
    remove->setText(QStringLiteral("×"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take out"));
    remove->setAccessibleName(tr("Take this question out"));
    connect(remove, &QAbstractButton::clicked, this, [this, row] {
        auto answers = binding_.read();
        if (row < answers.size()) answers.erase(answers.begin() + static_cast<std::ptrdiff_t>(row));
        adding_->setFocus();
        showProblem(binding_.write(answers));
    });
    grid->addWidget(remove, 0, 2, Qt::AlignTop | Qt::AlignRight);
    return widget;
}

void AnswersField::addTyped() {
    const QString question = adding_->text().trimmed();
    if (question.isEmpty()) return;
    auto answers = binding_.read();
    answers.push_back({question.toStdString(), map::Verdict::Open, "", ""});
    const QString problem = binding_.write(answers);
    if (problem.isEmpty()) adding_->clear();
    showProblem(problem);
}

bool AnswersField::eventFilter(QObject* watched, QEvent* event) {
    if (isLeaving(*event)) addTyped();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addTyped();
            return true;
        }
        if (key == Qt::Key_Escape && !adding_->text().isEmpty()) {
            adding_->clear();
            showProblem({});
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

}  // namespace counterpoint::ui
