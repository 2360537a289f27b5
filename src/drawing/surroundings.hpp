#pragma once

#include <vector>

#include "drawing/drawing.hpp"
#include "drawing/prepare.hpp"
#include "drawing/theme.hpp"
#include "drawing/typesetter.hpp"
#include "map/map.hpp"

// What stands round the map in a picture: heading above, legend and source credits below. Each takes the left
// edge, the top and the width it may use, and says in its box how much it took.
namespace counterpoint::drawing {

Element drawHeading(const map::Map& map, base::Point corner, double width, const Theme& theme,
                    const Typesetter& typesetter);

// Only what appears in this picture is explained. Empty shapes when there is nothing to explain.
Element drawLegend(const map::Map& map, const Prepared& prepared, base::Point corner, double width,
                   const Theme& theme, const Typesetter& typesetter);

// The map's sources with publisher, author, date and address, in columns.
Element drawCredits(const map::Map& map, base::Point corner, double width, const Theme& theme,
                    const Typesetter& typesetter);

}  // namespace counterpoint::drawing
