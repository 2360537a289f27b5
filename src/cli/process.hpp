#pragma once

namespace counterpoint::cli {

// Makes the process's surroundings what the rest of the program counts on, whoever started it.
void prepareProcess();

// Closes standard output, which is the last chance of some file systems to report that they are full. Gives
// `status`, or kTrouble after saying that it failed.
int finishOutput(int status);

}  // namespace counterpoint::cli
