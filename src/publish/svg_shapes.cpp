#include "publish/svg_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "map/warnings.hpp"

namespace counterpoint::publish {
namespace {

using base::Cubic;
using base::Point;
using base::Rect;
using drawing::Panel;
using drawing::Path;
using drawing::Stroke;
using drawing::TextLine;
using drawing::TextStyle;

std::string at(const Point& point) {
    return number(point.x) + ',' + number(point.y);
}

void writeFill(XmlWriter& xml, const std::optional<drawing::Colour>& fill) {
    xml.attribute("fill", fill ? hex(*fill) : std::string("none"));
}

void writeStroke(XmlWriter& xml, const std::optional<Stroke>& stroke) {
    if (!stroke) return;
    xml.attribute("stroke", hex(stroke->colour));
    xml.attribute("stroke-width", stroke->width);
    if (!stroke->dashes.empty()) {
        std::string dashes;
        for (const double length : stroke->dashes) {
            if (!dashes.empty()) dashes += ' ';
            dashes += number(length);
        }
        xml.attribute("stroke-dasharray", dashes);
    }
    if (stroke->roundEnds) {
        xml.attribute("stroke-linecap", "round");
        xml.attribute("stroke-linejoin", "round");
    }
}

// True when the curve runs straight from its start to its end.
bool isStraight(const Cubic& curve) {
    constexpr double kSlack = 0.005;  // points; less than the file's last decimal
    const double dx = curve.end.x - curve.start.x;
    const double dy = curve.end.y - curve.start.y;
    const double length = std::hypot(dx, dy);
    for (const Point& control : {curve.control1, curve.control2}) {
        const double cx = control.x - curve.start.x;
        const double cy = control.y - curve.start.y;
        if (std::abs(dx * cy - dy * cx) > kSlack * length) return false;  // beside the line
        const double along = dx * cx + dy * cy;
        if (along < -kSlack * length || along > (length + kSlack) * length) return false;  // beyond its ends
        if (length == 0 && std::hypot(cx, cy) > kSlack) return false;
    }
    return true;
}

std::string curveTo(const Cubic& curve) {
    if (isStraight(curve)) return "L" + at(curve.end);
    return "C" + at(curve.control1) + ' ' + at(curve.control2) + ' ' + at(curve.end);
}

void write(XmlWriter& xml, const Path& path) {
    std::string data;
    for (const Path::Piece& piece : path.pieces) {
        data += "M" + at(piece.start);
        for (const Cubic& curve : piece.curves) data += curveTo(curve);
        if (piece.closed) data += 'Z';
    }
    xml.open("path");
    xml.attribute("d", data);
    writeFill(xml, path.fill);
    writeStroke(xml, path.stroke);
    xml.close();
}

// The outline of a panel whose top right corner is cut; the three others are rounded.
std::string cutOutline(const Rect& r, double fold, double radius) {
    const auto corner = [radius](const Point& end) {
        return radius > 0 ? "A" + number(radius) + ',' + number(radius) + " 0 0 1 " + at(end) : std::string();
    };
    std::string data = "M" + at({r.x + radius, r.y});
    data += "L" + at({r.right() - fold, r.y});
    data += "L" + at({r.right(), r.y + fold});
    data += "L" + at({r.right(), r.bottom() - radius}) + corner({r.right() - radius, r.bottom()});
    data += "L" + at({r.x + radius, r.bottom()}) + corner({r.x, r.bottom() - radius});
    data += "L" + at({r.x, r.y + radius}) + corner({r.x + radius, r.y});
    return data + 'Z';
}

void writeFolded(XmlWriter& xml, const Panel& panel) {
    const Rect& r = panel.rect;
    const double most = std::min(r.width, r.height) / 2;
    const double fold = std::min(panel.fold, most);
    xml.open("path");
    xml.attribute("d", cutOutline(r, fold, std::clamp(panel.radius, 0.0, most)));
    writeFill(xml, panel.fill);
    writeStroke(xml, panel.stroke);
    xml.close();
    if (!panel.stroke) return;
    xml.open("path");
    const Point start{r.right() - fold, r.y};
    const Point corner{r.right() - fold, r.y + fold};
    const Point end{r.right(), r.y + fold};
    xml.attribute("d", "M" + at(start) + "L" + at(corner) + "L" + at(end));
    xml.attribute("fill", "none");
    writeStroke(xml, panel.stroke);
    xml.close();
}

void write(XmlWriter& xml, const Panel& panel) {
    if (panel.fold > 0) {
        writeFolded(xml, panel);
        return;
    }
    xml.open("rect");
    xml.attribute("x", panel.rect.x);
    xml.attribute("y", panel.rect.y);
    xml.attribute("width", panel.rect.width);
    xml.attribute("height", panel.rect.height);
    if (panel.radius > 0) xml.attribute("rx", panel.radius);
    writeFill(xml, panel.fill);
    writeStroke(xml, panel.stroke);
    xml.close();
}

// White space that a reader would otherwise swallow.
bool hasFragileSpace(std::string_view text) {
    return text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string_view::npos ||
           text.find_first_of("\t\n\r") != std::string_view::npos;
}

void write(XmlWriter& xml, const TextLine& line, const TextStyle& inherited, Spoken spoken) {
    const bool link = isLink(line);
    if (link) {
        xml.open("a");
        xml.attribute("xlink:href", line.link);
        xml.attribute("href", line.link);
        xml.attribute("rel", "noopener noreferrer nofollow");
    }
    xml.open("text");
    // Right-to-left text is hung up at its right end, where it starts: so it stays in place in readers that
    // don't know textLength.
    xml.attribute("x", line.rightToLeft ? line.start.x + line.width : line.start.x);
    xml.attribute("y", line.start.y);
    if (line.rightToLeft) xml.attribute("direction", "rtl");
    if (line.width > 0) {
        // The line keeps its measured width when another font steps in.
        xml.attribute("textLength", line.width);
        xml.attribute("lengthAdjust", "spacingAndGlyphs");
    }
    writeTextStyle(xml, line.style, inherited);
    if (hasFragileSpace(line.text)) xml.attribute("xml:space", "preserve");
    if (spoken == Spoken::No && !link) xml.attribute("aria-hidden", "true");
    xml.text(line.text);
    xml.close();
    if (link) xml.close();
}

}  // namespace

void writeShape(XmlWriter& xml, const drawing::Shape& shape, const TextStyle& inherited, Spoken text) {
    if (const auto* panel = std::get_if<Panel>(&shape)) write(xml, *panel);
    if (const auto* path = std::get_if<Path>(&shape)) write(xml, *path);
    if (const auto* line = std::get_if<TextLine>(&shape)) write(xml, *line, inherited, text);
}

void writeTextStyle(XmlWriter& xml, const TextStyle& style, const TextStyle& inherited) {
    if (style.size != inherited.size) xml.attribute("font-size", style.size);
    if (style.weight != inherited.weight) xml.attribute("font-weight", std::to_string(style.weight));
    if (style.italic != inherited.italic) xml.attribute("font-style", style.italic ? "italic" : "normal");
    if (style.colour != inherited.colour) xml.attribute("fill", hex(style.colour));
}

std::string hex(const drawing::Colour& colour) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const unsigned value : {colour.red, colour.green, colour.blue}) {
        text += kDigits[value / 16];
        text += kDigits[value % 16];
    }
    return text;
}

bool isLink(const drawing::Shape& shape) {
    const auto* line = std::get_if<TextLine>(&shape);
    return line && !line->link.empty() && map::isSafeAddress(line->link);
}

}  // namespace counterpoint::publish
