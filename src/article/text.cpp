#include "article/text.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::article {

namespace {

constexpr std::size_t kStride = 128;  // code points between marks

std::size_t bytesOf(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace

Text::Text(std::string utf8) : utf8_(std::move(utf8)) {
    Mark mark;
    while (mark.byte < utf8_.size()) {
        if (mark.codePoint % kStride == 0) marks_.push_back(mark);
        advance(mark);
    }
    length_ = mark.codePoint;
}

void Text::advance(Mark& mark) const {
    const std::size_t bytes = bytesOf(utf8_[mark.byte]);
    mark.codePoint += 1;
    mark.byte = std::min(mark.byte + bytes, utf8_.size());
    mark.unit += bytes == 4 ? 2 : 1;  // beyond the basic plane UTF-16 needs two units
}

Text::Mark Text::seek(std::size_t Mark::*name, std::size_t value) const {
    const auto behind =
        std::upper_bound(marks_.begin(), marks_.end(), value,
                         [name](std::size_t wanted, const Mark& mark) { return wanted < mark.*name; });
    Mark mark = behind == marks_.begin() ? Mark{} : *std::prev(behind);
    while (mark.byte < utf8_.size()) {
        Mark next = mark;
        advance(next);
        if (next.*name > value) break;
        mark = next;
    }
    return mark;
}

std::size_t Text::byteAt(std::size_t codePoint) const {
    return seek(&Mark::codePoint, codePoint).byte;
}
std::size_t Text::utf16At(std::size_t codePoint) const {
    return seek(&Mark::codePoint, codePoint).unit;
}
std::size_t Text::fromByte(std::size_t byte) const {
    return seek(&Mark::byte, byte).codePoint;
}
std::size_t Text::fromUtf16(std::size_t unit) const {
    return seek(&Mark::unit, unit).codePoint;
}

std::string_view Text::slice(const Range& range) const {
    const std::size_t start = byteAt(range.start);
    return std::string_view(utf8_).substr(start, byteAt(std::max(range.start, range.end)) - start);
}

std::u32string Text::decoded() const {
    std::u32string all;
    all.reserve(length_);
    for (std::size_t offset = 0; offset < utf8_.size();) all += base::nextCodePoint(utf8_, offset);
    return all;
}

}  // namespace counterpoint::article
