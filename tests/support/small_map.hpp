#pragma once

#include <string>
#include <utility>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::support {

inline map::Claim claim(const std::string& id, const std::string& text = "") {
    map::Claim made;
    made.id = {id};
    made.text = text.empty() ? "Says " + id + "." : text;
    return made;
}

inline map::Argument argument(const std::string& id, map::Role role, const std::string& target,
                              const std::vector<std::string>& premises) {
    map::Argument made;
    made.id = {id};
    made.role = role;
    if (map::isAboutArgument(role))
        made.target = map::ArgumentId{target};
    else
        made.target = map::ClaimId{target};
    for (const std::string& premise : premises) made.premises.push_back({premise});
    return made;
}

// m ← r1{a, b}, a ← r2{c}, o1{d} against m, u1{e} undercuts r1.
inline map::Parts smallParts() {
    map::Parts parts;
    parts.header.title = "Small";
    for (const char* id : {"m", "a", "b", "c", "d", "e"}) parts.claims.push_back(claim(id));
    parts.claims.front().main = true;
    parts.arguments = {
        argument("r1", map::Role::Supports, "m", {"a", "b"}), argument("r2", map::Role::Supports, "a", {"c"}),
        argument("o1", map::Role::Opposes, "m", {"d"}), argument("u1", map::Role::Undercuts, "r1", {"e"})};
    return parts;
}

inline map::Map smallMap() {
    return map::Map::make(smallParts()).value();
}

}  // namespace counterpoint::support
