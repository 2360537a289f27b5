#include "render/picture_checks.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <variant>

namespace counterpoint::render {
namespace {

using base::Rect;
using drawing::Drawing;
using drawing::Element;
using drawing::TextLine;

constexpr double kSlack = 0.1;  // points; what rounding may do

std::string nameOf(const Element& element) {
    return element.id.empty() ? "the part labelled \"" + element.label + "\"" : element.id;
}

// An element and how many more follow it that are its own parts.
struct Placed {
    const Element* element;
    std::size_t parts = 0;
};

std::size_t flatten(const Element& element, std::vector<Placed>& out) {
    const std::size_t place = out.size();
    out.push_back({&element});
    std::size_t parts = 0;
    for (const Element& child : element.children) parts += flatten(child, out);
    out[place].parts = parts;
    return parts + 1;
}

Rect pictureOf(const Drawing& drawing) {
    return {0, 0, drawing.size.width, drawing.size.height};
}

Rect areaOf(const TextLine& line, double width) {
    const double left = line.rightToLeft ? line.start.x + line.width - width : line.start.x;
    const double size = line.style.size;
    return {left, line.start.y - kAscent * size, width, (kAscent + kDescent) * size};
}

std::vector<std::string> findEscaped(const Drawing& drawing,
                                     const std::function<double(const TextLine&)>& width) {
    std::vector<std::string> problems;
    for (const LineInBox& each : linesOf(drawing)) {
        const Rect area = areaOf(each.line, width(each.line));
        const std::string name = "\"" + each.line.text + "\" of " + each.owner;
        if (!each.box.contains(area, kSlack)) problems.push_back(name + " leaves its box");
        if (!pictureOf(drawing).contains(area, kSlack)) problems.push_back(name + " leaves the picture");
    }
    return problems;
}

void collectLines(const Element& element, std::vector<LineInBox>& lines) {
    for (const drawing::Shape& shape : element.shapes) {
        if (const auto* line = std::get_if<TextLine>(&shape))
            lines.push_back({*line, element.box, nameOf(element)});
    }
    for (const Element& child : element.children) collectLines(child, lines);
}

}  // namespace

std::vector<LineInBox> linesOf(const Drawing& drawing) {
    std::vector<LineInBox> lines;
    for (const Element& element : drawing.elements) collectLines(element, lines);
    return lines;
}

std::vector<std::string> findCollisions(const Drawing& drawing) {
    std::vector<Placed> all;
    for (const Element& element : drawing.elements) flatten(element, all);
    std::vector<std::string> problems;
    for (std::size_t a = 0; a < all.size(); ++a) {
        const Element& one = *all[a].element;
        if (!pictureOf(drawing).contains(one.box, kSlack))
            problems.push_back(nameOf(one) + " leaves the picture");
        for (std::size_t b = a + 1; b < all.size(); ++b) {
            const Element& other = *all[b].element;
            if (b <= a + all[a].parts) {
                if (!one.box.contains(other.box, kSlack))
                    problems.push_back(nameOf(other) + " leaves " + nameOf(one));
            } else if (one.box.overlaps(other.box, kSlack)) {
                problems.push_back(nameOf(one) + " and " + nameOf(other) + " overlap");
            }
        }
    }
    return problems;
}

std::vector<std::string> findEscapedText(const Drawing& drawing) {
    return findEscaped(drawing, [](const TextLine& line) { return line.width; });
}

std::vector<std::string> findEscapedText(const Drawing& drawing, const drawing::TextMeasure& font) {
    return findEscaped(drawing,
                       [&font](const TextLine& line) { return font.widthOf(line.text, line.style); });
}

}  // namespace counterpoint::render
