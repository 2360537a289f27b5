#pragma once

#include <vector>

#include "map/map.hpp"

namespace counterpoint::map {

// How the items of one kind differ between two versions. Ids are in the order of the version they stand in
// (`removed`: the earlier one, all others the later one).
template <class IdType>
struct ItemDifferences {
    std::vector<IdType> added;
    std::vector<IdType> removed;
    std::vector<IdType> changed;
    std::vector<IdType> moved;  // a smallest set of items which, put elsewhere, explains the new order

    bool empty() const { return added.empty() && removed.empty() && changed.empty() && moved.empty(); }
    bool operator==(const ItemDifferences&) const = default;
};

// What differs between two versions of a map: what the screen must touch, what a reader wants to know, and
// whether there is anything to save. Empty exactly when the maps are equal.
struct Differences {
    bool header = false;
    bool waivers = false;
    ItemDifferences<SourceId> sources;
    ItemDifferences<VoiceId> voices;
    ItemDifferences<ClaimId> claims;
    ItemDifferences<ArgumentId> arguments;

    bool empty() const {
        return !header && !waivers && sources.empty() && voices.empty() && claims.empty() &&
               arguments.empty();
    }
    bool operator==(const Differences&) const = default;
};

Differences differences(const Map& before, const Map& after);

}  // namespace counterpoint::map
