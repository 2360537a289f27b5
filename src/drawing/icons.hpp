#pragma once

#include <string_view>
#include <vector>

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

// Reads an outline that is written in a tiny language: "M x y" starts a piece, "L x y" draws a line, "C x y x
// y x y" a Bézier curve, "O x y r" a whole circle, "Z" closes the piece. Its square of 12 by 12 units is put
// here.
std::vector<Path::Piece> readOutline(std::string_view outline, base::Point corner, double side);

// The icon in a square with this top left corner and side.
Path drawIcon(Icon icon, base::Point corner, double side, Colour colour);

}  // namespace counterpoint::drawing
