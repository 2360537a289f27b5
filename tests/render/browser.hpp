#pragma once

#include <string>
#include <vector>

#include "base/geometry.hpp"

// How a browser shows our files. There may be none; then findBrowser() is empty and tests skip.
namespace counterpoint::render {

// The command of an installed Chromium, or "".
std::string findBrowser();

// Where a browser put a shape, in the picture's own units.
struct Seen {
    std::string name;  // of the element: "text", "rect", "path"
    base::Rect box;
    double firstCharacter = 0;  // of a text: where its first character starts …
    double lastCharacter = 0;   // … and its last one ends, on the x axis
    double baseline = 0;        // of a text, on the y axis
};

// Everything painted in each of these SVG documents, in their order, as the browser laid it out. `font`: a
// family that takes the place of the documents' own; "": their own. One start of the browser.
// Empty when the browser gave no answer.
std::vector<std::vector<Seen>> look(const std::vector<std::string>& documents, const std::string& font = "");

// Shows the SVG file as a document of its own and writes what is seen as a PNG file of this size in pixels.
bool photograph(const std::string& svgFile, int width, int height, const std::string& pngFile);

}  // namespace counterpoint::render
