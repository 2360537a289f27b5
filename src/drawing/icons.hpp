#pragma once

#include <optional>

#include "drawing/drawing.hpp"
#include "map/model.hpp"

namespace counterpoint::drawing {

// Small pictures, drawn as outlines so that none depends on a font. All fill a square of 12 by 12 units.
enum class Icon {
    Supports,
    Opposes,
    Undercuts,
    Warrants,
    Statistic,
    Study,
    Document,
    OfficialStatement,
    ExpertOpinion,
    Eyewitness,
    NewsReport,
    AnonymousReport,
    Example,
    Image,
    CommonKnowledge,
    Admits,
    Asks,
    Unnamed,
    Joined,
    Hidden
};

Icon iconOf(map::Role role);
Icon iconOf(map::Evidence evidence);

// The icon in a square with this top left corner and side.
Path drawIcon(Icon icon, base::Point corner, double side, Colour colour);

}  // namespace counterpoint::drawing
