#include "publish/xml_writer.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::publish {
namespace {

void appendEscaped(std::string& out, char32_t c, bool inAttribute) {
    switch (c) {
        case U'&':
            out += "&amp;";
            return;
        case U'<':
            out += "&lt;";
            return;
        case U'>':
            out += "&gt;";
            return;
        case U'\r':
            out += "&#13;";
            return;  // a parser would read a bare one as a line feed
        default:
            break;
    }
    if (inAttribute) {
        // A parser reads these as plain spaces when they stand for themselves.
        switch (c) {
            case U'"':
                out += "&quot;";
                return;
            case U'\t':
                out += "&#9;";
                return;
            case U'\n':
                out += "&#10;";
                return;
            default:
                break;
        }
    }
    base::appendUtf8(out, base::isXmlCharacter(c) ? c : U'\uFFFD');
}

// Characters that stand for themselves everywhere.
bool isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
}

std::string escape(std::string_view text, bool inAttribute) {
    if (std::all_of(text.begin(), text.end(), isPlain)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto invalid = base::findInvalidUtf8(text);
        const std::string_view good = text.substr(0, invalid.value_or(text.size()));
        for (std::size_t offset = 0; offset < good.size();) {
            std::size_t end = offset;
            while (end < good.size() && isPlain(good[end])) ++end;
            out += good.substr(offset, end - offset);
            offset = end;
            if (offset == good.size()) break;
            appendEscaped(out, base::nextCodePoint(good, offset), inAttribute);
        }
        if (!invalid) break;
        base::appendUtf8(out, U'\uFFFD');
        text.remove_prefix(*invalid + 1);
    }
    return out;
}

}  // namespace

std::string escapeText(std::string_view text) {
    return escape(text, false);
}

std::string escapeAttribute(std::string_view text) {
    return escape(text, true);
}

std::string number(double value) {
    constexpr double kLargest = 1e15;  // beyond it the decimals that are written mean nothing
    if (!std::isfinite(value) || std::abs(value) > kLargest) return "0";
    std::array<char, 32> buffer{};
    const auto result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 2);
    std::string text(buffer.data(), result.ptr);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

XmlWriter::XmlWriter() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

void XmlWriter::open(std::string_view name) {
    endStartTag();
    if (!levels_.empty()) {
        assert(!levels_.back().hasText);
        if (!levels_.back().hasChildren) out_ += '\n';
        levels_.back().hasChildren = true;
    }
    out_.append(2 * levels_.size(), ' ');
    out_ += '<';
    out_ += name;
    levels_.push_back({std::string(name)});
    inStartTag_ = true;
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
    assert(inStartTag_);
    out_ += ' ';
    out_ += name;
    out_ += "=\"";
    out_ += escapeAttribute(value);
    out_ += '"';
}

void XmlWriter::attribute(std::string_view name, double value) {
    attribute(name, number(value));
}

void XmlWriter::text(std::string_view text) {
    endStartTag();
    levels_.back().hasText = true;
    out_ += escapeText(text);
}

void XmlWriter::close() {
    const Level level = std::move(levels_.back());
    levels_.pop_back();
    if (inStartTag_) {
        out_ += "/>\n";
        inStartTag_ = false;
        return;
    }
    if (level.hasChildren) out_.append(2 * levels_.size(), ' ');
    out_ += "</" + level.name + ">\n";
}

void XmlWriter::leaf(std::string_view name, std::string_view content) {
    open(name);
    text(content);
    close();
}

std::string XmlWriter::take() {
    assert(levels_.empty());
    return std::move(out_);
}

void XmlWriter::endStartTag() {
    if (inStartTag_) out_ += '>';
    inStartTag_ = false;
}

}  // namespace counterpoint::publish
