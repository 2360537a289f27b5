#pragma once

#include "ui/inspector/field.hpp"

#include <QComboBox>
#include <QIcon>
#include <QString>
#include <functional>
#include <vector>

class QCheckBox;

namespace counterpoint::ui {

// A list to choose from that stays as it is when the page is scrolled over it, and no wider than its place.
class ChoiceBox : public QComboBox {
    Q_OBJECT

  public:
    explicit ChoiceBox(QWidget* parent);

  protected:
    void wheelEvent(QWheelEvent* event) override;
};

// One of several words.
class ChoiceField : public Field {
    Q_OBJECT

  public:
    struct Option {
        QString text;
        QIcon icon;
    };
    struct Binding {
        std::function<int()> read;          // which option it is
        std::function<QString(int)> write;  // as in TextBinding
        std::function<std::vector<Option>()> options;
    };

    ChoiceField(const QString& label, Binding binding, QWidget* parent);

    QComboBox* box() const { return box_; }

    void refresh() override;
    void reset() override { refresh(); }

  private:
    void choose(int option);

    Binding binding_;
    ChoiceBox* box_;
};

// Yes or no.
class FlagField : public Field {
    Q_OBJECT

  public:
    struct Binding {
        std::function<bool()> read;
        std::function<QString(bool)> write;
    };

    FlagField(const QString& label, Binding binding, QWidget* parent);

    QCheckBox* box() const { return box_; }

    void refresh() override;
    void reset() override { refresh(); }

  private:
    Binding binding_;
    QCheckBox* box_;
};

}  // namespace counterpoint::ui
