#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"

namespace counterpoint::bench {

// A drawn line, made of pieces that meet.
using Wire = std::vector<base::Cubic>;

// In how many points two different wires cross. Wires that only touch, or share a stretch, don't.
std::size_t countCrossings(const std::vector<Wire>& wires);

// The edges of a picture that dot -Tsvg made. Empty when the file is missing or isn't one.
std::vector<Wire> edgesOf(const std::string& dotPicture);

// Crossings in our picture of the map in this file, and in dot's, as the end of a row of a Markdown table.
base::Result<std::string> compareCrossings(const std::string& map, const std::string& dotPicture);

}  // namespace counterpoint::bench
