#pragma once

#include <string>

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// Claims and arguments that are dragged over the picture and let go.
namespace counterpoint::editing {

// What the dragged items become:
enum class DropKind {
    Supports,   // a reason for the target claim
    Opposes,    // an objection to it
    Joins,      // premises in the same box as the target claim, or of the target argument
    Undercuts,  // an argument against the target argument; a claim stands for the one it is a premise of
    Warrants,   // an argument for it
    Loose,      // claims on their own; without a target
};

enum class DropMode {
    Move,      // out of where they were
    AlsoHere,  // they stay where they were and are used here, too
};

// The items dragged are moved whole: a claim alone in its box takes the box along, and what is below follows.
// What is dragged is selected afterwards. Several dragged items are one step.
base::Result<Step> drop(const map::Map& map, const Selection& dragged, DropKind kind,
                        const std::string& target, IdMaker& ids, DropMode mode = DropMode::Move);

// Whether drop() would change the map, and if not, why. Needs no new names: it may be asked while hovering.
base::Result<void> fitsDrop(const map::Map& map, const Selection& dragged, DropKind kind,
                            const std::string& target, DropMode mode = DropMode::Move);

}  // namespace counterpoint::editing
