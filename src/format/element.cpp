#include "format/element.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>
#include <utility>

#include "base/text.hpp"
#include "format/kept_nodes.hpp"
#include "format/wording.hpp"
#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

// Where something stands in canonical order: the kind of part, which of its kind, in front of it or inside.
struct Rank {
    std::size_t kind = 0;
    std::size_t which = 0;
    bool isInside = false;

    bool operator<(const Rank& other) const {
        return std::tie(kind, which, isInside) < std::tie(other.kind, other.which, other.isInside);
    }
};

template <class T>
using Ranked = std::vector<std::pair<Rank, T>>;

template <class T>
void appendInOrder(Ranked<T>& from, std::vector<T>& to) {
    std::stable_sort(from.begin(), from.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [rank, value] : from) to.push_back(std::move(value));
}

std::string_view nameOf(const AttributeShape& attribute) {
    return attribute.name;
}

std::string_view nameOf(const PartShape& part) {
    return part.shape->name;
}

// The index of the shape with this name; the number of shapes when there is none.
template <class ShapeList>
std::size_t indexOf(const ShapeList& shapes, std::string_view name) {
    const auto found = std::find_if(shapes.begin(), shapes.end(),
                                    [name](const auto& shape) { return nameOf(shape) == name; });
    return static_cast<std::size_t>(found - shapes.begin());
}

// What is wrong with a part that its parent doesn't know: `what` names it, `shapes` are those that it could
// be, `others` those of the other sort.
template <class ShapeList, class OtherShapes>
std::string unknown(std::string_view what, std::string_view name, const Shape& in, const ShapeList& shapes,
                    const OtherShapes& others, std::string_view elsewhere) {
    std::vector<std::string_view> known;
    for (const auto& shape : shapes) known.push_back(nameOf(shape));
    const auto near = nearest(name, known);
    const std::string start = fmt::format("{} {} can't stand in {}: ", what, quoted(name), quoted(in.name));
    if (indexOf(others, name) != others.size()) return start + fmt::format("it is {} there.", elsewhere);
    if (!near.empty()) return start + fmt::format("did you mean {}?", quoted(near));
    if (known.empty()) return start + "remove it, or put it into a namespace of its own.";
    return start + fmt::format("write {} instead, or remove it.", oneOf(known));
}

// Where text that stands directly in an element of this shape belongs.
std::string placeForText(const Shape& shape) {
    for (const PartShape& part : shape.parts) {
        if (part.count == Count::One && part.shape->holds == Holds::Text)
            return fmt::format("put it into <{0}>…</{0}>.", part.shape->name);
    }
    return "put it into an element.";
}

// Reads one element, its parts, and the extras in it. `key_` is the element's own key among the parts of its
// item, empty for the item itself.
class ElementReader {
  public:
    ElementReader(Reading& reading, pugi::xml_node node, const Shape& shape, std::string key,
                  map::Extras& extras)
        : reading_(reading), node_(node), shape_(shape), key_(std::move(key)), extras_(extras) {}

    Element read();

  private:
    void readAttribute(pugi::xml_attribute attribute);
    void checkOwnAttribute(pugi::xml_attribute attribute);
    bool isDeclarationForItself(std::string_view prefix) const;
    void checkRequired();
    void checkContent();
    void readChild(pugi::xml_node child, Element& element);
    void readOwnChild(pugi::xml_node child, Element& element);
    void readPart(pugi::xml_node child, std::size_t kind, Element& element);
    void placeWaiting(const std::string& before, Rank rank);
    std::string under(const std::string& key) const { return key_.empty() ? key : key_ + "/" + key; }

    Reading& reading_;
    pugi::xml_node node_;
    const Shape& shape_;
    std::string key_;
    map::Extras& extras_;

    std::vector<pugi::xml_node> waiting_;  // extras for which the part behind them isn't known yet
    std::vector<pugi::xml_node> first_;    // the first part of each kind
    std::vector<std::size_t> counts_;
    Ranked<map::ExtraNode> nodes_;
    Ranked<map::ExtraAttribute> attributes_;
};

