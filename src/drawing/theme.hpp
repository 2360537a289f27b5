#pragma once

#include <string>
#include <vector>

#include "drawing/draw.hpp"
#include "drawing/drawing.hpp"
#include "map/model.hpp"

namespace counterpoint::drawing {

// How one kind of argument looks: never by colour alone, so each has its own pattern of line too.
struct RoleLook {
    Colour line;                 // frames, wires, the bar's word
    Colour tint;                 // the box's ground
    std::vector<double> dashes;  // of frame and wire
};

// The colours of a picture. Text keeps a contrast of at least 4.5 : 1 with every ground it stands on
// (WCAG 2.1, 1.4.3), lines and icons that mean something 3 : 1 (1.4.11).
struct Theme {
    Colour background;
    Colour ink;        // texts of claims
    Colour secondary;  // voices, counts, legend, credits
    Colour card;       // ground of a claim
    Colour cardLine;   // frame of an ordinary claim
    Colour evidence;   // ground of evidence
    Colour evidenceLine;
    Colour unstatedLine;
    Colour mainLine;
    RoleLook supports;
    RoleLook opposes;
    RoleLook undercuts;
    RoleLook warrants;

    const RoleLook& look(map::Role role) const;
};

const Theme& themeOf(ThemeName name);

// The open font that everything is measured with, then the fonts that take its place where it is missing.
const std::vector<std::string>& fontFamilies();

}  // namespace counterpoint::drawing
