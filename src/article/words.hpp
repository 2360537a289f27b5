#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "article/text.hpp"

// A text as a row of words. For src/article only.
namespace counterpoint::article {

struct Word {
    Range range;
    std::uint64_t hash = 0;  // of its letters as small ones: equal words have equal hashes
};

// The words of a text: letters, digits and marks side by side; Han and kana are each a word.
std::vector<Word> splitIntoWords(std::u32string_view text);

}  // namespace counterpoint::article
