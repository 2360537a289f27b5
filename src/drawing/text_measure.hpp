#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::drawing {

// A text on one endless line. Positions are byte offsets, from 0 up to and including the length of the text.
struct ShapedText {
    std::vector<double> reach;  // at each position: the width, in points, of all that comes before it
    bool rightToLeft = false;

    double width(std::size_t from, std::size_t to) const { return reach[to] - reach[from]; }
};

// Where a text may go on in a new line, by the same positions.
struct Breaks {
    std::vector<bool> mayBreak;  // a new line may start here (Unicode Standard Annex 14)
    std::vector<bool> maySplit;  // a character ends here: a word that is too long may be split
};

// Measures text in any script (Pango, unhinted, so that every zoom fits) in the first of some fonts that has
// its characters.
class TextMeasure {
  public:
    explicit TextMeasure(const std::vector<std::string>& families);
    ~TextMeasure();
    TextMeasure(TextMeasure&&) noexcept;
    TextMeasure& operator=(TextMeasure&&) noexcept;

    // The text must not hold line feeds; tabs and carriage returns should have been made spaces. `language`
    // (BCP 47, may be empty) chooses the shapes of Chinese characters.
    ShapedText shape(std::string_view text, const TextStyle& style, const std::string& language = {}) const;

    // The language has a say in where lines may break, too.
    Breaks findBreaks(std::string_view text, const std::string& language = {}) const;

    // The width of text on one line.
    double widthOf(std::string_view text, const TextStyle& style, const std::string& language = {}) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace counterpoint::drawing
