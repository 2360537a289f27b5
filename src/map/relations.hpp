#pragma once

#include <cstddef>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::map {

// Who is connected with whom, by position in the map's lists and in the map's order. Derived from a map and
// good for that map only.
struct Relations {
    explicit Relations(const Map& map);

    std::vector<std::vector<std::size_t>> argumentsFor;    // claim → arguments whose target it is
    std::vector<std::vector<std::size_t>> uses;            // claim → arguments that have it as a premise
    std::vector<std::vector<std::size_t>> argumentsAbout;  // argument → undercutters and warrants of it
    std::vector<std::vector<std::size_t>> premises;        // argument → claims
    std::vector<std::size_t> target;                       // argument → the claim or argument it is about

    // No argument leads to it or from it.
    bool isLoose(std::size_t claim) const { return argumentsFor[claim].empty() && uses[claim].empty(); }
};

}  // namespace counterpoint::map
