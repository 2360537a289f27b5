#pragma once

#include <string>

#include "drawing/drawing.hpp"

namespace counterpoint::drawing {

enum class Direction { Left, Right, Up, Down };

// The item beside the one with this id, as drawn; empty when there is none on that side. Each tree of the
// picture is read in rows: a conclusion, the bars of the arguments in one rank, the claims in their boxes,
// the next rank's bars, and so on. Left and right go along a row and on to the tree before or after; up and
// down go to the row above or below: to what the item is connected with there, else to the nearest. Every
// item can be reached from every other. An unknown id leads to the first item.
std::string neighbour(const Drawing& drawing, const std::string& id, Direction direction);

}  // namespace counterpoint::drawing
