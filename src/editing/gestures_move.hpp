#pragma once

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// Moving the current item with the keyboard. Siblings of a premise are the others in its box; of a claim
// alone in its box, and of an argument, the arguments about the same; of a claim that is no premise, the
// others.
namespace counterpoint::editing {

enum class Side { Before, After };  // as drawn: to the left, to the right

// Changes places with the sibling on this side. At the edge of a box the whole box moves.
base::Result<Step> reorder(const map::Map& map, const Selection& selection, Side side);

// Goes under the sibling on this side: it keeps its role, as far as it can be about a claim.
base::Result<Step> moveUnder(const map::Map& map, const Selection& selection, Side side, IdMaker& ids);

// Goes a level up, right behind what it was under. One of several premises becomes a reason by itself.
base::Result<Step> moveUp(const map::Map& map, const Selection& selection, IdMaker& ids);

// The selected premises become loose claims; of a selected argument all of them.
base::Result<Step> detach(const map::Map& map, const Selection& selection, IdMaker& ids);

}  // namespace counterpoint::editing
