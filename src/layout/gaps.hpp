#pragma once

#include <cstddef>
#include <vector>

#include "layout/route_plan.hpp"
#include "layout/traffic.hpp"

namespace counterpoint::layout {

// A free stretch of a row: between two boxes, or left or right of all of them.
struct Gap {
    double left = 0;
    double right = 0;

    // Nearest to x, and off the boxes if there is room.
    double nearest(double x) const;
};

// The gaps of every row, from left to right; the first and the last are endless.
std::vector<std::vector<Gap>> findGaps(const Graph& graph, std::size_t rowCount,
                                       const std::vector<Standing>& standings);

// A wire's way through a row.
struct Passage {
    std::size_t row = 0;
    std::size_t gap = 0;
    double x = 0;
};

// Chooses the gaps for a wire that starts at `fromX` in band `from` and must come to `toX` in band `to`: the
// way that runs over the fewest other wires and the least sideways (dynamic programming over the rows
// between).
std::vector<Passage> choosePassages(const std::vector<std::vector<Gap>>& gaps, const Traffic& traffic,
                                    std::size_t from, double fromX, std::size_t to, double toX,
                                    const Options& options);

}  // namespace counterpoint::layout
