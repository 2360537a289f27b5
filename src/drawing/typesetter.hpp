#pragma once

#include <string>
#include <vector>

#include "drawing/text_measure.hpp"

namespace counterpoint::drawing {

// Sets text so that it also fits where the reader hasn't got our font: lines are as the first of
// fontFamilies() has them, and no wider than allowed in the widest of the fonts that take its place.
class Typesetter {
  public:
    Typesetter();

    // As TextMeasure::breakLines; no line is wider than `width` in either font, unless one character is.
    std::vector<MeasuredLine> breakLines(const std::string& text, const TextStyle& style, double width,
                                         const std::string& language = {}) const;

    // The width of text on one line, in our font.
    double widthOf(const std::string& text, const TextStyle& style, const std::string& language = {}) const;

    // The width to keep free for text on one line: in the wider font.
    double roomFor(const std::string& text, const TextStyle& style, const std::string& language = {}) const;

  private:
    TextMeasure ours_;
    TextMeasure standIn_;
};

}  // namespace counterpoint::drawing
