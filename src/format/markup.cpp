#include "format/markup.hpp"

#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

std::size_t behind(std::string_view text, std::string_view end, std::size_t from) {
    const std::size_t found = text.find(end, from);
    return found == std::string_view::npos ? text.size() : found + end.size();
}

// The offset behind the value of an attribute, from anywhere in its name.
std::size_t endOfAttribute(std::string_view text, std::size_t offset) {
    const std::size_t quote = text.find_first_of("\"'", offset);
    return quote == std::string_view::npos ? text.size() : behind(text, text.substr(quote, 1), quote + 1);
}

}  // namespace

std::size_t endOfTag(std::string_view text, std::size_t offset) {
    while (offset < text.size() && text[offset] != '>') {
        const bool isQuote = text[offset] == '"' || text[offset] == '\'';
        offset = isQuote ? endOfAttribute(text, offset) : offset + 1;
    }
    return offset + 1;
}

std::size_t endOfNode(std::string_view text, std::size_t offset) {
    std::size_t open = 0;
    do {
        const auto rest = text.substr(offset);
        if (rest.starts_with("<!--")) {
            offset = behind(text, "-->", offset + 4);
        } else if (rest.starts_with("<![CDATA[")) {
            offset = behind(text, "]]>", offset);
        } else if (rest.starts_with("<?")) {
            offset = behind(text, "?>", offset);
        } else if (rest.starts_with("</")) {
            offset = endOfTag(text, offset);
            --open;
        } else if (rest.starts_with("<")) {
            offset = endOfTag(text, offset);
            if (text[offset - 2] != '/') ++open;
        } else {
            offset = text.find('<', offset);
        }
    } while (open > 0 && offset < text.size());
    return offset;
}

std::size_t offsetOfAttribute(std::string_view text, std::size_t offset, std::size_t index) {
    ++offset;
    offset += nameLength(text.substr(offset));
    for (;; --index) {
        while (offset < text.size() && isSpace(text[offset])) ++offset;
        if (index == 0 || offset >= text.size()) return offset;
        offset = endOfAttribute(text, offset);
    }
}

}  // namespace counterpoint::format
