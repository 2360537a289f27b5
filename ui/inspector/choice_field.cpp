#include "ui/inspector/choice_field.hpp"

#include <QCheckBox>
#include <QWheelEvent>
#include <cstddef>
#include <utility>

namespace counterpoint::ui {

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    constexpr int kShortest = 6;  // characters
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kShortest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

ChoiceField::ChoiceField(const QString& label, Binding binding, QWidget* parent)
    : Field(label, parent), binding_(std::move(binding)), box_(new ChoiceBox(this)) {
    setBody(box_, box_);
    connect(box_, &QComboBox::activated, this, &ChoiceField::choose);
}

void ChoiceField::refresh() {
    const auto options = binding_.options();
    while (box_->count() > static_cast<int>(options.size())) box_->removeItem(box_->count() - 1);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const int row = static_cast<int>(i);
        if (row == box_->count()) {
            box_->addItem(options[i].icon, options[i].text);
        } else if (box_->itemText(row) != options[i].text) {
            box_->setItemText(row, options[i].text);
            box_->setItemIcon(row, options[i].icon);
        }
    }
    box_->setCurrentIndex(binding_.read());
    showProblem({});
}

void ChoiceField::choose(int option) {
    if (option == binding_.read()) return refresh();
    const QString problem = binding_.write(option);
    refresh();
    showProblem(problem);
}

FlagField::FlagField(const QString& label, Binding binding, QWidget* parent)
    : Field({}, parent), binding_(std::move(binding)), box_(new QCheckBox(label, this)) {
    box_->setAccessibleName(label);
    setBody(box_, box_);
    connect(box_, &QCheckBox::clicked, this, [this](bool isOn) {
        const QString problem = binding_.write(isOn);
        refresh();
        showProblem(problem);
    });
}

void FlagField::refresh() {
    box_->setChecked(binding_.read());
    showProblem({});
}

}  // namespace counterpoint::ui
