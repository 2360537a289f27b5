#pragma once

#include <cstddef>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::map {

// The groups of claims that support one another in a circle: the strongly connected components, with more
// than one claim, of the graph "is a premise of a supporting argument for". Each group lists the claims'
// positions in the map's order; groups come in the order of their first claim. Linear time, no recursion
// (Tarjan 1972).
std::vector<std::vector<std::size_t>> findSupportCircles(const Map& map);

}  // namespace counterpoint::map
