#pragma once

#include <string>

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// Gestures that add a claim. The last of the selection is what they are about; the new claim is selected
// afterwards. Without a claim's text the new one says kNoTextYet and the step starts typing (typing.hpp); any
// other field of a claim may be handed in too (an anchor, a source …), its id is made here.
namespace counterpoint::editing {

// A claim that nothing is connected with; in a map without a main claim it becomes the main claim.
base::Result<Step> addClaim(const map::Map& map, IdMaker& ids, map::Claim claim = {});
// The same, which never becomes the main claim by itself.
base::Result<Step> addLooseClaim(const map::Map& map, IdMaker& ids, map::Claim claim = {});

// A new reason or objection under the selected claim, behind those that it has. A selected argument stands
// for its first premise. In an empty map: the main claim.
base::Result<Step> addReason(const map::Map& map, const Selection& selection, IdMaker& ids,
                             map::Claim claim = {});
base::Result<Step> addObjection(const map::Map& map, const Selection& selection, IdMaker& ids,
                                map::Claim claim = {});

// A premise in the same box, right behind the selected one; behind all of a selected argument.
base::Result<Step> addPremise(const map::Map& map, const Selection& selection, IdMaker& ids,
                              map::Claim claim = {});

// Another argument of the same role about the same, right behind the one selected.
base::Result<Step> addBeside(const map::Map& map, const Selection& selection, IdMaker& ids,
                             map::Claim claim = {});

// An argument against, or for, the step that the selected argument makes. A selected premise stands for its
// argument.
base::Result<Step> addUndercutter(const map::Map& map, const Selection& selection, IdMaker& ids,
                                  map::Claim claim = {});
base::Result<Step> addWarrant(const map::Map& map, const Selection& selection, IdMaker& ids,
                              map::Claim claim = {});

}  // namespace counterpoint::editing
