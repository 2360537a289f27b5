#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/text.hpp"
#include "article/words.hpp"
#include "map/model.hpp"

// Where in a text the span of one anchor may be. For src/article only.
namespace counterpoint::article {

// A text made ready for searching.
struct Searched {
    explicit Searched(const Text& searched);

    const Text& text;
    std::u32string characters;
    std::vector<Word> words;
    std::vector<bool> inside;  // place → between two characters of one word
};

// How many characters around the range agree with what the anchor says stood around the span.
std::size_t agreement(const map::Anchor& anchor, const Text& text, const Range& range);

// True when the words in the range are those of the anchor, by hash or else by quote; nothing: the anchor has
// neither.
std::optional<bool> matches(const map::Anchor& anchor, const Text& text, const Range& range);

// Every place where the anchor's quote stands.
std::vector<Range> placesOfQuote(const map::Anchor& anchor, const Text& text);

// The span between words, of the anchor's length, whose hash is the anchor's: the nearest to `expected`.
// Hashes at most `budget` bytes and takes what it hashed off the budget.
std::optional<Range> placeOfHash(const map::Anchor& anchor, const Searched& searched, std::size_t expected,
                                 std::size_t& budget);

// The words that differ least from the anchor's quote, when at least three in five are the same. Compares at
// most `budget` pairs of words, the nearest to `expected`, and takes them off the budget.
std::optional<Range> closestWords(const map::Anchor& anchor, const Searched& searched, std::size_t expected,
                                  std::size_t& budget);

// What stands between the words that stood in front and those that stood behind.
std::optional<Range> placeBetween(const map::Anchor& anchor, const Text& text, std::size_t expected);

}  // namespace counterpoint::article
