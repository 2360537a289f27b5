#pragma once

#include <string>
#include <vector>

#include "editing/step.hpp"
#include "map/map.hpp"

// Where a selected item stands. The pointers lead into the map handed in and live as long as it does.
namespace counterpoint::editing {

// True when the map has a claim or an argument of this name.
bool hasItem(const map::Map& map, const std::string& name);

// The argument in whose box the claim is drawn; null for a claim that is a premise of none.
const map::Argument* argumentOf(const map::Map& map, const map::ClaimId& claim);

// The claim that the next gesture is about: the current one; of an argument, its first premise; else null.
const map::Claim* currentClaim(const map::Map& map, const Selection& selection);

// The claims that the selection is about, each once; an argument stands for its first premise.
std::vector<const map::Claim*> selectedClaims(const map::Map& map, const Selection& selection);

// The argument that the next gesture is about: the current one; of a claim, the argument in whose box it is
// drawn; else null.
const map::Argument* currentArgument(const map::Map& map, const Selection& selection);

// All arguments about the same claim or argument, in order, with this one among them.
std::vector<map::ArgumentId> siblingsOf(const map::Map& map, const map::Argument& argument);

// Where a new argument stands in the map's list to come right after `sibling`.
std::size_t behind(const map::Map& map, const map::ArgumentId& sibling);

}  // namespace counterpoint::editing
