#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "map/model.hpp"

// The words that stand for the values of enumerations in a file, in the order of the enumerators.
namespace counterpoint::format {

template <class Enum>
inline constexpr std::array<std::string_view, 0> kNames = {};

template <>
inline constexpr std::array<std::string_view, 9> kNames<map::Genre> = {
    "news", "analysis", "opinion", "sponsored", "official", "research", "data", "social", "other"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<map::Grade> = {"original", "copy", "weak"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<map::Known> = {"yes", "no", "unknown"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<map::Verdict> = {"yes", "no", "open"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<map::VoiceType> = {"author", "person", "organisation",
                                                                           "unnamed"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<map::Stance> = {"asserted", "reported", "conceded",
                                                                        "questioned"};
template <>
inline constexpr std::array<std::string_view, 11> kNames<map::Evidence> = {
    "statistic",      "study",      "document",        "official-statement",
    "expert-opinion", "eyewitness", "news-report",     "anonymous-report",
    "example",        "image",      "common-knowledge"};
template <>
inline constexpr std::array<std::string_view, 5> kNames<map::Nature> = {"fact", "value", "policy",
                                                                        "prediction", "definition"};
template <>
inline constexpr std::array<std::string_view, 3> kNames<map::Choice> = {"accept", "reject", "open"};
template <>
inline constexpr std::array<std::string_view, 4> kNames<map::Role> = {"supports", "opposes", "undercuts",
                                                                      "warrants"};

template <class Enum>
constexpr std::string_view nameOf(Enum value) {
    return kNames<Enum>[static_cast<std::size_t>(value)];
}

}  // namespace counterpoint::format
