#include "ui/article_pane/display_text.hpp"

#include <algorithm>
#include <utility>

namespace counterpoint::ui {

namespace {

// What a text document would take for a block's end, a frame or an object is shown as a space, and so are
// line ends inside a paragraph. Of a carriage return and a line feed one takes room.
QChar shownAs(QChar c) {
    const char16_t unit = c.unicode();
    if (unit == u'\r') return QChar(0x200B);
    const bool special =
        unit == 0x2028 || unit == 0x2029 || unit == 0xFDD0 || unit == 0xFDD1 || unit == 0xFFFC;
    return unit < 0x20 || unit == 0x7F || unit == 0x85 || special ? QChar(u' ') : c;
}

}  // namespace

DisplayText::DisplayText(article::Text text, std::vector<article::Paragraph> paragraphs)
    : source_(std::move(text)), paragraphs_(std::move(paragraphs)) {
    blocks_.reserve(paragraphs_.size());
    for (const article::Paragraph& paragraph : paragraphs_) {
        if (!blocks_.empty()) shown_ += u'\n';
        const std::string_view words = source_.slice(paragraph.range);
        QString block = QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        for (QChar& c : block) c = shownAs(c);
        blocks_.push_back({paragraph.range.start, source_.utf16At(paragraph.range.start),
                           static_cast<int>(shown_.size()), static_cast<int>(block.size())});
        shown_ += block;
    }
}

int DisplayText::positionOf(std::size_t place) const {
    const auto behind =
        std::upper_bound(blocks_.begin(), blocks_.end(), place,
                         [](std::size_t wanted, const Block& block) { return wanted < block.place; });
    if (behind == blocks_.begin()) return 0;
    const Block& block = *std::prev(behind);
    const auto units = static_cast<int>(source_.utf16At(place) - block.unit);
    return block.position + std::min(units, block.length);
}

std::size_t DisplayText::placeOf(int position) const {
    const auto behind =
        std::upper_bound(blocks_.begin(), blocks_.end(), position,
                         [](int wanted, const Block& block) { return wanted < block.position; });
    if (behind == blocks_.begin()) return 0;
    const Block& block = *std::prev(behind);
    const int units = std::min(position - block.position, block.length);
    return source_.fromUtf16(block.unit + static_cast<std::size_t>(units));
}

article::Range DisplayText::placesOf(int start, int end) const {
    return {placeOf(start), placeOf(end)};
}

}  // namespace counterpoint::ui
