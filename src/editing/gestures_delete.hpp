#pragma once

#include "base/result.hpp"
#include "editing/step.hpp"

namespace counterpoint::editing {

// Takes out the selected items and what is only below them; what the rest of the map rests on, too, stays.
// The next sibling is selected afterwards, else the one before, else what they were about.
base::Result<Step> deleteSelection(const map::Map& map, const Selection& selection);

// Takes out the selected items alone; what was below them stands by itself afterwards.
base::Result<Step> deleteOnly(const map::Map& map, const Selection& selection);

}  // namespace counterpoint::editing
