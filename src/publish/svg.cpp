#include "publish/svg.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "map/ids.hpp"
#include "publish/svg_shapes.hpp"
#include "publish/xml_writer.hpp"

namespace counterpoint::publish {
namespace {

using drawing::Drawing;
using drawing::Element;
using drawing::ElementKind;
using drawing::TextStyle;

// Parts of the picture that aren't items of a map are named with a middle dot. It is allowed in XML names but
// not in the ids of a map, so the two can't meet.
constexpr std::string_view kTitleId = "map·title";
constexpr std::string_view kDescriptionId = "map·description";

// What a text has that is told nothing. The size is no text's, so that it is always told.
constexpr TextStyle kInitialStyle{0, 400, false, {}};

std::string_view fixedId(ElementKind kind) {
    switch (kind) {
        case ElementKind::Heading:
            return "map·heading";
        case ElementKind::Legend:
            return "map·legend";
        case ElementKind::Credits:
            return "map·credits";
        default:
            return "map·item";
    }
}

// Gives every element an id of its own: the item's, as long as it can be one.
class Ids {
  public:
    std::string idFor(const Element& element) {
        const bool usable = map::isWellFormedName(element.id);
        const std::string wanted = usable ? element.id : std::string(fixedId(element.kind));
        std::string id = wanted;
        for (int copy = 2; !taken_.insert(id).second; ++copy) id = wanted + "·" + std::to_string(copy);
        return id;
    }

  private:
    std::set<std::string> taken_;
};

// A font family as CSS wants it: generic names bare, all others quoted.
std::string cssFamily(std::string_view family) {
    for (const std::string_view generic : {"sans-serif", "serif", "monospace", "system-ui"}) {
        if (family == generic) return std::string(generic);
    }
    std::string quoted = "'";
    for (const char c : family) {
        if (static_cast<unsigned char>(c) < 0x20) continue;
        if (c == '\'' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

// Where no named family is installed, any plain one does.
std::string cssFamilies(const Drawing& drawing) {
    std::string list;
    for (const std::string& family : drawing.fontFamilies) list += cssFamily(family) + ", ";
    return list + "sans-serif";
}

// The style that most lines of text have; the first of several. Written once, for all to inherit.
class CommonStyle {
  public:
    explicit CommonStyle(const Drawing& drawing) {
        for (const Element& element : drawing.elements) count(element);
    }

    TextStyle style() const {
        const auto most =
            std::max_element(counts_.begin(), counts_.end(),
                             [](const auto& one, const auto& other) { return one.second < other.second; });
        return most == counts_.end() ? TextStyle{} : most->first;
    }

  private:
    void count(const Element& element) {
        for (const drawing::Shape& shape : element.shapes) {
            if (const auto* line = std::get_if<drawing::TextLine>(&shape)) ++countOf(line->style);
        }
        for (const Element& child : element.children) count(child);
    }

    int& countOf(const TextStyle& style) {
        const auto found = std::find_if(counts_.begin(), counts_.end(),
                                        [&style](const auto& each) { return each.first == style; });
        return found != counts_.end() ? found->second : counts_.emplace_back(style, 0).second;
    }

    std::vector<std::pair<TextStyle, int>> counts_;
};

bool holdsOnlyItself(const Element& element) {
    return element.children.empty() && std::none_of(element.shapes.begin(), element.shapes.end(), isLink);
}

bool isItem(const Element& element) {
    return element.kind == ElementKind::Claim || element.kind == ElementKind::Argument;
}

// What a screen reader is told of an element. An item's label says what its lines of text say, and more, so
// these aren't read out again; for a picture ("img") that goes without saying. The lines of a legend or of
// credits are read out: their label only says what they are. The lines of the heading say all by themselves.
Spoken writeRole(XmlWriter& xml, const Element& element) {
    if (element.label.empty() || element.kind == ElementKind::Heading) return Spoken::Yes;
    const bool picture = isItem(element) && holdsOnlyItself(element);
    xml.attribute("role", picture ? "graphics-symbol img" : "graphics-object group");
    xml.attribute("aria-label", element.label);
    return isItem(element) && !picture ? Spoken::No : Spoken::Yes;
}

// True for the line of text that the element's label has said already: "Sources" above the sources.
bool saysLabel(const drawing::Shape& shape, const Element& element) {
    const auto* line = std::get_if<drawing::TextLine>(&shape);
    return line && element.kind != ElementKind::Heading && line->text == element.label;
}

void writeElement(XmlWriter& xml, const Element& element, const TextStyle& inherited, Ids& ids) {
    xml.open("g");
    xml.attribute("id", ids.idFor(element));
    const Spoken text = writeRole(xml, element);
    if (!element.language.empty()) {
        xml.attribute("xml:lang", element.language);
        xml.attribute("lang", element.language);
    }
    if (!element.tooltip.empty()) xml.leaf("title", element.tooltip);
    for (const drawing::Shape& shape : element.shapes) {
        writeShape(xml, shape, inherited, saysLabel(shape, element) ? Spoken::No : text);
    }
    for (const Element& child : element.children) writeElement(xml, child, inherited, ids);
    xml.close();
}

void writeTitles(XmlWriter& xml, const Drawing& drawing) {
    if (!drawing.title.empty()) {
        xml.open("title");
        xml.attribute("id", kTitleId);
        xml.text(drawing.title);
        xml.close();
    }
    if (!drawing.description.empty()) {
        xml.open("desc");
        xml.attribute("id", kDescriptionId);
        xml.text(drawing.description);
        xml.close();
    }
}

void writeRootAttributes(XmlWriter& xml, const Drawing& drawing, const TextStyle& common) {
    const std::string width = number(drawing.size.width);
    const std::string height = number(drawing.size.height);
    xml.attribute("xmlns", "http://www.w3.org/2000/svg");
    xml.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.attribute("version", "1.1");
    xml.attribute("width", width + "pt");
    xml.attribute("height", height + "pt");
    xml.attribute("viewBox", "0 0 " + width + ' ' + height);
    if (!drawing.language.empty()) {
        xml.attribute("xml:lang", drawing.language);
        xml.attribute("lang", drawing.language);
    }
    xml.attribute("font-family", cssFamilies(drawing));
    writeTextStyle(xml, common, kInitialStyle);
    xml.attribute("role", "graphics-document document");
    if (!drawing.title.empty()) xml.attribute("aria-labelledby", kTitleId);
    if (!drawing.description.empty()) xml.attribute("aria-describedby", kDescriptionId);
}

void writeBackground(XmlWriter& xml, const Drawing& drawing) {
    xml.open("rect");
    xml.attribute("width", drawing.size.width);
    xml.attribute("height", drawing.size.height);
    xml.attribute("fill", hex(drawing.background));
    xml.close();
}

}  // namespace

std::string writeSvg(const Drawing& drawing) {
    XmlWriter xml;
    xml.open("svg");
    const TextStyle common = CommonStyle(drawing).style();
    writeRootAttributes(xml, drawing, common);
    writeTitles(xml, drawing);
    writeBackground(xml, drawing);
    Ids ids;
    for (const Element& element : drawing.elements) writeElement(xml, element, common, ids);
    xml.close();
    return xml.take();
}

}  // namespace counterpoint::publish
