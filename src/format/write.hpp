#pragma once

#include <string>

#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::format {

// The map in canonical form: one way to write each map, the same bytes on every machine.
std::string writeMap(const map::Map& map);

// The same, after reading the bytes back has given this very map. An error, which names `name`, means that
// the map can't be written without loss.
base::Result<std::string> writeChecked(const map::Map& map, const std::string& name);

// Replaces the file at `path` with what writeChecked() gives. Errors: those of it and of base::replaceFile.
base::Result<void> saveMap(const map::Map& map, const std::string& path);

}  // namespace counterpoint::format
