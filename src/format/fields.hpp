#pragma once

#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>

#include "format/element.hpp"
#include "format/names.hpp"
#include "format/reading.hpp"
#include "format/wording.hpp"

// The values of attributes and of elements that hold text. What is absent leaves the target as it is.
namespace counterpoint::format {

// The attribute's value, empty when it is absent.
std::string valueOf(const Element& element, std::string_view attribute);

// The text that the element holds, and that of its part with this name, which may be absent.
std::string textIn(const Element& element);
std::string textOf(const Element& element, std::string_view part);

void readFlag(Reading& reading, const Element& element, std::string_view attribute, bool& flag);

// A decimal number: digits, perhaps a dot and more digits. Whether it lies in 0..1 is for the rules.
void readFraction(Reading& reading, const Element& element, std::string_view attribute,
                  std::optional<double>& number);

void readCount(Reading& reading, const Element& element, std::string_view attribute, std::uint64_t& number);

// Reports a value that the attribute can't have.
void refuseValue(Reading& reading, const Element& element, std::string_view attribute,
                 const std::string& expected);

template <class Enum>
void readChoice(Reading& reading, const Element& element, std::string_view attribute, Enum& choice) {
    const std::string value = valueOf(element, attribute);
    if (value.empty()) return;
    for (std::size_t i = 0; i < kNames<Enum>.size(); ++i) {
        if (kNames<Enum>[i] != value) continue;
        choice = static_cast<Enum>(i);
        return;
    }
    refuseValue(reading, element, attribute, oneOf(kNames<Enum>));
}

template <class Enum>
void readChoice(Reading& reading, const Element& element, std::string_view attribute,
                std::optional<Enum>& choice) {
    if (valueOf(element, attribute).empty()) return;
    readChoice(reading, element, attribute, choice.emplace());
}

}  // namespace counterpoint::format