Element ElementReader::read() {
    Element element{node_, &shape_};
    for (const pugi::xml_attribute attribute : node_.attributes()) readAttribute(attribute);
    checkRequired();
    if (shape_.holds != Holds::Elements) {
        checkContent();
        return element;
    }
    first_.resize(shape_.parts.size());
    counts_.resize(shape_.parts.size());
    for (const pugi::xml_node child : node_.children()) {
        if (reading_.error) return element;
        readChild(child, element);
    }
    placeWaiting(under(""), {shape_.parts.size()});
    for (std::size_t i = 0; i < shape_.parts.size(); ++i)
        if (shape_.parts[i].count == Count::One && counts_[i] == 0)
            reading_.refuse(node_, fmt::format("This {} needs a <{}> element: add it.", shape_.name,
                                               shape_.parts[i].shape->name));
    appendInOrder(nodes_, extras_.nodes);
    appendInOrder(attributes_, extras_.attributes);
    return element;
}

void ElementReader::readAttribute(pugi::xml_attribute attribute) {
    const std::string_view name = attribute.name();
    const auto [prefix, local] = takeApart(name);
    if (name == "xmlns") return;
    if (prefix.empty()) return checkOwnAttribute(attribute);
    const std::string_view value = attribute.value();
    const auto uri = Document::namespaceFor(node_, prefix).value_or("");
    if (prefix == "xmlns" && (value == kNamespace || isDeclarationForItself(local))) return;
    if (uri == kNamespace)
        return reading_.refuse(reading_.document.placeOf(node_, attribute),
                               fmt::format("Attributes of the format have no prefix: write {} instead of {}.",
                                           base::visible(local), quoted(name)));
    extras_.attributes.push_back(
        {key_, std::string(prefix), std::string(uri), std::string(local), std::string(value)});
}

// A declaration that the writer makes again by itself needn't be kept. The map's own are always kept.
bool ElementReader::isDeclarationForItself(std::string_view prefix) const {
    if (&shape_ == &kMapShape) return false;
    const auto attributes = node_.attributes();
    return std::any_of(attributes.begin(), attributes.end(), [&](const pugi::xml_attribute& attribute) {
        const auto name = takeApart(attribute.name());
        return name.prefix == prefix;
    });
}

void ElementReader::checkOwnAttribute(pugi::xml_attribute attribute) {
    const std::string_view name = attribute.name();
    if (indexOf(shape_.attributes, name) == shape_.attributes.size())
        reading_.refuse(
            reading_.document.placeOf(node_, attribute),
            unknown("The attribute", name, shape_, shape_.attributes, shape_.parts, "an element"));
    else if (*attribute.value() == '\0')
        reading_.refuse(
            reading_.document.placeOf(node_, attribute),
            fmt::format("The attribute {} is empty: give it a value, or leave it out.", quoted(name)));
}

void ElementReader::checkRequired() {
    for (const AttributeShape& attribute : shape_.attributes)
        if (attribute.required && !node_.attribute(attribute.name.data()))
            reading_.refuse(node_, fmt::format("This <{}> needs the attribute {}: add {}=\"…\".", shape_.name,
                                               quoted(attribute.name), attribute.name));
}

