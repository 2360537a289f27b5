#pragma once

#include <string>

namespace counterpoint::editing {

// A process as it can be recognised later by others, even when its number has gone to another one.
struct Process {
    std::string user;  // who runs it
    std::string host;
    long pid = 0;
    std::string started;  // the kernel's word for when it began, in ticks since the computer started
    std::string boot;     // names one start of one computer
    std::string since;    // UTC, like 2026-01-31T08:05:09Z: when it was written down

    bool operator==(const Process&) const = default;
};

// Written down now.
Process thisProcess();

enum class Whereabouts {
    Here,       // it is this process
    Running,    // on this computer
    Gone,       // it has ended, or the computer was started again since
    Elsewhere,  // on another computer: there is no telling whether it runs
};
Whereabouts findProcess(const Process& process);

// The time as UTC, like 2026-01-31T08:05:09Z.
std::string utcTime(long long secondsSince1970);

}  // namespace counterpoint::editing
