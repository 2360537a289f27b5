#include <chrono>
#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/files.hpp"
#include "support/other_user.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::base {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;
using testing::UnorderedElementsAre;

std::string whyNotReplaced(const std::string& path, const std::string& bytes = "new") {
    const auto done = replaceFile(path, bytes);
    return done ? "it was replaced" : describe(done.error());
}

TEST(ReplaceFile, MakesAndReplacesAFileAndLeavesNothingElse) {
    const TemporaryFolder folder;
    const std::string large(5'000'000, 'x');
    EXPECT_EQ(whyNotReplaced(folder.path("a"), "first"), "it was replaced");
    EXPECT_EQ(folder.read("a"), "first");
    EXPECT_EQ(whyNotReplaced(folder.path("a"), large), "it was replaced");
    EXPECT_EQ(folder.read("a"), large);
    EXPECT_EQ(whyNotReplaced(folder.path("a"), ""), "it was replaced");
    EXPECT_EQ(folder.read("a"), "");
    EXPECT_THAT(folder.names(), UnorderedElementsAre("a"));
}

TEST(ReplaceFile, FollowsSymbolicLinksAndKeepsThem) {
    const TemporaryFolder folder;
    fs::create_directory(folder.path("sub"));
    folder.write("sub/real", "old");
    fs::create_symlink("sub/real", folder.path("one"));
    fs::create_symlink("one", folder.path("two"));
    EXPECT_EQ(whyNotReplaced(folder.path("two")), "it was replaced");
    EXPECT_TRUE(fs::is_symlink(folder.path("two")));
    EXPECT_TRUE(fs::is_symlink(folder.path("one")));
    EXPECT_EQ(folder.read("sub/real"), "new");
}

TEST(ReplaceFile, MakesTheFileThatADanglingLinkLeadsTo) {
    const TemporaryFolder folder;
    fs::create_directory(folder.path("sub"));
    fs::create_symlink("sub/later", folder.path("relative"));
    fs::create_symlink(folder.path("relative"), folder.path("absolute"));
    EXPECT_EQ(whyNotReplaced(folder.path("absolute")), "it was replaced");
    EXPECT_TRUE(fs::is_symlink(folder.path("relative")));
    EXPECT_EQ(folder.read("sub/later"), "new");
}

TEST(ReplaceFile, RefusesLinksThatRunInACircle) {
    const TemporaryFolder folder;
    fs::create_symlink("two", folder.path("one"));
    fs::create_symlink("one", folder.path("two"));
    EXPECT_EQ(whyNotReplaced(folder.path("one")),
              folder.path("one") + ": The file can't be saved here: Too many levels of symbolic links.");
}

TEST(ReplaceFile, RefusesWhatIsNoFile) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(whyNotReplaced(folder.path()),
              folder.path() + ": This is a folder, not a file; only files are written.");
    EXPECT_EQ(whyNotReplaced("/dev/full"),
              "/dev/full: This is a device, not a file; only files are written.");
    EXPECT_EQ(whyNotReplaced(folder.path("pipe")),
              folder.path("pipe") + ": This is a pipe, not a file; only files are written.");
    EXPECT_EQ(whyNotReplaced(folder.path("new/")),
              folder.path("new/") + ": This names no file; add a file name.");
    EXPECT_EQ(whyNotReplaced(""), "This names no file; add a file name.");
}

TEST(ReplaceFile, SaysThatTheFolderIsMissing) {
    const TemporaryFolder folder;
    EXPECT_EQ(whyNotReplaced(folder.path("no/a")),
              folder.path("no/a") +
                  ": The file can't be saved: opening the folder failed (No such file or "
                  "directory); no file was made.");
}

TEST(ReplaceFile, TakesNamesAsLongAsNamesCanBe) {
    const TemporaryFolder folder;
    const std::string longest(255, 'n');
    EXPECT_EQ(whyNotReplaced(folder.path(longest)), "it was replaced");
    EXPECT_EQ(folder.read(longest), "new");
    EXPECT_EQ(whyNotReplaced(folder.path(longest + "n")),
              folder.path(longest + "n") + ": The file can't be saved here: File name too long.");
}

TEST(ReplaceFile, TakesAnyBytesAsAName) {
    const TemporaryFolder folder;
    EXPECT_EQ(whyNotReplaced(folder.path("-\n\x1b\"\xff")), "it was replaced");
    EXPECT_EQ(folder.read("-\n\x1b\"\xff"), "new");
}

TEST(ReplaceFile, RefusesAReadOnlyFileAndAReadOnlyFolder) {
    const TemporaryFolder folder;
    ::chmod(folder.path().c_str(), 0777);
    ::chmod(folder.write("read-only", "old").c_str(), 0444);
    fs::create_directory(folder.path("shut"));
    ::chmod(folder.path("shut").c_str(), 0555);
    EXPECT_TRUE(support::asOrdinaryUser([&] {
        return whyNotReplaced(folder.path("read-only")) ==
               folder.path("read-only") +
                   ": The file may not be written to (Permission denied); choose another name.";
    }));
    EXPECT_EQ(folder.read("read-only"), "old");
    EXPECT_TRUE(support::asOrdinaryUser([&] {
        return whyNotReplaced(folder.path("shut/a")) ==
               folder.path("shut/a") +
                   ": The file can't be saved: creating a temporary file in the folder "
                   "failed (Permission denied); no file was made.";
    }));
}

TEST(ReplaceFile, SaysThatTheDiskIsFullAndKeepsTheOldFile) {
    const TemporaryFolder folder;
    folder.write("a", "old");
    // A limit on the size of files fails a write just as a full disk does, part of the way through.
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit = {10'000, 10'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const bool told = whyNotReplaced(folder.path("a"), std::string(20'000, 'x')) ==
                          folder.path("a") +
                              ": The file can't be saved: writing the new content failed (File too "
                              "large); the old file was kept.";
        ::_exit(told ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    EXPECT_EQ(folder.read("a"), "old");
    EXPECT_THAT(folder.names(), UnorderedElementsAre("a"));
}

TEST(ReplaceFile, ClearsAwayOnlyItsOwnOldTemporaries) {
    const TemporaryFolder folder;
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(2);
    for (const char* name :
         {".cp-abc123.tmp", ".cp-old.tmp", ".cp-ABC123.tmp", "cp-abc123.tmp", ".cp-abc123.txt"}) {
        fs::last_write_time(folder.write(name, "x"), longAgo);
    }
    folder.write(".cp-young1.tmp", "x");
    EXPECT_EQ(whyNotReplaced(folder.path("a")), "it was replaced");
    EXPECT_THAT(folder.names(), UnorderedElementsAre("a", ".cp-old.tmp", ".cp-ABC123.tmp", "cp-abc123.tmp",
                                                     ".cp-abc123.txt", ".cp-young1.tmp"));
}

TEST(ReplaceFile, LeavesNoTemporaryWhenTheProgramIsToldToEnd) {
    const TemporaryFolder folder;
    const std::string bytes(3'000'000, 'x');
    for (int round = 0; round < 20; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            while (replaceFile(folder.path("a"), bytes)) continue;
            ::_exit(1);
        }
        ::usleep(static_cast<useconds_t>(1000 + 700 * round));
        ::kill(child, round % 2 == 0 ? SIGTERM : SIGINT);
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status));
    }
    EXPECT_EQ(folder.read("a"), bytes);
    EXPECT_THAT(folder.names(), UnorderedElementsAre("a"));
}

}  // namespace
}  // namespace counterpoint::base
