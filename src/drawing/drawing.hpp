#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/geometry.hpp"

// A finished picture as a plain value: what the SVG file and the window show. Nothing is measured or decided
// after this. All lengths are in points; strings are plain text, never markup.
namespace counterpoint::drawing {

struct Colour {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    bool operator==(const Colour&) const = default;
};

struct Stroke {
    Colour colour;
    double width = 1;
    std::vector<double> dashes;  // lengths of strokes and gaps in turn; empty: one solid line
    bool roundEnds = false;

    bool operator==(const Stroke&) const = default;
};

// A rectangle, with rounded corners or with its top right corner cut off and folded.
struct Panel {
    base::Rect rect;
    double radius = 0;
    double fold = 0;  // side of the folded corner; 0: none
    std::optional<Colour> fill;
    std::optional<Stroke> stroke;

    bool operator==(const Panel&) const = default;
};

// A line or outline of Bézier pieces; `closed` joins its end with its start.
struct Path {
    struct Piece {
        base::Point start;
        std::vector<base::Cubic> curves;
        bool closed = false;

        bool operator==(const Piece&) const = default;
    };
    std::vector<Piece> pieces;
    std::optional<Colour> fill;
    std::optional<Stroke> stroke;

    bool operator==(const Path&) const = default;
};

struct TextStyle {
    double size = 12;
    int weight = 400;  // 400, 600 or 700
    bool italic = false;
    Colour colour;

    bool operator==(const TextStyle&) const = default;
};

// One line of text, as measured: it starts at `start` (left end of the baseline; also for right-to-left text)
// and is `width` wide. `link` is an http or https address, or empty.
struct TextLine {
    std::string text;
    base::Point start;
    double width = 0;
    bool rightToLeft = false;
    TextStyle style;
    std::string link;

    bool operator==(const TextLine&) const = default;
};

using Shape = std::variant<Panel, Path, TextLine>;

enum class ElementKind { Claim, Argument, Heading, Legend, Credits };

// A part of the picture that belongs together, and what it says to those who can't see it. Shapes are painted
// in order, then the children. Elements are in reading order.
struct Element {
    ElementKind kind = ElementKind::Claim;
    std::string id;        // the id of the claim or argument; empty for the others
    base::Rect box;        // what it covers, without wires
    std::string label;     // for screen readers: "Objection 2 of 3 to …: …"
    std::string tooltip;   // the item's note; empty: none
    std::string language;  // BCP 47, where it differs from the drawing's
    std::vector<Shape> shapes;
    std::vector<Element> children;

    bool operator==(const Element&) const = default;
};

struct Drawing {
    base::Size size;
    std::string title;
    std::string description;
    std::string language;                   // BCP 47; empty: not known
    std::vector<std::string> fontFamilies;  // in the order of preference
    Colour background;
    std::vector<Element> elements;
    bool coarser = false;  // the layout took its plainer setting because the map is large

    bool operator==(const Drawing&) const = default;
};

}  // namespace counterpoint::drawing
