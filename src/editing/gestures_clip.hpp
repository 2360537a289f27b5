#pragma once

#include <string_view>

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// Parts of maps that are copied and put in again.
namespace counterpoint::editing {

// The selected items and everything below them as a map of its own, with the sources and voices that they
// use and what those are based on; empty when nothing is selected. For the clipboard as
// format::writeMap(copy(…)). A selected argument brings its premises; what it is about stays behind.
map::Map copy(const map::Map& map, const Selection& selection);

// copy() is what to keep before.
base::Result<Step> cut(const map::Map& map, const Selection& selection);

// Puts `part` into the map. Its conclusions become reasons for the current claim; with nothing selected they
// stand by themselves. Names that are taken are made anew; a source or voice that the map has already (the
// same in everything but its name) is not added again. The conclusions are selected afterwards.
base::Result<Step> paste(const map::Map& map, const Selection& selection, const map::Map& part, IdMaker& ids);

// Plain text from elsewhere: each paragraph (lines up to an empty one) is a claim.
base::Result<Step> pasteText(const map::Map& map, const Selection& selection, std::string_view text,
                             IdMaker& ids);

// The selected items with what is below them once more, right behind themselves: a copy of an argument (not
// of what is about it) about the same, a copy of one of several premises in the same box, a copy of a claim
// that is no premise beside it.
base::Result<Step> duplicate(const map::Map& map, const Selection& selection, IdMaker& ids);

}  // namespace counterpoint::editing
