#pragma once

#include "ui/inspector/field.hpp"

#include <QIcon>
#include <QString>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

class QBoxLayout;
class QPushButton;

namespace counterpoint::ui {

class ChoiceBox;

// A list of other items: each leads to what it names, and can be taken out; others can be added.
class ListField : public Field {
    Q_OBJECT

  public:
    struct Entry {
        std::string name;  // of the item it leads to; may be empty
        QString text;
        QIcon icon;

        // Icons can't be compared; those of this list follow from the text and name.
        bool operator==(const Entry& other) const { return name == other.name && text == other.text; }
    };
    struct Binding {
        std::function<std::vector<Entry>()> entries;
        std::function<void(std::size_t)> open;             // a row
        std::function<QString(std::size_t)> remove;        // a row; without it rows stay
        std::function<std::vector<Entry>()> choices = {};  // what could be added
        std::function<QString(const std::string&)> add = {};
        std::function<void()> addNew = {};
        QString addText = {};  // "Add a source…"
        QString newText = {};  // "A new source…"
        QString emptyText = {};
    };

    ListField(const QString& label, Binding binding, QWidget* parent);

    void refresh() override;
    void reset() override { refresh(); }

  private:
    void showEntries();
    void showChoices();
    QWidget* makeRow(const Entry& entry, std::size_t row);
    void removeRow(std::size_t row);
    void choose(int choice);
    void focusRow(std::size_t row);

    Binding binding_;
    std::vector<Entry> shown_;
    std::vector<Entry> offered_;
    bool isShown_ = false;
    QBoxLayout* rows_;
    ChoiceBox* adding_ = nullptr;
    QPushButton* making_ = nullptr;
};

}  // namespace counterpoint::ui
