#include "format/fields.hpp"

#include <charconv>
#include <system_error>

namespace counterpoint::format {

namespace {

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

std::string valueOf(const Element& element, std::string_view attribute) {
    return element.node.attribute(attribute.data()).value();
}

std::string textIn(const Element& element) {
    std::string text;
    for (const pugi::xml_node child : element.node.children()) text += child.value();
    return text;
}

std::string textOf(const Element& element, std::string_view part) {
    const Element* found = element.part(part);
    return found ? textIn(*found) : std::string();
}

void refuseValue(Reading& reading, const Element& element, std::string_view attribute,
                 const std::string& expected) {
    reading.refuse(reading.document.placeOf(element.node, element.node.attribute(attribute.data())),
                   fmt::format("The attribute {} can't be {}: write {}.", quoted(attribute),
                               quoted(valueOf(element, attribute)), expected));
}

void readFlag(Reading& reading, const Element& element, std::string_view attribute, bool& flag) {
    const std::string value = valueOf(element, attribute);
    if (value.empty()) return;
    flag = value == "true";
    if (!flag && value != "false") refuseValue(reading, element, attribute, "“true”, or leave it out");
}

void readFraction(Reading& reading, const Element& element, std::string_view attribute,
                  std::optional<double>& number) {
    const std::string value = valueOf(element, attribute);
    if (value.empty()) return;
    const std::string_view text = value;
    const std::size_t dot = text.find('.');
    const bool isDecimal =
        isDigits(text.substr(0, dot)) && (dot == std::string_view::npos || isDigits(text.substr(dot + 1)));
    double result = 0;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), result);
    // Too small a number is taken for 0, too large a one for out of range.
    const bool isTiny = problem == std::errc::result_out_of_range && text.find_first_not_of("0.") > dot;
    if (!isDecimal || (problem != std::errc() && !isTiny))
        return refuseValue(reading, element, attribute, "a number from 0 to 1, such as 0.75");
    number = isTiny ? 0 : result;
}

void readCount(Reading& reading, const Element& element, std::string_view attribute, std::uint64_t& number) {
    const std::string value = valueOf(element, attribute);
    if (value.empty()) return;
    const auto [end, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (!isDigits(value) || problem != std::errc())
        refuseValue(reading, element, attribute, "a whole number from 0 to 18446744073709551615");
}

}  // namespace counterpoint::format
