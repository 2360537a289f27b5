#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "drawing/claim_card.hpp"
#include "drawing/structure.hpp"
#include "drawing/theme.hpp"
#include "layout/place.hpp"
#include "map/map.hpp"
#include "map/relations.hpp"

namespace counterpoint::drawing {

// A premise's place inside an argument's box: its card, or a small socket where the line from a card drawn
// elsewhere comes in. In points from the box's top left corner.
struct Cell {
    std::size_t claim = 0;
    bool isHere = true;
    base::Rect rect;
};

// An argument's box before it has a place: a bar with its word, below it the premises side by side.
struct ArgumentFrame {
    map::Role role = map::Role::Supports;
    MeasuredLine word;
    MeasuredLine count;  // "3 together"; empty for a single premise
    std::vector<Cell> cells;
    layout::Box box;               // inlets: one a cell, then one a channel
    std::vector<double> channels;  // where arguments about this one come up to the bar, from the left edge
};

inline constexpr double kFramePadding = 8;
inline constexpr double kBarHeight = 26;

// `aboutCount` is the number of shown arguments about this one.
ArgumentFrame measureFrame(const map::Map& map, const map::Relations& relations, const Structure& structure,
                           std::size_t argument, std::size_t aboutCount, const std::vector<ClaimCard>& cards,
                           const Typesetter& typesetter);

// Frame, bar and sockets, without the cards. `stems` are the places, from the left edge, where a line leaves
// upwards from the cell of that index to another argument.
struct Stem {
    std::size_t cell = 0;
    double x = 0;
    std::size_t wire = 0;  // of the layout graph
    map::Role role = map::Role::Supports;
};
std::vector<Shape> drawFrame(const ArgumentFrame& frame, base::Point corner, const std::vector<Stem>& stems,
                             const Theme& theme);

}  // namespace counterpoint::drawing
