#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "base/result.hpp"
#include "layout/place.hpp"

namespace counterpoint::layout {

inline constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

// What the primary wires say: which box is whose child.
struct Forest {
    std::vector<std::size_t> primary;                // each box's primary wire, or kNone for a root
    std::vector<std::vector<std::size_t>> children;  // each box's children's primary wires, left to right
    std::vector<std::vector<std::size_t>> trees;  // the boxes of each tree: parents first, in reading order
    std::vector<std::size_t> treeOf;              // each box's tree
};

// Checks the graph against what place.hpp asks for.
base::Result<Forest> readForest(const Graph& graph);

}  // namespace counterpoint::layout
