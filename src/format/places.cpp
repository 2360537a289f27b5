#include "format/places.hpp"

#include <algorithm>

namespace counterpoint::format {

base::Place Places::at(std::size_t offset) {
    offset = std::min(offset, text_.size());
    if (offset < at_) {
        at_ = 0;
        line_ = 1;
        column_ = 1;
    }
    for (; at_ < offset; ++at_) {
        const char c = text_[at_];
        const bool lineEnds = c == '\n' || (c == '\r' && text_.substr(at_ + 1, 1) != "\n");
        if (lineEnds) {
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++column_;
        }
    }
    // In the middle of a code point the column would be one too far.
    const bool inside = offset < text_.size() && (static_cast<unsigned char>(text_[offset]) & 0xC0U) == 0x80U;
    return {fileName_, line_, inside ? std::max(column_ - 1, 1) : column_};
}

}  // namespace counterpoint::format
