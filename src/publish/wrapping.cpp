#include "publish/wrapping.hpp"

#include "base/text.hpp"

namespace counterpoint::publish {

namespace {

// Unicode TR 11, the blocks that are wide throughout.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0x20000 && c <= 0x3FFFD);
}

// Characters that belong to the one before them.
bool isAttached(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0x1F3FB && c <= 0x1F3FF);
}

std::size_t cellsOf(char32_t c) {
    return isWide(c) ? 2 : isAttached(c) ? 0 : 1;
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::string word;  // what must stay together
    std::size_t wordCells = 0;
    std::size_t lineCells = 0;
    bool spaceBefore = false;  // between the line and the word

    const auto finishWord = [&] {
        if (word.empty()) return;
        const std::size_t space = spaceBefore && lineCells > 0 ? 1 : 0;
        if (lineCells > 0 && lineCells + space + wordCells > width) {
            lines.emplace_back();
            lineCells = 0;
        } else if (space == 1) {
            lines.back() += ' ';
            lineCells += 1;
        }
        lines.back() += word;
        lineCells += wordCells;
        word.clear();
        wordCells = 0;
        spaceBefore = false;
    };

    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t c = base::nextCodePoint(text, offset);
        if (c == '\n') {
            finishWord();
            lines.emplace_back();
            lineCells = 0;
            spaceBefore = false;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            finishWord();
            spaceBefore = true;
        } else {
            const std::size_t cells = cellsOf(c);
            if (isWide(c) || wordCells + cells > width) finishWord();
            word += text.substr(start, offset - start);
            wordCells += cells;
        }
    }
    finishWord();
    return lines;
}

}  // namespace counterpoint::publish
