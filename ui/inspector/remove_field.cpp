#include "ui/inspector/remove_field.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <utility>

namespace counterpoint::ui {

RemoveField::RemoveField(const QString& label, std::function<QString()> remove, QWidget* parent)
    : Field({}, parent) {
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* const button = new QPushButton(label, row);
    button->setObjectName("remove");
    button->setAccessibleName(label);
    line->addWidget(button);
    line->addStretch(1);
    setBody(row, button);
    connect(button, &QPushButton::clicked, this,
            [this, remove = std::move(remove)] { showProblem(remove()); });
}

}  // namespace counterpoint::ui
