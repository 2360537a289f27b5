#pragma once

#include <vector>

#include "layout/forest.hpp"
#include "layout/groups.hpp"

namespace counterpoint::layout {

// A wire between two boxes of one group that has a say in the rows: `below` must stand in a lower row.
struct Step {
    std::size_t above = 0;
    std::size_t below = 0;
};

// The wires inside groups that can all run upwards together: all primary ones, and the others save those that
// close a circle against the reading order. Roots stay on top whatever leads from them.
std::vector<Step> upwardSteps(const Graph& graph, const Forest& forest, const Groups& groups);

// Each box's row, counted from its group's row 0: the highest that lets every step go up.
std::vector<int> naturalRows(const Forest& forest, const std::vector<Step>& steps);

}  // namespace counterpoint::layout
