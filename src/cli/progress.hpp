#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace counterpoint::cli {

// Shows on a terminal what is being done and for how long, when it takes more than a second. The line goes
// away with this object; nothing is shown when standard error is no terminal. It has a thread of its own,
// because what takes long (Graphviz) reports nothing in between.
class Progress {
  public:
    // `task` is what is being done: "Drawing the map".
    explicit Progress(std::string task);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

  private:
    void show();

    std::string task_;
    std::mutex mutex_;
    std::condition_variable ended_;
    bool isEnded_ = false;
    std::thread thread_;
};

}  // namespace counterpoint::cli
