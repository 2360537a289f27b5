#pragma once

// The layout worker: this program started again as `counterpoint-editor --layout-worker`. It reads graphs
// from standard input and writes places to standard output (messages.hpp) until its input ends, and remembers
// trees that it has placed. It makes no QApplication, reads no file and no setting, may take no more than
// 1 GiB of memory and 10 seconds of the processor for each graph, and dies when it would need more: the
// window then makes do without it.
namespace counterpoint::ui {

inline constexpr const char* kWorkerArgument = "--layout-worker";

// To be asked first thing in main().
bool isWorkerCall(int argc, char** argv);

// The exit status: 0 at the end of the input, 2 when what came can't be understood.
int runLayoutWorker();

}  // namespace counterpoint::ui
