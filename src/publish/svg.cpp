#include "publish/svg.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "map/ids.hpp"
#include "publish/svg_shapes.hpp"
#include "publish/xml_writer.hpp"

namespace counterpoint::publish {
namespace {

using drawing::Drawing;
using drawing::Element;
using drawing::ElementKind;

// Parts of the picture that aren't items of a map are named with a middle dot. It is allowed in XML names but
// not in the ids of a map, so the two can't meet.
constexpr std::string_view kTitleId = "map·title";
constexpr std::string_view kDescriptionId = "map·description";

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

std::string cssFamilies(const Drawing& drawing) {
    std::string list;
    for (const std::string& family : drawing.fontFamilies) {
        if (!list.empty()) list += ", ";
        list += cssFamily(family);
    }
    return list;
}

bool holdsOnlyItself(const Element& element) {
    return element.children.empty() && std::none_of(element.shapes.begin(), element.shapes.end(), isLink);
}

bool isItem(const Element& element) {
    return element.kind == ElementKind::Claim || element.kind == ElementKind::Argument;
}

void writeElement(XmlWriter& xml, const Element& element, Ids& ids) {
    // An item's label says what its lines of text say, and more; so its lines are not read out again. The
    // lines of legend and credits are read out, their label only says what they are.
    const bool labelSpeaks = isItem(element) && !element.label.empty();
    xml.open("g");
    xml.attribute("id", ids.idFor(element));
    if (!element.label.empty()) {
        xml.attribute("role", labelSpeaks && holdsOnlyItself(element) ? "graphics-symbol img"
                                                                      : "graphics-object group");
        xml.attribute("aria-label", element.label);
    }
    if (!element.language.empty()) {
        xml.attribute("xml:lang", element.language);
        xml.attribute("lang", element.language);
    }
    if (!element.tooltip.empty()) xml.leaf("title", element.tooltip);
    for (const drawing::Shape& shape : element.shapes) {
        writeShape(xml, shape, labelSpeaks ? Spoken::No : Spoken::Yes);
    }
    for (const Element& child : element.children) writeElement(xml, child, ids);
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

void writeRootAttributes(XmlWriter& xml, const Drawing& drawing) {
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
    const std::string families = cssFamilies(drawing);
    if (!families.empty()) xml.attribute("font-family", families);
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
    writeRootAttributes(xml, drawing);
    writeTitles(xml, drawing);
    writeBackground(xml, drawing);
    Ids ids;
    for (const Element& element : drawing.elements) writeElement(xml, element, ids);
    xml.close();
    return xml.take();
}

}  // namespace counterpoint::publish
