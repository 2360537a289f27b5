#include "cli/progress.hpp"

#include <array>
#include <chrono>
#include <gtest/gtest.h>
#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace counterpoint::cli {
namespace {

// What a terminal gets from work that takes this long; without a terminal, what a pipe gets.
std::string shownDuring(std::chrono::milliseconds work, bool terminal) {
    int ends[2] = {-1, -1};
    const int made = terminal ? ::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) : ::pipe(ends);
    if (made != 0) return "no terminal";
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDERR_FILENO);
        {
            const Progress progress("Working");
            std::this_thread::sleep_for(work);
        }
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    if (terminal && ::write(ends[1], "|", 1) != 1) return "no terminal";
    if (!terminal) ::close(ends[1]);
    std::string shown;
    std::array<char, 4096> buffer{};
    // A terminal hands its text out in pieces; "|" is the last of it.
    while (!shown.ends_with('|')) {
        const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
        if (count <= 0) break;
        shown.append(buffer.data(), static_cast<std::size_t>(count));
    }
    ::close(ends[0]);
    return shown;
}

using std::chrono::milliseconds;

TEST(Progress, IsShownOnATerminalAfterASecondAndGoesAway) {
    EXPECT_EQ(shownDuring(milliseconds(1500), true), "\rWorking … 1 s\r\x1b[K|");
}

TEST(Progress, IsNotShownForQuickWork) {
    EXPECT_EQ(shownDuring(milliseconds(10), true), "|");
}

TEST(Progress, IsNotShownWithoutATerminal) {
    EXPECT_EQ(shownDuring(milliseconds(1500), false), "");
}

}  // namespace
}  // namespace counterpoint::cli
