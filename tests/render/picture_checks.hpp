#pragma once

#include <string>
#include <vector>

#include "drawing/drawing.hpp"
#include "drawing/text_measure.hpp"

// What every picture must keep to. Each function gives one sentence for each breach.
namespace counterpoint::render {

// A line of text and the box that it belongs to.
struct LineInBox {
    drawing::TextLine line;
    base::Rect box;
    std::string owner;  // whose box it is, for messages
};

// Every line of text of a drawing, in the order in which the SVG file has them.
std::vector<LineInBox> linesOf(const drawing::Drawing& drawing);

// Boxes lie in the picture; the box of a part lies in that of the whole; no two others overlap.
std::vector<std::string> findCollisions(const drawing::Drawing& drawing);

// Lines of text that leave their box or the picture by the drawing's own measure.
std::vector<std::string> findEscapedText(const drawing::Drawing& drawing);

// Lines of text that would leave their box if this font's widths held.
std::vector<std::string> findEscapedText(const drawing::Drawing& drawing, const drawing::TextMeasure& font);

// How far a text of this size reaches above and below its baseline, as a share of the size. Accents and
// descenders of the scripts that we ship fonts for stay within.
inline constexpr double kAscent = 0.8;
inline constexpr double kDescent = 0.25;

}  // namespace counterpoint::render
