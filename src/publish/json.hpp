#pragma once

#include <string>

#include "map/map.hpp"

namespace counterpoint::publish {

// Everything the map holds as JSON (UTF-8, two spaces of indentation, keys in a fixed order), for scripts.
std::string writeJson(const map::Map& map);

}  // namespace counterpoint::publish
