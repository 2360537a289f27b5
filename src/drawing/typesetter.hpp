#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "drawing/line_memory.hpp"
#include "drawing/text_measure.hpp"

namespace counterpoint::drawing {

// Sets text so that it also fits where the reader hasn't got our font: lines are as the first of
// fontFamilies() has them, and no wider than allowed in the font that takes its place. What was set once is
// remembered: whoever draws version after version of a map keeps one typesetter, and only new texts cost
// time.
class Typesetter {
  public:
    Typesetter();

    // Lines not wider than `width` in either font (unless one character is), broken between words where
    // that's possible, else inside one. Line feeds in the text start new lines; tabs and carriage returns are
    // shown as spaces. `language` is as in TextMeasure.
    std::vector<MeasuredLine> breakLines(const std::string& text, const TextStyle& style, double width,
                                         const std::string& language = {}) const;

    // How many texts, each in its style and width, have been broken into lines and are remembered.
    std::size_t remembered() const { return memory_.size(); }

    // The width of text on one line, in our font.
    double widthOf(const std::string& text, const TextStyle& style, const std::string& language = {}) const;

    // The width to keep free for text on one line: in the wider font.
    double roomFor(const std::string& text, const TextStyle& style, const std::string& language = {}) const;

  private:
    std::vector<MeasuredLine> measureLines(const std::string& text, const TextStyle& style, double width,
                                           const std::string& language) const;
    void breakParagraph(std::string_view text, const TextStyle& style, double width,
                        const std::string& language, std::vector<MeasuredLine>& lines) const;

    // The width in the font that steps in of all that comes before each position.
    std::vector<double> standInReachOf(std::string_view text, const TextStyle& style,
                                       const std::string& language) const;

    TextMeasure ours_;
    mutable LineMemory memory_;
    mutable std::optional<TextMeasure> standIn_;  // loaded for scripts whose widths aren't known without it
};

}  // namespace counterpoint::drawing
