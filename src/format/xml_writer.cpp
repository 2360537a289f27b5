#include "format/xml_writer.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "format/escape.hpp"

namespace counterpoint::format {

namespace {

template <class Bindings>
auto bindingOf(Bindings& bindings, const std::string& prefix) {
    return std::find_if(bindings.begin(), bindings.end(), [&](const auto& b) { return b.first == prefix; });
}

}  // namespace

XmlWriter::XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::endStartTag() {
    if (inStartTag_) out_ += '>';
    inStartTag_ = false;
}

// Every line ends where the next piece starts, or where the element around it closes.
void XmlWriter::newLine() {
    if (levels_.empty()) return;
    endStartTag();
    if (!levels_.back().hasChildren) out_ += '\n';
    levels_.back().hasChildren = true;
    out_.append(2 * levels_.size(), ' ');
}

void XmlWriter::open(std::string_view name) {
    newLine();
    out_ += '<';
    out_ += name;
    levels_.push_back({std::string(name)});
    inStartTag_ = true;
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += escapeAttribute(value);
    out_ += '"';
}

void XmlWriter::text(std::string_view text) {
    if (text.empty()) return;
    endStartTag();
    levels_.back().hasText = true;
    out_ += escapeText(text);
}

void XmlWriter::close() {
    const Level level = std::move(levels_.back());
    levels_.pop_back();
    if (inStartTag_) {
        out_ += "/>\n";
    } else {
        if (level.hasChildren) out_.append(2 * levels_.size(), ' ');
        out_ += "</" + level.name + ">\n";
    }
    inStartTag_ = false;
}

void XmlWriter::kept(std::string_view xml) {
    newLine();
    out_ += xml;
    out_ += '\n';
}

void XmlWriter::bind(const std::string& prefix, const std::string& namespaceUri) {
    levels_.back().bindings.emplace_back(prefix, namespaceUri);
    attribute("xmlns:" + prefix, namespaceUri);
}

const std::string* XmlWriter::find(const std::string& prefix) const {
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level)
        if (const auto found = bindingOf(level->bindings, prefix); found != level->bindings.end())
            return &found->second;
    return nullptr;
}

void XmlWriter::foreignAttributes(const std::vector<const map::ExtraAttribute*>& attributes) {
    // What a prefix means at this element must hold for all of it: a second meaning needs another prefix.
    std::vector<Binding> used;
    for (const map::ExtraAttribute* extra : attributes)
        if (extra->prefix == "xmlns") used.emplace_back(extra->name, extra->value);
    for (const map::ExtraAttribute* extra : attributes) {
        std::string prefix = extra->prefix;
        if (prefix == "xmlns") {
            bind(extra->name, extra->value);
            continue;
        }
        if (prefix != "xml") {
            const auto meansOther = [&](const std::string& candidate) {
                const auto found = bindingOf(used, candidate);
                return found != used.end() && found->second != extra->namespaceUri;
            };
            for (int i = 1; prefix.empty() || meansOther(prefix); ++i) prefix = fmt::format("ns{}", i);
            const bool isUsed = bindingOf(used, prefix) != used.end();
            const std::string* meaning = find(prefix);
            if (!isUsed && (!meaning || *meaning != extra->namespaceUri)) bind(prefix, extra->namespaceUri);
            if (!isUsed) used.emplace_back(prefix, extra->namespaceUri);
        }
        attribute(prefix + ":" + extra->name, extra->value);
    }
}

}  // namespace counterpoint::format
