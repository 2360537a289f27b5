#include "format/wording.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

#include "base/text.hpp"

namespace counterpoint::format {

namespace {

constexpr std::size_t kLongestQuote = 40;     // code points
constexpr std::size_t kLongestCompared = 24;  // bytes; no name of the format is longer

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// How many letters have to be put in, left out or changed to make one word of the other; case doesn't count.
std::size_t distance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (lower(one[i]) == lower(other[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

std::string quoted(std::string_view text) {
    const auto end = base::byteOffset(text, kLongestQuote);
    if (!end || *end == text.size()) return "“" + base::visible(text) + "”";
    return "“" + base::visible(text.substr(0, *end)) + "…”";
}

std::string oneOf(std::span<const std::string_view> names) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) list += i + 1 == names.size() ? " or " : ", ";
        list += quoted(names[i]);
    }
    return list;
}

std::string_view nearest(std::string_view written, std::span<const std::string_view> names) {
    if (written.size() > kLongestCompared) return {};
    std::string_view best;
    std::size_t least = 3;
    for (const std::string_view name : names) {
        const std::size_t steps = distance(written, name);
        if (steps < least && steps * 2 < name.size()) {
            least = steps;
            best = name;
        }
    }
    return best;
}

}  // namespace counterpoint::format
