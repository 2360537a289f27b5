#pragma once

#include <set>

#include "editing/step.hpp"
#include "map/map.hpp"

namespace counterpoint::editing {

// A part of a map.
struct Branch {
    std::set<map::ClaimId> claims;
    std::set<map::ArgumentId> arguments;

    bool has(const std::string& name) const { return claims.contains({name}) || arguments.contains({name}); }
    bool operator==(const Branch&) const = default;
};

// The selected items and everything below them: arguments about them, the premises of those, and so on.
Branch branchOf(const map::Map& map, const Selection& selection);

// The same without what the rest of the map rests on, too: what goes when the selection goes. A main claim
// goes only when it is selected itself.
Branch ownBranchOf(const map::Map& map, const Selection& selection);

}  // namespace counterpoint::editing
