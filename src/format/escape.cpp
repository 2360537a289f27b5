#include "format/escape.hpp"

namespace counterpoint::format {

namespace {

std::string escape(std::string_view text, bool isAttribute) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '\r')
            result += "&#13;";
        else if (isAttribute && c == '"')
            result += "&quot;";
        else if (isAttribute && c == '\t')
            result += "&#9;";
        else if (isAttribute && c == '\n')
            result += "&#10;";
        else
            result += c;
    }
    return result;
}

}  // namespace

std::string escapeText(std::string_view text) {
    return escape(text, false);
}

std::string escapeAttribute(std::string_view text) {
    return escape(text, true);
}

}  // namespace counterpoint::format
