#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "map/rules.hpp"

namespace counterpoint::map {

// Checks items one by one and collects what breaks a rule. First every item is declared, in order, so that
// references can be followed; then the contents and references are checked.
class RuleChecker {
  public:
    void declare(ItemKind kind, std::size_t item, const std::string& name);
    void count(ItemKind kind, std::size_t items);

    // What an item says by itself.
    void checkContent(const Header& header);
    void checkContent(const Source& source, std::size_t item);
    void checkContent(const Voice& voice, std::size_t item);
    void checkContent(const Claim& claim, std::size_t item);
    void checkContent(const Argument& argument, std::size_t item);

    // What an item says about others.
    void checkReferences(const Source& source, std::size_t item);
    void checkReferences(const Voice&, std::size_t) {}
    void checkReferences(const Claim& claim, std::size_t item);
    void checkReferences(const Argument& argument, std::size_t item);
    void checkReferences(const Waiver& waiver, std::size_t item);

    // That arguments about arguments end at a claim. `abouts` holds, for each argument, the name of the
    // argument it is about, or nothing.
    void checkGrounding(const std::vector<std::optional<std::string_view>>& abouts);

    std::vector<Breach> take() { return std::move(breaches_); }

  private:
    void report(ItemKind kind, std::size_t item, std::string field, std::string message,
                std::size_t which = 0);
    void checkText(ItemKind kind, std::size_t item, const char* field, const std::string& text,
                   std::size_t longest, std::size_t which = 0);
    void checkShort(ItemKind kind, std::size_t item, const char* field, const std::string& text,
                    std::size_t which = 0);
    void checkUnit(ItemKind kind, std::size_t item, const char* field, const std::optional<double>& number);
    void checkHash(ItemKind kind, std::size_t item, const char* field, const std::string& digits,
                   std::size_t fewest, std::size_t which = 0);
    void checkAnswers(ItemKind kind, std::size_t item, const std::vector<Answer>& answers);
    void checkExtras(ItemKind kind, std::size_t item, const Extras& extras);
    void checkReference(ItemKind kind, std::size_t item, const char* field, ItemKind wanted,
                        const std::string& name, std::size_t which = 0);

    struct Declared {
        ItemKind kind;
        std::size_t item;
    };
    std::unordered_map<std::string_view, Declared> names_;
    std::vector<Breach> breaches_;
};

}  // namespace counterpoint::map
