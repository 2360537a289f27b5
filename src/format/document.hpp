#pragma once

#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "format/places.hpp"

namespace counterpoint::format {

inline constexpr std::string_view kNamespace = "urn:counterpoint:argmap:1";

// An XML file in memory: its text, and the tree that pugixml makes of it. Tells what pugixml doesn't know:
// where attributes stand, and which namespaces names belong to.
class Document {
  public:
    // The text must have passed findXmlError().
    Document(std::string text, const std::string& fileName);
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document() = default;

    // What pugixml has against the text. There should never be anything.
    std::optional<std::string> problem() const;

    pugi::xml_node top() const { return tree_; }  // the root element's parent
    pugi::xml_node root() const { return tree_.document_element(); }
    const std::string& text() const { return text_; }

    // The offset of the "<" of an element, comment or instruction, or of the first character of text that
    // isn't white space.
    std::size_t offsetOf(pugi::xml_node node) const;

    base::Place placeOf(pugi::xml_node node) { return places_.at(offsetOf(node)); }
    base::Place placeOf(pugi::xml_node element, pugi::xml_attribute attribute);

    // The name of the namespace that a prefix stands for at this element, if any; an empty prefix asks for
    // the default namespace, which may be empty.
    static std::optional<std::string_view> namespaceFor(pugi::xml_node element, std::string_view prefix);

    // True for elements of the format's own namespace.
    static bool isOurs(pugi::xml_node element);

  private:
    std::string text_;
    pugi::xml_document tree_;
    pugi::xml_parse_result result_;
    Places places_;
};

}  // namespace counterpoint::format
