#include <fmt/format.h>

#include "base/text.hpp"
#include "format/read.hpp"
#include "format/references.hpp"
#include "format/scan.hpp"
#include "format/scanner.hpp"
#include "format/wording.hpp"
#include "format/xml_names.hpp"

// The part of the walk that is about tags, attributes and namespaces.
namespace counterpoint::format {

namespace {

// What a parser makes of the value of an attribute that has been checked.
std::string decoded(std::string_view value) {
    std::string text;
    for (std::size_t at = 0; at < value.size();) {
        if (value[at] == '&') {
            const auto reference = readReference(value.substr(at));
            base::appendUtf8(text, reference->character);
            at += reference->length;
        } else {
            text += isSpace(value[at]) ? ' ' : value[at];
            ++at;
        }
    }
    return text;
}

}  // namespace

bool Scanner::readEndTag() {
    const std::size_t start = at_;
    at_ += 2;
    const auto name = readName();
    skipSpace();
    if (name.empty() || !sees(">")) return fail(start, "This end tag is malformed: write it as “</name>”.");
    ++at_;
    if (open_.empty())
        return fail(start, fmt::format("No element is open that {} could close: remove it.",
                                       quoted(text_.substr(start, at_ - start))));
    const OpenElement last = open_.back();
    if (name != last.name)
        return fail(start, fmt::format("The element {} of {} must be closed first: write </{}> here.",
                                       quoted(last.name), whereIs(last.offset), base::visible(last.name)));
    open_.pop_back();
    scope_.leaveElement();
    return true;
}

bool Scanner::readStartTag() {
    const std::size_t start = at_;
    if (!countNode()) return false;
    ++at_;
    const auto name = readName();
    if (name.empty()) return fail(start, "A “<” that starts no element has to be written as &lt;.");
    if (!isQualifiedName(name))
        return fail(start, fmt::format("{} is no name for an element: use at most one colon, inside of it.",
                                       quoted(name)));
    if (open_.empty() && rootSeen_)
        return fail(start, "There is an element behind the end of the map: a file holds one map.");
    if (open_.size() == kDeepestElement)
        return fail(start, fmt::format("Elements are nested more than {} deep: take some levels out.",
                                       kDeepestElement));

    std::vector<Attribute> attributes;
    while (true) {
        const std::size_t gap = at_;
        skipSpace();
        if (sees(">") || sees("/>")) break;
        if (atEnd())
            return fail(at_, fmt::format("The file ends inside of the tag {}: it seems to be cut off.",
                                         quoted(name)));
        if (gap == at_)
            return fail(at_, "There must be white space between a name or value and the next attribute.");
        if (!readAttribute(attributes)) return false;
    }
    scope_.enterElement();
    if (!declareNamespaces(attributes) || !checkNames(name, start, attributes) || !checkUnique(attributes))
        return false;
    rootSeen_ = true;
    if (sees("/>")) {
        scope_.leaveElement();
        at_ += 2;
    } else {
        open_.push_back({name, start});
        ++at_;
    }
    return true;
}

bool Scanner::readAttribute(std::vector<Attribute>& attributes) {
    Attribute attribute;
    attribute.offset = at_;
    attribute.name = readName();
    if (attribute.name.empty() || !isQualifiedName(attribute.name))
        return fail(attribute.offset, "Here an attribute has to start, or the tag has to end with “>”.");
    skipSpace();
    if (!sees("="))
        return fail(attribute.offset, fmt::format("The attribute {} has no value: write {}=\"…\".",
                                                  quoted(attribute.name), base::visible(attribute.name)));
    ++at_;
    skipSpace();
    if (!readAttributeValue(attribute)) return false;
    if (attributes.size() == kMostAttributesOfElement)
        return fail(attribute.offset,
                    fmt::format("An element can have {} attributes, not more: take some out.",
                                kMostAttributesOfElement));
    if (++attributes_ > kMostAttributes)
        return fail(attribute.offset,
                    fmt::format("The file has more than {} attributes: split the map.", kMostAttributes));
    attributes.push_back(attribute);
    return true;
}

bool Scanner::readAttributeValue(Attribute& attribute) {
    if (!sees("\"") && !sees("'"))
        return fail(at_, fmt::format("The value of the attribute {} must stand in quotation marks.",
                                     quoted(attribute.name)));
    const char quote = text_[at_++];
    attribute.valueOffset = at_;
    std::size_t length = 0;
    while (!atEnd() && text_[at_] != quote) {
        if (text_[at_] == '<')
            return fail(
                at_,
                fmt::format("A “<” can't stand in the value of {}: write &lt;, or close the quotation marks.",
                            quoted(attribute.name)));
        if (text_[at_] == '&') {
            if (!readReferenceIn(length)) return false;
        } else {
            ++at_;
            ++length;
        }
        if (length > kLongestAttribute)
            return fail(attribute.offset, fmt::format("The value of {} is longer than {} bytes: shorten it.",
                                                      quoted(attribute.name), kLongestAttribute));
    }
    if (atEnd())
        return fail(at_, fmt::format("The file ends inside of the value of {}: it seems to be cut off.",
                                     quoted(attribute.name)));
    attribute.value = text_.substr(attribute.valueOffset, at_ - attribute.valueOffset);
    ++at_;
    return true;
}

bool Scanner::declareNamespaces(const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
        const auto [prefix, local] = takeApart(attribute.name);
        const bool isDefault = attribute.name == "xmlns";
        if (!isDefault && prefix != "xmlns") continue;
        const std::string uri = decoded(attribute.value);
        if (!isDefault && uri.empty())
            return fail(attribute.offset,
                        fmt::format("The prefix {} is given no namespace: write one.", quoted(local)));
        const bool misusesXml = (local == "xml") != (uri == kXmlNamespace);
        if (misusesXml || (!isDefault && local == "xmlns") || uri == kXmlnsNamespace)
            return fail(
                attribute.offset,
                "The prefixes “xml” and “xmlns” and their namespaces can't be given another meaning.");
        scope_.declare(isDefault ? std::string_view() : local, uri);
    }
    return true;
}

