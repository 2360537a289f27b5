#pragma once

#include <cstddef>
#include <string>

#include "drawing/words.hpp"
#include "map/map.hpp"
#include "map/relations.hpp"

// What items are, for those who can't see where they stand. Items are named by their position in the map.
namespace counterpoint::drawing {

// "Main claim: …" or "Claim: …".
std::string labelOfClaim(const map::Map& map, std::size_t claim, const Words& words);

// "Objection 2 of 3 to: …". Of an argument about an argument the claim that it is about in the end is named.
std::string labelOfArgument(const map::Map& map, const map::Relations& relations, std::size_t argument,
                            const Words& words);

}  // namespace counterpoint::drawing
