#pragma once

#include <vector>

#include "layout/route_plan.hpp"

namespace counterpoint::layout {

// Where a row lies.
struct RowSpan {
    double top = 0;
    double bottom = 0;
};

// How high a band must be for its tracks.
double bandHeight(std::size_t tracks, const Options& options);

// The planned wires as curves.
std::vector<std::vector<base::Cubic>> drawRoutes(const Graph& graph, const RoutePlan& plan,
                                                 const std::vector<Standing>& standings,
                                                 const std::vector<RowSpan>& rows, const Options& options);

}  // namespace counterpoint::layout
