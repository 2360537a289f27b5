#pragma once

#include <cstddef>

#include "map/map.hpp"

namespace counterpoint::bench {

// A made-up map with this many claims (at least 1), the same on every machine: one to twenty main claims,
// each the root of a random tree; reasons of one to three linked premises, three in ten of them objections;
// and 12 of 100 claims used once more somewhere else, mostly in the same tree. Texts of 60 to 140 characters.
map::Map syntheticMap(std::size_t claims);

}  // namespace counterpoint::bench
