#include "format/document.hpp"

#include "format/markup.hpp"
#include "format/namespace_scope.hpp"
#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

constexpr unsigned kParse = pugi::parse_pi | pugi::parse_comments | pugi::parse_cdata |
                            pugi::parse_ws_pcdata | pugi::parse_escapes | pugi::parse_eol |
                            pugi::parse_wconv_attribute;

}  // namespace

Document::Document(std::string text, const std::string& fileName)
    : text_(std::move(text)),
      result_(tree_.load_buffer(text_.data(), text_.size(), kParse, pugi::encoding_utf8)),
      places_(text_, fileName) {}

std::optional<std::string> Document::problem() const {
    if (result_) return std::nullopt;
    return result_.description();
}

std::size_t Document::offsetOf(pugi::xml_node node) const {
    const auto offset = static_cast<std::size_t>(node.offset_debug());
    switch (node.type()) {
        case pugi::node_element:
            return offset - 1;  // pugixml points at the name
        case pugi::node_comment:
            return offset - 4;  // behind "<!--"
        case pugi::node_pi:
            return offset - 2;
        default: {
            const std::size_t first = text_.find_first_not_of(" \t\r\n", offset);
            return first == std::string::npos ? offset : first;
        }
    }
}

base::Place Document::placeOf(pugi::xml_node element, pugi::xml_attribute attribute) {
    std::size_t index = 0;
    for (pugi::xml_attribute a = element.first_attribute(); a && a != attribute; a = a.next_attribute())
        ++index;
    return places_.at(offsetOfAttribute(text_, offsetOf(element), index));
}

std::optional<std::string_view> Document::namespaceFor(pugi::xml_node element, std::string_view prefix) {
    if (prefix == "xml") return kXmlNamespace;
    if (prefix == "xmlns") return kXmlnsNamespace;
    for (; element; element = element.parent()) {
        for (const pugi::xml_attribute attribute : element.attributes()) {
            const std::string_view name = attribute.name();
            const bool declaresIt = prefix.empty() ? name == "xmlns"
                                                   : name.size() == prefix.size() + 6 &&
                                                         name.starts_with("xmlns:") && name.ends_with(prefix);
            if (declaresIt) return attribute.value();
        }
    }
    if (prefix.empty()) return "";
    return std::nullopt;
}

bool Document::isOurs(pugi::xml_node element) {
    return element.type() == pugi::node_element &&
           namespaceFor(element, takeApart(element.name()).prefix) == kNamespace;
}

}  // namespace counterpoint::format
