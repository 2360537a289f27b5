#pragma once

#include <string_view>

#include "map/model.hpp"

// The words for the kinds of things in a map, as the map's file has them too: "official-statement".
namespace counterpoint::publish {

std::string_view word(map::Genre genre);
std::string_view word(map::Grade grade);
std::string_view word(map::Known known);
std::string_view word(map::Verdict verdict);
std::string_view word(map::VoiceType type);
std::string_view word(map::Stance stance);
std::string_view word(map::Evidence evidence);
std::string_view word(map::Nature nature);
std::string_view word(map::Choice choice);
std::string_view word(map::Role role);

}  // namespace counterpoint::publish
