#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

#include "editing/process.hpp"

// A small file beside the map, ".name.cp-lock", that says who is editing it. It hinders nobody: it tells.
namespace counterpoint::editing {

enum class LockState {
    Free,
    Mine,          // this process has it, perhaps for another window
    OtherProcess,  // on this computer
    OtherHost,     // nobody here can tell whether that process still runs
    Stale,         // whoever had it is gone
};

struct LockReport {
    LockState state = LockState::Free;
    Process holder;  // empty when the state is Free
};

// Who has the file at `path`.
LockReport examineLock(const std::string& path);

// Holds a lock; gives it back when it goes out of scope.
class Lock {
  public:
    Lock(Lock&& other) noexcept;
    Lock& operator=(Lock&& other) noexcept;
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock();

  private:
    friend class LockTaker;
    Lock(std::string file, dev_t device, ino_t inode);
    void release();

    std::string file_;  // empty: holds nothing
    dev_t device_;
    ino_t inode_;
};

// What came of trying to take a lock.
struct LockAttempt {
    std::optional<Lock> lock;
    LockReport found;     // what stood in the way, or was taken over
    std::string trouble;  // why no lock file could be made, e.g. "Permission denied"; empty: none
};

enum class Takeover { IfStale, Always };

// Takes the lock of the file at `path`, which needn't exist. A lock whose holder is gone is taken over. Of
// any number of processes that try at once, one gets it.
LockAttempt takeLock(const std::string& path, Takeover takeover = Takeover::IfStale);

// The lock file's path; `path` must be canonical.
std::string lockFileOf(const std::string& path);

}  // namespace counterpoint::editing
