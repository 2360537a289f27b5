#include "editing/typing.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "editing/places.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

// Takes back an addition that got no text: the selection goes to where it was added.
base::Result<Step> takeBack(const map::Map& map, const map::Claim& claim) {
    Selection next;
    if (const auto* argument = argumentOf(map, claim.id))
        next = {argument->premises.size() > 1 ? argument->id.name : map::nameOf(argument->target)};
    auto made = map::remove(map, claim.id);
    if (!made) return made.error();
    return Step{std::move(*made), Gesture::EditText, std::move(next), false};
}

}  // namespace

std::string tidyText(std::string_view typed) {
    if (base::findInvalidUtf8(typed)) return std::string(typed);
    std::string text;
    for (std::size_t at = 0; at < typed.size();) {
        char32_t letter = base::nextCodePoint(typed, at);
        if (letter == '\r') {
            if (at < typed.size() && typed[at] == '\n') continue;
            letter = '\n';
        }
        if (letter == 0x2028 || letter == 0x2029) letter = '\n';  // as text fields break lines
        if (base::isXmlCharacter(letter)) base::appendUtf8(text, letter);
    }
    constexpr const char* kWhite = " \t\n";
    const auto first = text.find_first_not_of(kWhite);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(kWhite) - first + 1);
}

base::Result<Step> setText(const map::Map& map, const std::string& claim, std::string_view typed) {
    const map::Claim* found = map.claims().find({claim});
    if (!found) return base::Error{"The claim is no longer there.", {}};
    map::Claim next = *found;
    next.text = tidyText(typed);
    if (next.text.empty()) {
        if (hasTextYet(*found))
            return base::Error{"A claim must say something. To take it away, delete it.", {}};
        const auto& arguments = map.arguments();
        const bool carries = std::any_of(arguments.begin(), arguments.end(), [&](const map::Argument& a) {
            return a.target == map::Target(found->id);
        });
        if (!carries) return takeBack(map, *found);
        next.text = kNoTextYet;
    }
    auto made = map::replace(map, std::move(next));
    if (!made) return made.error();
    return Step{std::move(*made), Gesture::EditText, {claim}, false};
}

}  // namespace counterpoint::editing
