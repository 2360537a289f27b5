#include <chrono>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/files.hpp"
#include "support/other_user.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::base {
namespace {

using namespace std::string_literals;
using support::TemporaryFolder;

std::string whyNotRead(const std::string& path, std::size_t limit = kLargestFile) {
    const auto bytes = readFile(path, limit);
    return bytes ? "it was read" : describe(bytes.error());
}

TEST(ReadFile, GivesEveryByte) {
    const TemporaryFolder folder;
    const std::string bytes = "one\r\ntwo\0three\xff"s + std::string(200000, 'x');
    EXPECT_EQ(readFile(folder.write("a", bytes)).value(), bytes);
    EXPECT_EQ(readFile(folder.write("empty", "")).value(), "");
    // Its size is given as 0 and yet it has content.
    EXPECT_FALSE(readFile("/proc/self/stat").value().empty());
}

TEST(ReadFile, SaysThatThereIsNoSuchFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(whyNotRead(folder.path("none")),
              folder.path("none") + ": There is no such file; check the name and the folder.");
}

TEST(ReadFile, RefusesWhatIsNoFileWithoutWaiting) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    folder.path("socket").copy(address.sun_path, sizeof address.sun_path - 1);
    ASSERT_EQ(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);

    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(whyNotRead(folder.path()),
              folder.path() + ": This is a folder, not a file; only files are read.");
    EXPECT_EQ(whyNotRead("/dev/zero"), "/dev/zero: This is a device, not a file; only files are read.");
    EXPECT_EQ(whyNotRead(folder.path("pipe")),
              folder.path("pipe") + ": This is a pipe, not a file; only files are read.");
    EXPECT_EQ(whyNotRead(folder.path("socket")),
              folder.path("socket") + ": This is a socket, not a file; only files are read.");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    ::close(listener);
}

TEST(ReadFile, ReadsUpToTheLimitAndNotAByteMore) {
    const TemporaryFolder folder;
    EXPECT_EQ(whyNotRead(folder.write("at", std::string(1000, 'x')), 1000), "it was read");
    EXPECT_EQ(whyNotRead(folder.write("over", std::string(1001, 'x')), 1000),
              folder.path("over") +
                  ": This is larger than 1000 bytes, the most that is read; is it the right file?");
    // A file whose size isn't told beforehand is stopped while it is read.
    EXPECT_EQ(whyNotRead("/proc/self/stat", 3),
              "/proc/self/stat: This is larger than 3 bytes, the most that is read; is it the right file?");
}

TEST(ReadFile, RefusesAHugeFileFromItsSizeAlone) {
    const TemporaryFolder folder;
    std::filesystem::resize_file(folder.write("huge", ""), std::uintmax_t{1} << 40U);
    EXPECT_EQ(
        whyNotRead(folder.path("huge")),
        folder.path("huge") + ": This is larger than 64 MiB, the most that is read; is it the right file?");
}

TEST(ReadFile, SaysThatAFileMayNotBeRead) {
    const TemporaryFolder folder;
    const std::string path = folder.write("secret", "x");
    ::chmod(folder.path().c_str(), 0755);
    ::chmod(path.c_str(), 0000);
    EXPECT_TRUE(support::asOrdinaryUser(
        [&] { return whyNotRead(path) == path + ": The file can't be opened: Permission denied."; }));
}

// Standard input while this lives is what `bytes` holds, through a pipe.
class StandardInput {
  public:
    explicit StandardInput(const std::string& bytes) : kept_(::dup(STDIN_FILENO)) {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) return;
        if (::fork() == 0) {
            ::close(ends[0]);
            std::size_t done = 0;
            while (done < bytes.size()) {
                const ssize_t count = ::write(ends[1], bytes.data() + done, bytes.size() - done);
                if (count <= 0) break;
                done += static_cast<std::size_t>(count);
            }
            ::_exit(0);
        }
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
    }
    StandardInput(const StandardInput&) = delete;
    StandardInput& operator=(const StandardInput&) = delete;
    ~StandardInput() {
        ::dup2(kept_, STDIN_FILENO);
        ::close(kept_);
    }

  private:
    int kept_;
};

TEST(ReadStandardInput, GivesEveryByte) {
    const std::string bytes = "a\0b"s + std::string(300000, 'x');
    const StandardInput input(bytes);
    EXPECT_EQ(readStandardInput().value(), bytes);
}

TEST(ReadStandardInput, StopsAtTheLimit) {
    const StandardInput input(std::string(300000, 'x'));
    const auto bytes = readStandardInput(1000, "standard input");
    ASSERT_FALSE(bytes);
    EXPECT_EQ(describe(bytes.error()),
              "standard input: This is larger than 1000 bytes, the most that is read; is it the right file?");
}

TEST(SameFile, TellsNamesOfOneFileFromNamesOfTwo) {
    const TemporaryFolder folder;
    const std::string one = folder.write("one", "x");
    const std::string two = folder.write("two", "x");
    std::filesystem::create_symlink(one, folder.path("link"));
    std::filesystem::create_hard_link(one, folder.path("hard"));
    EXPECT_TRUE(sameFile(one, folder.path("./one")));
    EXPECT_TRUE(sameFile(one, folder.path("link")));
    EXPECT_TRUE(sameFile(one, folder.path("hard")));
    EXPECT_FALSE(sameFile(one, two));
    EXPECT_FALSE(sameFile(one, folder.path("none")));
    EXPECT_FALSE(sameFile(folder.path("none"), folder.path("none")));
}

}  // namespace
}  // namespace counterpoint::base
