#pragma once

// Everything that a person does to a map. Each gesture takes a map and what is selected in it, and gives one
// step of the history or says in a sentence why it can't be done. The last of a selection is the current
// item.
#include "editing/gestures_add.hpp"
#include "editing/gestures_clip.hpp"
#include "editing/gestures_delete.hpp"
#include "editing/gestures_drop.hpp"
#include "editing/gestures_mark.hpp"
#include "editing/gestures_move.hpp"
#include "editing/typing.hpp"
