#include "format/xml_names.hpp"

#include <array>

#include "base/text.hpp"

namespace counterpoint::format {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// XML 1.0, fifth edition, production 4: what a name may start with, without ASCII and the colon.
constexpr std::array<Range, 12> kStart = {{{0xC0, 0xD6},
                                           {0xD8, 0xF6},
                                           {0xF8, 0x2FF},
                                           {0x370, 0x37D},
                                           {0x37F, 0x1FFF},
                                           {0x200C, 0x200D},
                                           {0x2070, 0x218F},
                                           {0x2C00, 0x2FEF},
                                           {0x3001, 0xD7FF},
                                           {0xF900, 0xFDCF},
                                           {0xFDF0, 0xFFFD},
                                           {0x10000, 0xEFFFF}}};
// Production 4a: what else may stand in a name.
constexpr std::array<Range, 4> kFurther = {{{U'0', U'9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040}}};

template <std::size_t Count>
bool isIn(const std::array<Range, Count>& ranges, char32_t c) {
    for (const Range& range : ranges)
        if (c >= range.first && c <= range.last) return true;
    return false;
}

bool isAsciiLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool startsName(char32_t c) {
    return isAsciiLetter(c) || c == U'_' || isIn(kStart, c);
}

bool continuesName(char32_t c) {
    return startsName(c) || c == U'-' || c == U'.' || isIn(kFurther, c);
}

}  // namespace

std::size_t nameLength(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); end = at) {
        const char32_t c = base::nextCodePoint(text, at);
        if (c != U':' && !(end == 0 ? startsName(c) : continuesName(c))) break;
    }
    return end;
}

QualifiedName takeApart(std::string_view name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return {{}, name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

bool isQualifiedName(std::string_view name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) return !name.empty();
    if (colon == 0 || colon + 1 == name.size()) return false;
    std::size_t at = colon + 1;
    return startsName(base::nextCodePoint(name, at)) && name.find(':', colon + 1) == std::string_view::npos;
}

}  // namespace counterpoint::format
