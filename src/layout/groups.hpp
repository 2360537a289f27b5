#pragma once

#include <cstddef>
#include <vector>

#include "layout/forest.hpp"

namespace counterpoint::layout {

// Trees that are placed as one: their roots side by side on top, and wires between them led upwards too.
struct Groups {
    std::vector<std::vector<std::size_t>> members;  // each group's trees, in order
    std::vector<std::size_t> groupOf;               // each tree's group
};

// Joins trees that are connected by wires, as long as a group has no more than kLargestGroup boxes: beyond it
// the time that Graphviz takes grows faster than what is gained.
inline constexpr std::size_t kLargestGroup = 60;
Groups groupTrees(const Graph& graph, const Forest& forest);

}  // namespace counterpoint::layout
