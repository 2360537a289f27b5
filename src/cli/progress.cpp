#include "cli/progress.hpp"

#include <chrono>
#include <fmt/format.h>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace counterpoint::cli {

namespace {

// A progress line that can't be shown is no trouble.
void put(std::string_view text) {
    if (::write(STDERR_FILENO, text.data(), text.size()) < 0) return;
}

}  // namespace

Progress::Progress(std::string task) : task_(std::move(task)) {
    if (::isatty(STDERR_FILENO) == 0) return;
    try {
        thread_ = std::thread(&Progress::show, this);
    } catch (const std::system_error&) {
        // No thread to be had: the work goes on without a progress line.
    }
}

Progress::~Progress() {
    if (!thread_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        isEnded_ = true;
    }
    ended_.notify_one();
    thread_.join();
}

void Progress::show() {
    using namespace std::chrono;
    const auto start = steady_clock::now();
    std::unique_lock lock(mutex_);
    bool shown = false;
    while (!ended_.wait_for(lock, seconds(1), [this] { return isEnded_; })) {
        const auto passed = duration_cast<seconds>(steady_clock::now() - start).count();
        put(fmt::format("\r{} … {} s", task_, passed));
        shown = true;
    }
    if (shown) put("\r\x1b[K");
}

}  // namespace counterpoint::cli
