#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "article/text.hpp"

namespace counterpoint::article {

// A paragraph without the white space around it, and its sentences, likewise. Paragraphs are numbered from 1
// in the order in which they stand.
struct Paragraph {
    Range range;
    std::vector<Range> sentences;  // at least one

    bool operator==(const Paragraph&) const = default;
};

// Paragraphs end at empty lines and, unless lines were broken to a width, at every line end.
std::vector<Paragraph> paragraphsOf(const Text& text);

// The sentences of `text` within `range`. A sentence ends at a full stop, an exclamation or a question mark
// with the quotation marks and brackets that close after it: in Western scripts when white space follows
// and then no small letter, and not after abbreviations and initials; in Chinese and Japanese at once.
std::vector<Range> sentencesOf(std::u32string_view text, Range range);

// The sentence that holds the place, or else the last one in front of it; null: there is none.
const Range* sentenceAt(const std::vector<Paragraph>& paragraphs, std::size_t place);

}  // namespace counterpoint::article
