#pragma once

#include <optional>

#include "base/result.hpp"
#include "editing/step.hpp"

// Gestures that say something about selected claims. A selected argument stands for its first premise.
namespace counterpoint::editing {

// All selected claims become main claims; when all of them are, they stop being so.
base::Result<Step> toggleMain(const map::Map& map, const Selection& selection);

// The same for "unstated": supplied by the person who made the map.
base::Result<Step> toggleUnstated(const map::Map& map, const Selection& selection);

// All selected claims become evidence of this kind, or stop being evidence.
base::Result<Step> markEvidence(const map::Map& map, const Selection& selection,
                                std::optional<map::Evidence> evidence);

// All selected claims rest on this source, too. An error when there is no such source.
base::Result<Step> addCitation(const map::Map& map, const Selection& selection, const map::SourceId& source);

}  // namespace counterpoint::editing
