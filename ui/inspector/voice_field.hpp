#pragma once

#include "ui/inspector/field.hpp"

#include <QString>
#include <functional>
#include <string>
#include <vector>

class QLineEdit;
class QPushButton;

namespace counterpoint::ui {

class ChoiceBox;

// Who says it: one of the map's voices, none, or a new one, which is named where it is chosen.
class VoiceField : public Field {
    Q_OBJECT

  public:
    struct Voice {
        std::string name;  // its id
        QString text;

        bool operator==(const Voice&) const = default;
    };
    struct Binding {
        std::function<std::string()> read;  // an id, or empty
        std::function<QString(const std::string&)> write;
        std::function<std::vector<Voice>()> voices;
        std::function<QString(const QString&)> add;  // a new voice with this name
        std::function<void(const std::string&)> open;
    };

    VoiceField(const QString& label, Binding binding, QWidget* parent);

    void refresh() override;
    void reset() override;
    void commit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void choose(int choice);
    void showNaming(bool isOn);

    Binding binding_;
    std::vector<Voice> voices_;
    ChoiceBox* box_;
    QPushButton* opening_;
    QLineEdit* naming_;
};

}  // namespace counterpoint::ui
