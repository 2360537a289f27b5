#pragma once

#include <memory>
#include <string>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::drawing {

// A line as broken: its text without the white space at its end, and how wide it is drawn, in points.
struct MeasuredLine {
    std::string text;
    double width = 0;
    bool rightToLeft = false;
};

// Breaks text into lines and measures them, in any script (Pango, unhinted, so that every zoom fits).
class TextMeasure {
  public:
    explicit TextMeasure(const std::vector<std::string>& families);
    ~TextMeasure();
    TextMeasure(TextMeasure&&) noexcept;
    TextMeasure& operator=(TextMeasure&&) noexcept;

    // Lines not wider than `width`, broken between words where that's possible, else inside one. Line feeds
    // in the text start new lines; tabs and carriage returns count as spaces. `language` (BCP 47, may be
    // empty) chooses the shapes of Chinese characters and where lines may break.
    std::vector<MeasuredLine> breakLines(const std::string& text, const TextStyle& style, double width,
                                         const std::string& language = {}) const;

    // The width of text on one line.
    double widthOf(const std::string& text, const TextStyle& style, const std::string& language = {}) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace counterpoint::drawing
