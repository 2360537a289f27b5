#pragma once

#include <cstddef>
#include <vector>

#include "layout/place.hpp"

namespace counterpoint::layout {

// A box that has got its place: the row of the picture it stands in and its left edge.
struct Standing {
    std::size_t row = 0;
    double left = 0;
};

// Where rows lie: a band of free space stands above each and below the last.
struct RowSpan {
    double top = 0;
    double bottom = 0;
};

// Leads every wire through the bands between rows and the gaps between the boxes of a row.
std::vector<std::vector<base::Cubic>> routeWires(const Graph& graph, const std::vector<Standing>& standings,
                                                 const std::vector<RowSpan>& rows, const Options& options);

}  // namespace counterpoint::layout
