#pragma once

#include <vector>

#include "layout/sketch.hpp"

namespace counterpoint::layout {

// The left edges of the sketch's nodes by a plain tidy-tree layout: children in order, parents over the
// middle of theirs, subtrees as close as their outlines allow (Reingold, Tilford 1981). Linear in the nodes
// but for the outlines.
std::vector<double> placeTidily(const Sketch& sketch, const Options& options);

}  // namespace counterpoint::layout
