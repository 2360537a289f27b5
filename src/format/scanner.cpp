#include "format/scanner.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "base/text.hpp"
#include "format/references.hpp"
#include "format/scan.hpp"
#include "format/wording.hpp"
#include "format/xml_names.hpp"

namespace counterpoint::format {

std::optional<base::Error> findXmlError(std::string_view text, const std::string& fileName) {
    return Scanner(text, fileName).run();
}

std::optional<base::Error> Scanner::run() {
    readDocument();
    return std::move(error_);
}

bool Scanner::fail(std::size_t offset, std::string message) {
    error_ = base::Error{std::move(message), places_.at(offset)};
    return false;
}

std::string Scanner::whereIs(std::size_t offset) {
    const base::Place place = places_.at(offset);
    return fmt::format("line {}, column {}", place.line, place.column);
}

void Scanner::skipSpace() {
    while (!atEnd() && isSpace(text_[at_])) ++at_;
}

std::string_view Scanner::readName() {
    const auto name = text_.substr(at_, nameLength(text_.substr(at_)));
    at_ += name.size();
    return name;
}

bool Scanner::countNode() {
    if (++nodes_ <= kMostNodes) return true;
    return fail(at_,
                fmt::format("The file has more than {} elements and comments: split the map.", kMostNodes));
}

bool Scanner::readDocument() {
    if (!readDeclaration()) return false;
    while (!atEnd())
        if (!(text_[at_] == '<' ? readMarkup() : readText())) return false;
    if (!open_.empty()) {
        const OpenElement last = open_.back();
        return fail(text_.size(),
                    fmt::format("The file ends inside of the element {} of {}: it seems to be cut off.",
                                quoted(last.name), whereIs(last.offset)));
    }
    if (!rootSeen_) return fail(text_.size(), "The file has no element: a map starts with a <map> element.");
    return true;
}

bool Scanner::readText() {
    if (open_.empty()) {
        skipSpace();
        if (atEnd() || text_[at_] == '<') return true;
        return fail(at_, rootSeen_ ? "There is text behind the end of the map: remove it."
                                   : "This is not XML: a map starts with a <map> element.");
    }
    for (; !atEnd() && text_[at_] != '<'; ++at_) {
        if (text_[at_] == '&') {
            std::size_t length = 0;
            if (!readReferenceIn(length)) return false;
            --at_;
        } else if (text_[at_] == ']' && sees("]]>")) {
            return fail(at_, "“]]>” can't stand in text: write it as ]]&gt;.");
        }
    }
    return true;
}

bool Scanner::readReferenceIn(std::size_t& decodedLength) {
    const auto rest = text_.substr(at_);
    if (const auto reference = readReference(rest)) {
        std::string decoded;
        base::appendUtf8(decoded, reference->character);
        decodedLength += decoded.size();
        at_ += reference->length;
        return true;
    }
    constexpr std::size_t kLongestShown = 40;
    const std::size_t end = rest.substr(0, kLongestShown).find(';');
    const auto piece = rest.substr(0, end == std::string_view::npos ? 0 : end + 1);
    if (piece.starts_with("&#"))
        return fail(at_,
                    fmt::format("{} stands for no character that XML can hold: remove it.", quoted(piece)));
    const bool namesSomething = piece.size() > 2 && nameLength(piece.substr(1)) == piece.size() - 2;
    if (namesSomething)
        return fail(at_, fmt::format("XML doesn't know {}: write the character itself, or its number.",
                                     quoted(piece)));
    return fail(at_, "A “&” that starts no reference has to be written as &amp;.");
}

bool Scanner::readMarkup() {
    if (sees("</")) return readEndTag();
    if (sees("<!--")) return readComment();
    if (sees("<![CDATA[")) return readCdata();
    if (sees("<!DOCTYPE")) return fail(at_, "A map can't have a DOCTYPE: remove it.");
    if (sees("<!")) return fail(at_, "“<!” starts neither a comment nor a CDATA section: remove it.");
    if (sees("<?")) return readInstruction();
    return readStartTag();
}

bool Scanner::readComment() {
    if (!countNode()) return false;
    const std::size_t end = text_.find("--", at_ + 4);
    if (end == std::string_view::npos) return fail(at_, "This comment doesn't end: close it with “-->”.");
    if (text_.substr(end + 2, 1) != ">")
        return fail(end, "“--” can't stand inside of a comment: write it another way.");
    at_ = end + 3;
    return true;
}

bool Scanner::readCdata() {
    if (!countNode()) return false;
    if (open_.empty()) return fail(at_, "Text can't stand outside of the map: remove this CDATA section.");
    const std::size_t end = text_.find("]]>", at_);
    if (end == std::string_view::npos)
        return fail(at_, "This CDATA section doesn't end: close it with “]]>”.");
    at_ = end + 3;
    return true;
}

bool Scanner::readInstruction() {
    const std::size_t start = at_;
    if (!countNode()) return false;
    at_ += 2;
    const auto target = readName();
    if (target == "xml")
        return fail(start,
                    "The XML declaration can stand at the very start of a file only: remove this one.");
    const bool isReserved = target.size() == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' &&
                            (target[2] | 0x20) == 'l';
    if (target.empty() || isReserved || target.find(':') != std::string_view::npos)
        return fail(start, "“<?” must be followed by a plain name other than “xml”: rename or remove this.");
    if (!sees("?>") && (atEnd() || !isSpace(text_[at_])))
        return fail(at_, "The name of a processing instruction must be followed by white space.");
    const std::size_t end = text_.find("?>", at_);
    if (end == std::string_view::npos)
        return fail(start, "This processing instruction doesn't end: close it with “?>”.");
    at_ = end + 2;
    return true;
}

bool Scanner::readDeclaration() {
    if (!text_.starts_with("<?xml") || (text_.size() > 5 && nameLength(text_.substr(2)) > 3)) return true;
    constexpr auto kForm =
        "The XML declaration is malformed: write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.";
    at_ = 5;
    constexpr std::array<std::string_view, 3> kParts = {"version", "encoding", "standalone"};
    std::size_t next = 0;
    while (true) {
        const std::size_t gap = at_;
        skipSpace();
        if (sees("?>")) break;
        const std::size_t start = at_;
        const auto name = readName();
        const auto part = std::find(kParts.begin() + static_cast<std::ptrdiff_t>(next), kParts.end(), name);
        if (gap == start || part == kParts.end() || (next == 0 && name != "version"))
            return fail(start, kForm);
        next = static_cast<std::size_t>(part - kParts.begin()) + 1;
        skipSpace();
        if (!sees("=")) return fail(at_, kForm);
        ++at_;
        skipSpace();
        if (!sees("\"") && !sees("'")) return fail(at_, kForm);
        const std::size_t valueStart = at_ + 1;
        const std::size_t end = text_.find(text_[at_], valueStart);
        if (end == std::string_view::npos) return fail(at_, kForm);
        const auto value = text_.substr(valueStart, end - valueStart);
        const bool isVersion = value.size() > 2 && value.starts_with("1.") &&
                               value.find_first_not_of("0123456789", 2) == std::string_view::npos;
        if (name == "version" && !isVersion)
            return fail(valueStart,
                        fmt::format("XML of version {} isn't read: write version=\"1.0\".", quoted(value)));
        if (name == "standalone" && value != "yes" && value != "no") return fail(valueStart, kForm);
        at_ = end + 1;
    }
    if (next == 0) return fail(at_, kForm);
    at_ += 2;
    return true;
}

}  // namespace counterpoint::format
