#pragma once

#include <cstddef>
#include <vector>

#include "layout/forest.hpp"

namespace counterpoint::layout {

// One tree as it is packed: how many rows it has and how wide it is.
struct TreeShape {
    double width = 0;
    std::size_t rows = 0;
};

// Where a tree is put: its left edge and the row of the picture that its root's row becomes.
struct TreePlace {
    double x = 0;
    std::size_t row = 0;
};

// Puts the trees side by side, in order, on shelves not wider than `width` (wider trees get a shelf of their
// own). All trees of a shelf start in one row; single boxes that follow larger trees begin a new shelf.
std::vector<TreePlace> packTrees(const std::vector<TreeShape>& trees, double width, const Options& options);

}  // namespace counterpoint::layout
