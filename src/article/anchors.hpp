#pragma once

#include <string>
#include <string_view>

#include "article/text.hpp"
#include "map/model.hpp"

namespace counterpoint::article {

// The SHA-256 of the words of a span, as maps keep it: 64 lower-case hexadecimal digits.
std::string hashOf(const Text& text, const Range& range);

// How much of the text an anchor carries along.
enum class Carries { Words, HashOnly };

// The anchor of a span: its place, the hash of its words and, when words may travel with the map, the words
// and some in front of it and behind it, to find it again. White space at both ends isn't part of the span.
// Without words in the range, the anchor is empty (start equals end). Words that a map can't hold
// (control characters) are left out.
map::Anchor makeAnchor(const Text& text, const map::SourceId& source, Range range,
                       Carries carries = Carries::Words);

// The range without the white space at both ends.
Range withoutSpace(const Text& text, Range range);

// The words with single spaces between them and none around them, without what a map can't hold.
std::string tidied(std::string_view words);

// The words of a range in that way, as a claim says them.
std::string wordsOf(const Text& text, const Range& range);

// The words in front of and behind a range, as anchors carry them.
std::string wordsBefore(const Text& text, const Range& range);
std::string wordsBehind(const Text& text, const Range& range);

}  // namespace counterpoint::article
