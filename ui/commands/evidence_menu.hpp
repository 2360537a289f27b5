#pragma once

namespace counterpoint::ui {

struct CommandContext;

// Lets the reader say what kind of evidence the selected claims are, in a small menu beside them.
void showEvidenceMenu(CommandContext& context);

}  // namespace counterpoint::ui
