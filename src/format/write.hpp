#pragma once

#include <string>

#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::format {

// The map in canonical form: one way to write each map, the same bytes on every machine.
std::string writeMap(const map::Map& map);

// Replaces the file at `path` ("-" is standard output) after reading back what is about to be written.
base::Result<void> saveMap(const map::Map& map, const std::string& path);

}  // namespace counterpoint::format
