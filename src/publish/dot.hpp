#pragma once

#include <string>

#include "map/map.hpp"

namespace counterpoint::publish {

// The map as a Graphviz DOT graph with its full texts, for use in other programs: a box for each claim, a
// small labelled node for each argument, and edges that point towards the conclusion.
std::string writeDot(const map::Map& map);

}  // namespace counterpoint::publish
