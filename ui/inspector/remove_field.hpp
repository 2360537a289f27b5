#pragma once

#include "ui/inspector/field.hpp"

#include <QString>
#include <functional>

namespace counterpoint::ui {

// A button that takes the item out of the map. Undo brings it back, so nothing is asked.
class RemoveField : public Field {
    Q_OBJECT

  public:
    RemoveField(const QString& label, std::function<QString()> remove, QWidget* parent);

    void refresh() override {}
    void reset() override { showProblem({}); }
};

}  // namespace counterpoint::ui
