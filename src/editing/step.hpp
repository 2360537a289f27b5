#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::editing {

// What a person did, as the menu and the history name it.
enum class Gesture {
    AddClaim,
    AddReason,
    AddObjection,
    AddPremise,
    AddUndercutter,
    AddWarrant,
    AddSource,
    AddVoice,
    EditText,
    EditClaim,
    EditArgument,
    EditSource,
    EditVoice,
    EditMap,
    MarkMain,
    MarkUnstated,
    MarkEvidence,
    Reorder,
    MoveUnder,
    Join,
    Detach,
    Delete,
    Cut,
    Paste,
    Duplicate,
    AttachText,
    FindSpans,
    LoadAgain,
    Recover,
};

// In English, as a menu says it after "Undo": "Add a reason". The window translates it.
std::string_view nameOf(Gesture gesture);

// Names of selected items (claims or arguments), in the order in which they were selected: the last one is
// the current one.
using Selection = std::vector<std::string>;

// What a gesture makes of a map: one step of the history.
struct Step {
    map::Map map;
    Gesture gesture = Gesture::EditMap;
    Selection selected;         // what is selected afterwards
    bool startsTyping = false;  // the current item is new and waits for its text
};

}  // namespace counterpoint::editing
