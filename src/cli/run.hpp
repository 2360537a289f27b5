#pragma once

// The `counterpoint` program.
namespace counterpoint::cli {

// Does what the command line says and gives the exit status: 0 fine, 1 the answer is "no" (problems found),
// 2 trouble (bad usage, a file that can't be read or written).
int run(int argc, char** argv);

}  // namespace counterpoint::cli
