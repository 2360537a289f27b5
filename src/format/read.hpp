#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.hpp"
#include "map/map.hpp"

// Map files in, maps out. maps/README.md is the specification of the format.
namespace counterpoint::format {

// The format version that this program writes; it reads all from 1 up to it.
inline constexpr int kMapVersion = 1;
inline constexpr std::size_t kDeepestElement = 64;  // the root is 1 deep

// A map and where each of its items stands in the file, by id. The map's own id, given or not, leads to its
// element unless an item has the same.
struct LoadedMap {
    map::Map map;
    std::unordered_map<std::string, base::Place> places;
};

// Reads a whole file's bytes; `fileName` is what errors name. Refuses, with line and column, whatever is not
// a map by the specification: nothing is dropped or guessed.
base::Result<LoadedMap> readMap(std::string_view bytes, const std::string& fileName);

// Reads the file at `path` ("-" is standard input).
base::Result<LoadedMap> loadMap(const std::string& path);

}  // namespace counterpoint::format
