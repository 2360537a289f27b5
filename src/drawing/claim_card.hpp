#pragma once

#include <optional>
#include <string>
#include <vector>

#include "drawing/drawing.hpp"
#include "drawing/icons.hpp"
#include "drawing/theme.hpp"
#include "drawing/typesetter.hpp"
#include "map/map.hpp"

namespace counterpoint::drawing {

// A claim's box with its lines broken and measured, before it has a place.
struct ClaimCard {
    bool main = false;
    bool implicit = false;
    bool evidence = false;
    bool unnamed = false;      // the source isn't named: marked at the end of the footer's first line
    bool rightToLeft = false;  // as the claim's text starts: lines and icons start at the right
    std::vector<MeasuredLine> text;
    std::vector<MeasuredLine> footer;  // who says it, when
    std::optional<Icon> icon;          // in front of the footer
    double width = 0;
    double height = 0;  // the least that holds it
};

// `hiddenBelow` is the number of arguments folded away under the claim.
ClaimCard measureCard(const map::Map& map, const map::Claim& claim, double width, std::size_t hiddenBelow,
                      const Typesetter& typesetter);

// The card drawn in `rect`, which may be higher than the card: then the footer stays at its bottom.
std::vector<Shape> drawCard(const ClaimCard& card, const base::Rect& rect, const Theme& theme);

}  // namespace counterpoint::drawing
