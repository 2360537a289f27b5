#pragma once

#include "base/result.hpp"
#include "editing/id_maker.hpp"
#include "editing/step.hpp"

namespace counterpoint::ui {

class Session;

// Puts the selection with what is below it on the clipboard: as a map for Counterpoint, as an indented text
// and as an SVG picture for other programs. False: nothing is selected.
bool copyToClipboard(const Session& session);

// What the clipboard holds, put under the current claim: a map, else plain text as one claim a paragraph.
base::Result<editing::Step> pasteFromClipboard(const Session& session, editing::IdMaker& ids);

}  // namespace counterpoint::ui
