#pragma once

#include "ui/inspector/field.hpp"

#include <functional>
#include <vector>

#include "map/model.hpp"

class QBoxLayout;
class QLineEdit;

namespace counterpoint::ui {

class TextField;

// A person's answers to questions of a checklist or of an argument's scheme. Questions are named by their
// id as long as no list of schemes knows their words.
class AnswersField : public Field {
    Q_OBJECT

  public:
    struct Binding {
        std::function<std::vector<map::Answer>()> read;
        std::function<QString(const std::vector<map::Answer>&)> write;
    };

    AnswersField(const QString& label, Binding binding, QWidget* parent);

    void refresh() override;
    void reset() override;
    void commit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* makeRow(std::size_t row);
    map::Answer answer(std::size_t row) const;
    QString change(std::size_t row, const std::function<void(map::Answer&)>& change);
    void addTyped();

    Binding binding_;
    std::vector<Field*> parts_;  // of all rows
    std::size_t rowCount_ = 0;
    QBoxLayout* rows_;
    QLineEdit* adding_;
};

}  // namespace counterpoint::ui
