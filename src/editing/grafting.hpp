#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "map/map.hpp"

namespace counterpoint::editing {

// A map into which another was put, and what the items of that one are called now.
struct Grafted {
    map::Map map;
    std::unordered_map<std::string, std::string> names;  // of `part` → of `map`
    std::vector<map::ClaimId> roots;  // its conclusions and loose claims, as they are called now
};

// Adds everything in `part` behind what `map` has, connected as it was there and with nothing else; none of
// it is a main claim unless `map` has no claims. Names that are taken are made anew. A source or voice equal
// to one in the map, but for its name, is that one.
base::Result<Grafted> graft(const map::Map& map, const map::Map& part, IdMaker& ids);

}  // namespace counterpoint::editing