// For elements without parts.
void ElementReader::checkContent() {
    bool hasText = false;
    for (const pugi::xml_node child : node_.children()) {
        const bool isText = child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata;
        const std::string_view text = isText ? child.value() : "";
        hasText = hasText || !text.empty();
        if (child.type() == pugi::node_element)
            reading_.refuse(child, fmt::format("The element {} can't stand in {}: move it.",
                                               quoted(child.name()), quoted(shape_.name)));
        else if (!isText)
            reading_.refuse(
                child, fmt::format("A {} can't stand in {}: move it.",
                                   child.type() == pugi::node_comment ? "comment" : "processing instruction",
                                   quoted(shape_.name)));
        else if (shape_.holds == Holds::Nothing &&
                 text.find_first_not_of(" \t\r\n") != std::string_view::npos)
            reading_.refuse(child, fmt::format("There can't be text in {}: remove it.", quoted(shape_.name)));
    }
    if (shape_.holds == Holds::Text && !hasText)
        reading_.refuse(node_, fmt::format("The element {} is empty: write its text, or leave it out.",
                                           quoted(shape_.name)));
}

void ElementReader::readChild(pugi::xml_node child, Element& element) {
    const std::string_view text = child.value();
    switch (child.type()) {
        case pugi::node_pcdata:
        case pugi::node_cdata:
            if (text.find_first_not_of(" \t\r\n") != std::string_view::npos)
                reading_.refuse(child, fmt::format("Text can't stand directly in {}: {}", quoted(shape_.name),
                                                   placeForText(shape_)));
            return;
        case pugi::node_element:
            if (!Document::isOurs(child)) break;
            return readOwnChild(child, element);
        default:
            break;
    }
    waiting_.push_back(child);
}

void ElementReader::readOwnChild(pugi::xml_node child, Element& element) {
    const auto name = takeApart(child.name()).local;
    const std::size_t kind = indexOf(shape_.parts, name);
    if (kind == shape_.parts.size())
        reading_.refuse(
            child, unknown("The element", name, shape_, shape_.parts, shape_.attributes, "an attribute"));
    else
        readPart(child, kind, element);
}

void ElementReader::readPart(pugi::xml_node child, std::size_t kind, Element& element) {
    const PartShape& part = shape_.parts[kind];
    const std::size_t which = counts_[kind]++;
    if (which == 0) first_[kind] = child;
    if (which > 0 && part.count != Count::Any) {
        const base::Place first = reading_.document.placeOf(first_[kind]);
        return reading_.refuse(
            child, fmt::format("There can be one {} in {}, and there is one at line {}, column {}.",
                               quoted(part.shape->name), quoted(shape_.name), first.line, first.column));
    }
    if (part.shape->isItem) {
        placeWaiting(itemKey(child.attribute("id").value()), {kind, which});
        element.parts.push_back({child, part.shape});
        return;
    }
    const std::string key = under(partKey(part.shape->name, which));
    placeWaiting(key, {kind, which});
    map::Extras inner;
    element.parts.push_back(ElementReader(reading_, child, *part.shape, key, inner).read());
    const Rank inside{kind, which, true};
    for (map::ExtraNode& node : inner.nodes) nodes_.emplace_back(inside, std::move(node));
    for (map::ExtraAttribute& attribute : inner.attributes)
        attributes_.emplace_back(inside, std::move(attribute));
}

void ElementReader::placeWaiting(const std::string& before, Rank rank) {
    for (const pugi::xml_node node : waiting_)
        nodes_.emplace_back(rank, map::ExtraNode{before, reading_.keep(node)});
    waiting_.clear();
}

}  // namespace

const Element* Element::part(std::string_view name) const {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [name](const Element& element) { return element.shape->name == name; });
    return found == parts.end() ? nullptr : &*found;
}

Element readElement(Reading& reading, pugi::xml_node node, const Shape& shape, map::Extras& extras) {
    return ElementReader(reading, node, shape, "", extras).read();
}

std::string partKey(std::string_view name, std::size_t which) {
    return which == 0 ? std::string(name) : fmt::format("{}#{}", name, which + 1);
}

std::string itemKey(std::string_view id) {
    const auto& parts = kMapShape.parts;
    const bool isAmbiguous = std::any_of(parts.begin(), parts.end(),
                                         [id](const PartShape& part) { return part.shape->name == id; });
    return isAmbiguous ? "#" + std::string(id) : std::string(id);
}

}  // namespace counterpoint::format
