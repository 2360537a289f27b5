#include "format/references.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::format {

namespace {

constexpr std::array<std::pair<std::string_view, char32_t>, 5> kNamed = {
    {{"&lt;", U'<'}, {"&gt;", U'>'}, {"&amp;", U'&'}, {"&apos;", U'\''}, {"&quot;", U'"'}}};

}  // namespace

std::optional<Reference> readReference(std::string_view text) {
    for (const auto& [name, character] : kNamed)
        if (text.starts_with(name)) return Reference{character, name.size()};
    if (!text.starts_with("&#")) return std::nullopt;
    const bool isHex = text.substr(2, 1) == "x";
    const char* first = text.data() + (isHex ? 3 : 2);
    const char* last = text.data() + text.size();
    if (first >= last) return std::nullopt;
    std::uint32_t number = 0;
    const auto [end, problem] = std::from_chars(first, last, number, isHex ? 16 : 10);
    if (problem != std::errc() || end == last || *end != ';') return std::nullopt;
    const auto character = static_cast<char32_t>(number);
    if (!base::isXmlCharacter(character)) return std::nullopt;
    return Reference{character, static_cast<std::size_t>(end - text.data()) + 1};
}

}  // namespace counterpoint::format
