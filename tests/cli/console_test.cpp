#include "cli/console.hpp"

#include <array>
#include <chrono>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <unistd.h>

namespace counterpoint::cli {
namespace {

// What standard output gets while it is a pipe that another program has made non-blocking, and that is read
// more slowly than we write.
TEST(Console, WaitsForAPipeThatIsFullAndDoesNotBlock) {
    std::array<int, 2> pipe = {};
    ASSERT_EQ(::pipe2(pipe.data(), O_CLOEXEC), 0);
    ASSERT_EQ(::fcntl(pipe[1], F_SETFL, O_NONBLOCK), 0);
    std::string got;
    std::thread reader([&got, from = pipe[0]] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        std::array<char, 4096> chunk = {};
        for (ssize_t count = 0; (count = ::read(from, chunk.data(), chunk.size())) > 0;)
            got.append(chunk.data(), static_cast<std::size_t>(count));
    });
    const int terminal = ::dup(STDOUT_FILENO);
    ::dup2(pipe[1], STDOUT_FILENO);
    ::close(pipe[1]);
    const std::string sent(500000, 'x');
    const auto done = print(sent);
    ::dup2(terminal, STDOUT_FILENO);
    ::close(terminal);
    reader.join();
    ::close(pipe[0]);
    EXPECT_TRUE(done) << done.error().message;
    EXPECT_TRUE(got == sent) << got.size() << " bytes";
}

}  // namespace
}  // namespace counterpoint::cli
