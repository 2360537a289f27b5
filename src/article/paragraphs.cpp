#include "article/paragraphs.hpp"

#include <algorithm>

#include "article/characters.hpp"

namespace counterpoint::article {

namespace {

// Lines that mail programs and typewriters have broken are about this wide, in characters.
constexpr std::size_t kNarrowestWidth = 40;
constexpr std::size_t kWidestWidth = 120;

Range trimmed(std::u32string_view text, Range range) {
    while (range.start < range.end && isSpace(text[range.start])) ++range.start;
    while (range.end > range.start && isSpace(text[range.end - 1])) --range.end;
    return range;
}

std::size_t firstWordLength(std::u32string_view text, Range line) {
    std::size_t length = 0;
    while (length < line.length() && !isSpace(text[line.start + length])) ++length;
    return length;
}

// True when each line ends where the next word would no longer have fitted.
bool isBrokenToAWidth(std::u32string_view text, const std::vector<Range>& lines) {
    std::size_t widest = 0;
    for (const Range& line : lines) widest = std::max(widest, line.length());
    if (widest < kNarrowestWidth || widest > kWidestWidth) return false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].length() + 1 + firstWordLength(text, lines[i + 1]) <= widest) return false;
    }
    return true;
}

void addParagraph(std::vector<Paragraph>& paragraphs, std::u32string_view text, Range range) {
    paragraphs.push_back({range, sentencesOf(text, range)});
}

// Lines between two empty lines.
void addBlock(std::vector<Paragraph>& paragraphs, std::u32string_view text, const std::vector<Range>& lines) {
    if (lines.empty()) return;
    if (isBrokenToAWidth(text, lines)) {
        addParagraph(paragraphs, text, {lines.front().start, lines.back().end});
        return;
    }
    for (const Range& line : lines) addParagraph(paragraphs, text, line);
}

}  // namespace

std::vector<Paragraph> paragraphsOf(const Text& text) {
    const std::u32string all = text.decoded();
    std::vector<Paragraph> paragraphs;
    std::vector<Range> lines;
    for (std::size_t start = 0; start < all.size();) {
        std::size_t end = start;
        while (end < all.size() && !isLineEnd(all[end])) ++end;
        const Range line = trimmed(all, {start, end});
        if (line.length() > 0) {
            lines.push_back(line);
        } else {
            addBlock(paragraphs, all, lines);
            lines.clear();
        }
        start = end + 1;
        if (end + 1 < all.size() && all[end] == '\r' && all[end + 1] == '\n') ++start;
    }
    addBlock(paragraphs, all, lines);
    return paragraphs;
}

const Range* sentenceAt(const std::vector<Paragraph>& paragraphs, std::size_t place) {
    const auto behind = std::upper_bound(
        paragraphs.begin(), paragraphs.end(), place,
        [](std::size_t wanted, const Paragraph& paragraph) { return wanted < paragraph.range.start; });
    if (behind == paragraphs.begin()) return paragraphs.empty() ? nullptr : &paragraphs[0].sentences[0];
    const std::vector<Range>& sentences = std::prev(behind)->sentences;
    const auto later =
        std::upper_bound(sentences.begin(), sentences.end(), place,
                         [](std::size_t wanted, const Range& range) { return wanted < range.start; });
    return later == sentences.begin() ? &*later : &*std::prev(later);
}

}  // namespace counterpoint::article
