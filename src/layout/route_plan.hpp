#pragma once

#include <cstddef>
#include <vector>

#include "layout/place.hpp"

namespace counterpoint::layout {

// A box that has got its place: the row of the picture it stands in and its left edge.
struct Standing {
    std::size_t row = 0;
    double left = 0;
};

// A wire's way through one band. Bands are numbered by the row below them: band 0 lies above the first row,
// the last one below the last row.
struct Leg {
    std::size_t band = 0;
    double fromX = 0;
    double toX = 0;
    bool fromBelow = true;  // it comes into the band from the row below it, else from the row above
    bool toBelow = false;   // it leaves the band into the row below, else into the row above
    bool square = false;    // it turns corners and runs level in a track, else it is one smooth curve
    std::size_t track = 0;  // counted from the lowest

    bool isArch() const { return fromBelow == toBelow; }
};

// Which way every wire takes: through which bands, and through which gaps of the rows between them.
struct RoutePlan {
    std::vector<std::vector<Leg>> legs;  // of each wire, from its start to its end
    std::vector<std::size_t> tracks;     // of each band: how many it needs
};

// Plans the wires. Boxes move to the right in their row where more wires pass a gap than it has room for.
RoutePlan planRoutes(const Graph& graph, std::size_t rowCount, const Options& options,
                     std::vector<Standing>& standings);

}  // namespace counterpoint::layout
