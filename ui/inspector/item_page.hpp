#pragma once

#include "ui/inspector/choice_field.hpp"
#include "ui/inspector/item_edit.hpp"
#include "ui/inspector/page.hpp"
#include "ui/inspector/text_field.hpp"
#include "ui/inspector/values.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace counterpoint::ui {

// A page about items of one type: makes fields from their members.
template <class Item>
class ItemPage : public Page {
  public:
    ItemPage(Session& session, editing::Gesture gesture, QWidget* parent)
        : Page(session, parent), gesture_(gesture) {}

    bool exists() const override { return found() != nullptr; }

  protected:
    const Item* found() const { return findItem<Item>(session().map(), name()); }
    // The item, or an empty one while there is none.
    Item item() const { return found() ? *found() : Item(); }

    QString change(const std::function<void(Item&)>& change) { return this->change(gesture_, change); }
    QString change(editing::Gesture gesture, const std::function<void(Item&)>& change) {
        return changeItem<Item>(session(), name(), gesture, change);
    }

    TextBinding bind(std::string Item::*member) {
        return {[this, member] { return QString::fromStdString(item().*member); },
                [this, member](const QString& typed) {
                    return change([&](Item& item) { item.*member = typed.toStdString(); });
                }};
    }

    // One line, without white space around it.
    TextBinding bindLine(std::string Item::*member) {
        TextBinding binding = bind(member);
        return {binding.read,
                [write = binding.write](const QString& typed) { return write(typed.trimmed()); }};
    }

    // Forgiving about how a date is typed; the map gets ISO 8601.
    TextBinding bindDate(std::string Item::*member) {
        const TextBinding line = bindLine(member);
        return {line.read, [write = line.write](const QString& typed) {
                    if (typed.trimmed().isEmpty()) return write({});
                    const auto date = parseDate(typed);
                    return date ? write(*date) : Page::tr("Write a date as 2025, 2025-09 or 2025-09-15.");
                }};
    }

    // 0 to 100 for people, 0 to 1 in the map.
    TextBinding bindPercent(std::optional<double> Item::*member) {
        return {[this, member] { return formatPercent(item().*member); },
                [this, member](const QString& typed) {
                    const auto number = parsePercent(typed);
                    if (!number && !typed.trimmed().isEmpty())
                        return Page::tr("Write a number from 0 to 100, or nothing.");
                    return change([&](Item& item) { item.*member = number; });
                }};
    }

    // Options are "not given" and the words of the enumeration.
    template <class Enum>
    ChoiceField::Binding bind(std::optional<Enum> Item::*member, const QStringList& words,
                              const QString& none, const std::vector<QIcon>& icons,
                              editing::Gesture gesture) {
        return {[this, member] {
                    const auto value = item().*member;
                    return value ? static_cast<int>(*value) + 1 : 0;
                },
                [this, member, gesture](int option) {
                    return change(gesture, [&](Item& item) {
                        item.*member =
                            option == 0 ? std::nullopt : std::optional(static_cast<Enum>(option - 1));
                    });
                },
                [words, none, icons] {
                    std::vector<ChoiceField::Option> options = {{none, {}}};
                    for (qsizetype i = 0; i < words.size(); ++i)
                        options.push_back(
                            {words[i], icons.empty() ? QIcon() : icons[static_cast<std::size_t>(i)]});
                    return options;
                }};
    }
    template <class Enum>
    ChoiceField::Binding bind(std::optional<Enum> Item::*member, const QStringList& words,
                              const QString& none) {
        return bind(member, words, none, {}, gesture_);
    }

    template <class Enum>
    ChoiceField::Binding bind(Enum Item::*member, const QStringList& words) {
        return {[this, member] { return static_cast<int>(item().*member); },
                [this, member](int option) {
                    return change([&](Item& item) { item.*member = static_cast<Enum>(option); });
                },
                [words] {
                    std::vector<ChoiceField::Option> options;
                    for (const QString& word : words) options.push_back({word, {}});
                    return options;
                }};
    }

  private:
    editing::Gesture gesture_;
};

}  // namespace counterpoint::ui
