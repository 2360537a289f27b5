#include "format/kept_nodes.hpp"

#include <set>
#include <string_view>

#include "format/escape.hpp"
#include "format/markup.hpp"
#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

std::string withPlainLineEnds(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            result += text[i];
        else if (text.substr(i + 1, 1) != "\n")
            result += '\n';
    }
    return result;
}

bool isNameByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

// Every word in front of a colon. Values and texts count as well: other programs write names with prefixes
// there too.
std::set<std::string_view> prefixesIn(std::string_view xml) {
    std::set<std::string_view> prefixes;
    for (std::size_t colon = xml.find(':'); colon != std::string_view::npos;
         colon = xml.find(':', colon + 1)) {
        std::size_t start = colon;
        while (start > 0 && isNameByte(xml[start - 1])) --start;
        if (start < colon) prefixes.insert(xml.substr(start, colon - start));
    }
    return prefixes;
}

bool hasPlainElement(pugi::xml_node top) {
    struct Finder : pugi::xml_tree_walker {
        bool found = false;
        bool for_each(pugi::xml_node& node) override {
            found = node.type() == pugi::node_element && takeApart(node.name()).prefix.empty();
            return !found;
        }
    };
    Finder finder;
    return takeApart(top.name()).prefix.empty() || (top.traverse(finder), finder.found);
}

std::string declaration(std::string_view name, std::string_view namespaceUri) {
    std::string text = " ";
    text += name;
    text += "=\"";
    text += escapeAttribute(namespaceUri);
    text += '"';
    return text;
}

}  // namespace

std::string keptText(const Document& document, pugi::xml_node node) {
    const std::string_view text = document.text();
    const std::size_t start = document.offsetOf(node);
    std::string xml = withPlainLineEnds(text.substr(start, endOfNode(text, start) - start));
    if (node.type() != pugi::node_element) return xml;

    std::string declarations;
    const auto defaultNamespace = Document::namespaceFor(node.parent(), "");
    if (defaultNamespace != kNamespace && !node.attribute("xmlns") && hasPlainElement(node))
        declarations += declaration("xmlns", *defaultNamespace);
    for (const std::string_view prefix : prefixesIn(xml)) {
        if (prefix == "xml" || prefix == "xmlns") continue;
        const std::string name = "xmlns:" + std::string(prefix);
        const auto meant = Document::namespaceFor(node.parent(), prefix);
        if (meant && !node.attribute(name.c_str())) declarations += declaration(name, *meant);
    }
    xml.insert(1 + std::string_view(node.name()).size(), declarations);
    return xml;
}

}  // namespace counterpoint::format
