#include "render/seen_checks.hpp"

#include "render/picture_checks.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <variant>

#include "base/text.hpp"

namespace counterpoint::render {
namespace {

using base::Rect;
using drawing::Drawing;
using drawing::Element;
using drawing::Panel;

constexpr double kSlack = 0.75;  // points; browsers place letters on a grid of their own

bool near(double one, double other) {
    return std::abs(one - other) <= kSlack;
}

// Panels without a fold, which are written as <rect>, in the order of the file.
void collectPanels(const Element& element, std::vector<Rect>& panels) {
    for (const drawing::Shape& shape : element.shapes) {
        const auto* panel = std::get_if<Panel>(&shape);
        if (panel && panel->fold <= 0) panels.push_back(panel->rect);
    }
    for (const Element& child : element.children) collectPanels(child, panels);
}

std::vector<Seen> allNamed(const std::string& name, const std::vector<Seen>& seen) {
    std::vector<Seen> found;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(found),
                 [&name](const Seen& each) { return each.name == name; });
    return found;
}

std::string between(double start, double end) {
    return std::to_string(start) + " to " + std::to_string(end);
}

void comparePanels(const Drawing& drawing, const std::vector<Seen>& seen,
                   std::vector<std::string>& problems) {
    std::vector<Rect> wanted = {{0, 0, drawing.size.width, drawing.size.height}};
    for (const Element& element : drawing.elements) collectPanels(element, wanted);
    const std::vector<Seen> found = allNamed("rect", seen);
    if (found.size() != wanted.size()) {
        problems.push_back(std::to_string(found.size()) + " panels instead of " +
                           std::to_string(wanted.size()));
        return;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!wanted[i].contains(found[i].box, kSlack) || !found[i].box.contains(wanted[i], kSlack)) {
            problems.push_back("panel " + std::to_string(i) + " isn't where it should be");
        }
    }
}

// True for text in which there is nothing to see: white space, controls, marks of direction. Every reader
// gives those a width of its own.
bool isBlank(const std::string& text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t c = base::nextCodePoint(text, offset);
        const bool control = c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x061C || c == 0xFEFF;
        const bool space = (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || c == 0x3000;
        if (!control && !space && (c < 0x205F || c > 0x206F)) return false;
    }
    return true;
}

void compareLine(const LineInBox& wanted, const Seen& found, std::vector<std::string>& problems) {
    const drawing::TextLine& line = wanted.line;
    const std::string name = "\"" + line.text + "\" of " + wanted.owner;
    if (found.box.x < wanted.box.x - kSlack || found.box.right() > wanted.box.right() + kSlack) {
        problems.push_back(name + " leaves its box");
    }
    if (!near(found.box.x, line.start.x) || !near(found.box.width, line.width)) {
        problems.push_back(name + " stands from " + between(found.box.x, found.box.right()) +
                           " instead of from " + between(line.start.x, line.start.x + line.width));
    }
    if (!near(found.baseline, line.start.y)) problems.push_back(name + " stands too high or too low");
}

void compareLines(const Drawing& drawing, const std::vector<Seen>& seen, std::vector<std::string>& problems) {
    const std::vector<LineInBox> wanted = linesOf(drawing);
    const std::vector<Seen> found = allNamed("text", seen);
    if (found.size() != wanted.size()) {
        problems.push_back(std::to_string(found.size()) + " lines instead of " +
                           std::to_string(wanted.size()));
        return;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!isBlank(wanted[i].line.text)) compareLine(wanted[i], found[i], problems);
    }
}

}  // namespace

std::vector<std::string> findDifferences(const Drawing& drawing, const std::vector<Seen>& seen) {
    std::vector<std::string> problems;
    comparePanels(drawing, seen, problems);
    compareLines(drawing, seen, problems);
    return problems;
}

}  // namespace counterpoint::render
