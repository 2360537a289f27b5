#include "article/candidates.hpp"

#include <algorithm>

#include "article/anchors.hpp"
#include "base/text.hpp"

namespace counterpoint::article {

namespace {

std::size_t distance(std::size_t one, std::size_t other) {
    return one > other ? one - other : other - one;
}

std::size_t commonEnd(std::string_view one, std::string_view other) {
    std::size_t count = 0;
    while (count < one.size() && count < other.size() &&
           one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    return count;
}
std::size_t commonStart(std::string_view one, std::string_view other) {
    std::size_t count = 0;
    while (count < one.size() && count < other.size() && one[count] == other[count]) ++count;
    return count;
}

}  // namespace

Searched::Searched(const Text& searched)
    : text(searched),
      characters(searched.decoded()),
      words(splitIntoWords(characters)),
      inside(characters.size() + 1, false) {
    for (const Word& word : words) {
        for (std::size_t i = word.range.start + 1; i < word.range.end; ++i) inside[i] = true;
    }
}

std::size_t agreement(const map::Anchor& anchor, const Text& text, const Range& range) {
    const std::string_view all = text.utf8();
    return commonEnd(anchor.prefix, all.substr(0, text.byteAt(range.start))) +
           commonStart(anchor.suffix, all.substr(text.byteAt(range.end)));
}

std::optional<bool> matches(const map::Anchor& anchor, const Text& text, const Range& range) {
    if (!anchor.sha256.empty()) return hashOf(text, range).starts_with(anchor.sha256);
    if (!anchor.quote.empty()) return text.slice(range) == anchor.quote;
    return std::nullopt;
}

std::vector<Range> placesOfQuote(const map::Anchor& anchor, const Text& text) {
    constexpr std::size_t kMost = 10000;
    std::vector<Range> places;
    if (anchor.quote.empty()) return places;
    const std::string& all = text.utf8();
    for (std::size_t at = all.find(anchor.quote); at != std::string::npos && places.size() < kMost;
         at = all.find(anchor.quote, at + 1))
        places.push_back({text.fromByte(at), text.fromByte(at + anchor.quote.size())});
    return places;
}

std::optional<Range> placeOfHash(const map::Anchor& anchor, const Searched& searched, std::size_t expected,
                                 std::size_t& budget) {
    if (anchor.sha256.empty()) return std::nullopt;
    const std::size_t length = anchor.end - anchor.start;
    const std::u32string& all = searched.characters;
    if (length > all.size()) return std::nullopt;
    const auto isBlank = [&](std::size_t at) {
        return all[at] <= ' ' || all[at] == 0xA0 || all[at] == 0x3000;
    };
    std::vector<std::size_t> starts;
    for (std::size_t start = 0; start + length <= all.size(); ++start) {
        const std::size_t end = start + length;
        if (!searched.inside[start] && !searched.inside[end] && !isBlank(start) && !isBlank(end - 1))
            starts.push_back(start);
    }
    std::sort(starts.begin(), starts.end(), [expected](std::size_t one, std::size_t other) {
        return distance(one, expected) < distance(other, expected);
    });
    for (const std::size_t start : starts) {
        const Range range{start, start + length};
        const std::size_t bytes = searched.text.slice(range).size() + 64;
        if (bytes > budget) return std::nullopt;
        budget -= bytes;
        if (matches(anchor, searched.text, range).value_or(false)) return range;
    }
    return std::nullopt;
}

std::optional<Range> placeBetween(const map::Anchor& anchor, const Text& text, std::size_t expected) {
    constexpr std::size_t kLeast = 6;  // bytes of context that say enough
    if (anchor.prefix.size() < kLeast || anchor.suffix.size() < kLeast) return std::nullopt;
    const std::string& all = text.utf8();
    const std::size_t longest = 12 * (anchor.end - anchor.start) + 200;  // bytes
    std::optional<Range> best;
    for (std::size_t at = all.find(anchor.prefix); at != std::string::npos;
         at = all.find(anchor.prefix, at + 1)) {
        const std::size_t start = at + anchor.prefix.size();
        const std::size_t end = all.find(anchor.suffix, start);
        if (end == std::string::npos) break;
        if (end - start > longest) continue;
        const Range range = withoutSpace(text, {text.fromByte(start), text.fromByte(end)});
        if (range.length() == 0) continue;
        if (!best || distance(range.start, expected) < distance(best->start, expected)) best = range;
    }
    return best;
}

}  // namespace counterpoint::article