bool Scanner::checkNames(std::string_view element, std::size_t offset,
                         const std::vector<Attribute>& attributes) {
    const auto refuse = [this](std::size_t at, std::string_view prefix) {
        return fail(at, fmt::format("The prefix {} stands for no namespace here: add xmlns:{}=\"…\".",
                                    quoted(prefix), base::visible(prefix)));
    };
    const auto prefix = takeApart(element).prefix;
    if (!scope_.find(prefix) || prefix == "xmlns") return refuse(offset, prefix);
    for (const Attribute& attribute : attributes) {
        const auto used = takeApart(attribute.name).prefix;
        if (used != "xmlns" && !scope_.find(used)) return refuse(attribute.offset, used);
    }
    return true;
}

bool Scanner::checkUnique(const std::vector<Attribute>& attributes) {
    struct Meaning {
        QualifiedName name;
        std::optional<std::size_t> number;  // of the namespace; none without a prefix and for declarations

        bool equals(const Meaning& other) const {
            if (name.local != other.name.local) return false;
            return name.prefix == other.name.prefix || (number && number == other.number);
        }
    };
    std::vector<Meaning> meanings;
    for (const Attribute& attribute : attributes) {
        const auto name = takeApart(attribute.name);
        meanings.push_back({name, name.prefix.empty() ? std::nullopt : scope_.find(name.prefix)});
        for (std::size_t i = 0; i + 1 < meanings.size(); ++i)
            if (meanings[i].equals(meanings.back()))
                return fail(attribute.offset,
                            fmt::format("The attribute {} is given twice, first at {}: keep one of them.",
                                        quoted(attribute.name), whereIs(attributes[i].offset)));
    }
    return true;
}

}  // namespace counterpoint::format
