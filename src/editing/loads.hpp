#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// What moves when selected items are moved. Used by the gestures of gestures_move.hpp and gestures_drop.hpp.
namespace counterpoint::editing {

// A whole argument, or a claim that leaves the box it stands in, if any.
struct Load {
    std::optional<map::ArgumentId> box;
    std::optional<map::ArgumentId> leaves;
    std::vector<map::ClaimId> claims;  // the premises of the box, or the one claim
};

// The loads that a selection stands for: a claim alone in its box, or all claims of one box, move as the box;
// what is below another load moves with it and is no load of its own.
std::vector<Load> loadsOf(const map::Map& map, const Selection& selection);

// The load as an argument of this role about the target, at this place in the list of arguments (map::kAtEnd:
// behind the others about the same). A main claim that goes under another is none any more.
base::Result<map::Map> putAbout(const map::Map& map, const Load& load, map::Role role,
                                const map::Target& target, IdMaker& ids, std::size_t position);

// The load's claims as premises of `argument`, behind `neighbour` (else at the end). Arguments about a box
// that dissolves are about `argument` from then on.
base::Result<map::Map> putInto(const map::Map& map, const Load& load, const map::ArgumentId& argument,
                               const map::ClaimId& neighbour);

// The load's claims on their own.
base::Result<map::Map> setLoose(const map::Map& map, const Load& load);

}  // namespace counterpoint::editing
