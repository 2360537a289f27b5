#include "article/anchors.hpp"

#include <algorithm>

#include "article/characters.hpp"
#include "base/text.hpp"

namespace counterpoint::article {

namespace {

constexpr std::size_t kContext = 32;  // code points in front and behind

// The text when a map can hold it, else nothing.
std::string holdable(std::string_view words) {
    for (std::size_t offset = 0; offset < words.size();) {
        if (!base::isXmlCharacter(base::nextCodePoint(words, offset))) return {};
    }
    return std::string(words);
}

}  // namespace

std::string hashOf(const Text& text, const Range& range) {
    return base::sha256(text.slice(range));
}

Range withoutSpace(const Text& text, Range range) {
    range.end = std::min(range.end, text.length());
    range.start = std::min(range.start, range.end);
    const std::string_view words = text.slice(range);
    std::size_t index = 0;
    Range inner{0, 0};
    bool any = false;
    for (std::size_t offset = 0; offset < words.size(); ++index) {
        if (isSpace(base::nextCodePoint(words, offset))) continue;
        if (!any) inner.start = index;
        any = true;
        inner.end = index + 1;
    }
    return {range.start + inner.start, range.start + inner.end};
}

std::string tidied(std::string_view all) {
    std::string words;
    bool gap = false;
    for (std::size_t offset = 0; offset < all.size();) {
        const char32_t c = base::nextCodePoint(all, offset);
        if (isSpace(c) || !base::isXmlCharacter(c)) {
            gap = !words.empty();
            continue;
        }
        if (gap) words += ' ';
        gap = false;
        base::appendUtf8(words, c);
    }
    return words;
}

std::string wordsOf(const Text& text, const Range& range) {
    return tidied(text.slice(range));
}

std::string wordsBefore(const Text& text, const Range& range) {
    return holdable(text.slice({range.start - std::min(range.start, kContext), range.start}));
}
std::string wordsBehind(const Text& text, const Range& range) {
    return holdable(text.slice({range.end, range.end + kContext}));
}

map::Anchor makeAnchor(const Text& text, const map::SourceId& source, Range range, Carries carries) {
    range = withoutSpace(text, range);
    map::Anchor anchor;
    anchor.source = source;
    anchor.start = range.start;
    anchor.end = range.end;
    if (range.length() == 0) return anchor;
    anchor.sha256 = hashOf(text, range);
    if (carries == Carries::HashOnly) return anchor;
    anchor.quote = holdable(text.slice(range));
    anchor.prefix = wordsBefore(text, range);
    anchor.suffix = wordsBehind(text, range);
    return anchor;
}

}  // namespace counterpoint::article
