#pragma once

#include <cstddef>
#include <vector>

#include "drawing/argument_frame.hpp"
#include "drawing/claim_card.hpp"
#include "drawing/draw.hpp"
#include "drawing/structure.hpp"
#include "drawing/typesetter.hpp"
#include "layout/place.hpp"
#include "map/map.hpp"
#include "map/relations.hpp"

namespace counterpoint::drawing {

// What a wire of the layout graph stands for: an argument's way to its target (premise kNone), or the way of
// a premise drawn elsewhere to an argument.
struct WireMeaning {
    std::size_t argument = 0;
    std::size_t premise = kNone;
};

// Everything about a picture but the places: texts broken and measured, sizes known, the layout graph made.
struct Prepared {
    map::Relations relations;
    Structure structure;
    std::vector<ClaimCard> cards;                 // claim → its card (measured only when shown)
    std::vector<ArgumentFrame> frames;            // argument → its frame (only when shown)
    std::vector<std::vector<std::size_t>> about;  // argument → shown arguments about it
    std::vector<std::size_t> claimBox;            // claim → its own layout box, or kNone
    std::vector<std::size_t> argumentBox;         // argument → its layout box, or kNone
    std::vector<std::vector<Stem>> stems;  // argument → lines that leave its cards for other arguments
    layout::Graph graph;
    std::vector<WireMeaning> wires;  // for each of the graph's wires
};

// draw() in two halves, so that what lies between them, placing `graph`, can happen elsewhere and its result
// be dropped when the map has changed meanwhile. Both halves want the same map, options and typesetter.
Prepared prepare(const map::Map& map, const ViewOptions& options, const Typesetter& typesetter);

// `places` are those of `prepared.graph`, one for each of its boxes and wires.
Drawing finish(const map::Map& map, const ViewOptions& options, const Prepared& prepared,
               const layout::Places& places, const Typesetter& typesetter);

}  // namespace counterpoint::drawing
