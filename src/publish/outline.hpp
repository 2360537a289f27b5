#pragma once

#include <string>

#include "map/map.hpp"

namespace counterpoint::publish {

// The argument as an indented text outline: main claims first, each reason or objection below what it is
// about. A claim that was shown before is named again by its id only.
std::string writeOutline(const map::Map& map);

}  // namespace counterpoint::publish
