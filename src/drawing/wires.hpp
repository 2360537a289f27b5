#pragma once

#include <vector>

#include "drawing/drawing.hpp"
#include "drawing/theme.hpp"
#include "map/model.hpp"

namespace counterpoint::drawing {

// An argument's line to its target, with the head of its role at the end: a triangle for what speaks for it,
// a blunt bar for what speaks against it. The last curve must end straight upwards.
std::vector<Shape> drawWire(std::vector<base::Cubic> curves, map::Role role, const Theme& theme);

// The line of a premise drawn elsewhere, with a dot at its start.
std::vector<Shape> drawJoint(std::vector<base::Cubic> curves, map::Role role, const Theme& theme);

}  // namespace counterpoint::drawing
