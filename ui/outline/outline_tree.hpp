#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "map/relations.hpp"

namespace counterpoint::ui {

// What a row of the outline is. A claim stands where reading comes to it first; wherever else it is used, a
// reference stands for it. Loose claims stand under a heading of their own.
enum class RowKind { Claim, Argument, Reference, LooseHeading };

// A row and where it belongs. Its key tells it from all other rows, in this version of the map and others.
struct OutlineRow {
    RowKind kind = RowKind::Claim;
    std::string name;        // of the claim or argument
    std::size_t parent = 0;  // index of the row above it
    std::string key;
};

// The rows of a map's outline, each after the one that it belongs to: main claims, other conclusions and what
// only circles lead to, loose claims; below a claim its arguments, below an argument its premises and then
// the arguments about it. The first row stands for the whole.
std::vector<OutlineRow> outlineOf(const map::Map& map, const map::Relations& relations);

}  // namespace counterpoint::ui
