#include "format/kept_nodes.hpp"

#include <map>
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

// Finds out which namespaces from around an element it can't do without. Values and texts count as well as
// names: other programs write names with prefixes there too. Recursion is safe: a file nests at most
// kDeepestElement deep.
class Needs {
  public:
    explicit Needs(pugi::xml_node element) { look(element); }

    const std::set<std::string_view>& prefixes() const { return prefixes_; }
    bool defaultNamespace() const { return defaultNamespace_; }

  private:
    void look(pugi::xml_node element);
    void declare(pugi::xml_node element, int step);
    void need(std::string_view prefix) {
        if (declared_[prefix] == 0) prefixes_.insert(prefix);
    }
    void needAllIn(std::string_view text);

    std::set<std::string_view> prefixes_;
    bool defaultNamespace_ = false;
    std::map<std::string_view, int>
        declared_;  // how often, on the way from the top; "" is the default namespace
};

void Needs::declare(pugi::xml_node element, int step) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
        const auto name = takeApart(attribute.name());
        if (name.prefix == "xmlns") declared_[name.local] += step;
        if (name.prefix.empty() && name.local == "xmlns") declared_[""] += step;
    }
}

void Needs::needAllIn(std::string_view text) {
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        std::size_t start = colon;
        while (start > 0 && isNameByte(text[start - 1])) --start;
        if (start < colon) need(text.substr(start, colon - start));
    }
}

void Needs::look(pugi::xml_node element) {
    declare(element, 1);
    const auto prefix = takeApart(element.name()).prefix;
    if (!prefix.empty())
        need(prefix);
    else if (declared_[""] == 0)
        defaultNamespace_ = true;
    for (const pugi::xml_attribute attribute : element.attributes()) {
        const auto used = takeApart(attribute.name()).prefix;
        if (!used.empty()) need(used);
        needAllIn(attribute.value());
    }
    for (const pugi::xml_node child : element.children()) {
        if (child.type() == pugi::node_element)
            look(child);
        else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            needAllIn(child.value());
    }
    declare(element, -1);
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

    const Needs needs(node);
    std::string declarations;
    const auto defaultNamespace = Document::namespaceFor(node.parent(), "");
    if (needs.defaultNamespace() && defaultNamespace != kNamespace)
        declarations += declaration("xmlns", *defaultNamespace);
    for (const std::string_view prefix : needs.prefixes()) {
        if (prefix == "xml" || prefix == "xmlns") continue;
        if (const auto meant = Document::namespaceFor(node.parent(), prefix))
            declarations += declaration("xmlns:" + std::string(prefix), *meant);
    }
    xml.insert(1 + std::string_view(node.name()).size(), declarations);
    return xml;
}

}  // namespace counterpoint::format
