#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "map/map.hpp"
#include "map/relations.hpp"

namespace counterpoint::drawing {

inline constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// What stands where in the picture of a map, before anything is measured. Claims and arguments are named by
// their position in the map's lists.
struct Structure {
    // The argument in whose box a claim is drawn; kNone for a claim with a box of its own (or not shown).
    // A premise of several arguments is drawn in the one furthest from the conclusions, so that the lines to
    // the others lead upwards; main claims always have a box of their own.
    std::vector<std::size_t> home;
    std::vector<bool> claimShown;
    std::vector<bool> argumentShown;
    std::vector<std::size_t> roots;         // claims with a box of their own: main, other conclusions, loose
    std::vector<std::size_t> readingOrder;  // all arguments shown, each before what is below it
    std::vector<std::size_t> hiddenArguments;  // claim → how many arguments for it are folded away
};

// `folded` are ids of claims whose arguments are hidden, and what is only below them. `focus` is the id of
// the one claim to start at; empty, or not in the map: all conclusions and loose claims.
Structure arrange(const map::Map& map, const map::Relations& relations, const std::set<std::string>& folded,
                  const std::string& focus = {});

}  // namespace counterpoint::drawing
