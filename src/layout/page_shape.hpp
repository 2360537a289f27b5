#pragma once

#include <vector>

#include "layout/forest.hpp"
#include "layout/groups.hpp"
#include "layout/rows.hpp"

namespace counterpoint::layout {

// How wide a page of the wanted shape must be to hold all boxes, with room for wires.
double pageWidth(const Graph& graph, const Options& options);

// Pushes boxes of rows that are wider than the page to later rows: leaves first, of each family in turn, so
// that the reasons for one claim stand in two or three rows instead of one endless one.
void shapeRows(const Graph& graph, const Forest& forest, const Groups& groups, const std::vector<Step>& steps,
               double width, const Options& options, std::vector<int>& rows);

}  // namespace counterpoint::layout
