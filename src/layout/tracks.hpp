#pragma once

#include <cstddef>
#include <vector>

#include "layout/route_plan.hpp"

namespace counterpoint::layout {

// Gives the square legs of each band their tracks, so that none lies upon another and few cross: of every two
// that overlap, the one goes below that crosses less there. Smooth legs and short steps sideways need none.
// Answers how many tracks each band needs.
std::vector<std::size_t> assignTracks(std::vector<std::vector<Leg>>& legs, std::size_t bandCount,
                                      const Options& options);

}  // namespace counterpoint::layout
