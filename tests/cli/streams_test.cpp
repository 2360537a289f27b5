#include <array>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

// How the program gets on with the world around it: full disks, closed pipes, no home, odd locales.
namespace counterpoint::cli {
namespace {

using support::Call;
using support::callProgram;
using support::TemporaryFolder;

const std::string kMap = std::string(COUNTERPOINT_ROOT) + "/maps/first-steps/letter.argmap";

TEST(Streams, AFullDiskBehindStandardOutputIsTrouble) {
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"show", kMap},
                                                      {"export", kMap},
                                                      {"export", kMap, "--format", "json"},
                                                      {"check", kMap},
                                                      {"check", kMap, "--format", "json"},
                                                      {"convert", kMap, "-"},
                                                      {"--help"},
                                                      {"show", "-h"}}) {
        Call call;
        call.arguments = arguments;
        call.outputFile = "/dev/full";
        const auto outcome = callProgram(call);
        EXPECT_EQ(outcome.err, "Standard output can't be written to: No space left on device.\n");
        EXPECT_EQ(outcome.status, 2);
    }
}

TEST(Streams, AReaderThatHasSeenEnoughEndsTheProgramQuietly) {
    const auto outcome =
        support::run({"bash", "-c", "set -o pipefail; \"$0\" show \"$1\" | true; echo ${PIPESTATUS[0]}",
                      COUNTERPOINT_PROGRAM, kMap});
    EXPECT_EQ(outcome.err, "");
    // Either it was done before the reader went, or the signal ended it.
    EXPECT_TRUE(outcome.out == "0\n" || outcome.out == "141\n") << outcome.out;
}

TEST(Streams, EndlessInputIsRefusedAtTheLimitInLittleMemory) {
    Call call;
    call.arguments = {"check", "-"};
    call.inputFile = "/dev/zero";
    const auto outcome = callProgram(call);
    EXPECT_EQ(outcome.err, "-: This is larger than 64 MiB, the most that is read; is it the right file?\n");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_LT(outcome.megabytes, 512);
}

TEST(Streams, ADashIsStandardInputAndStandardOutput) {
    const TemporaryFolder folder;
    Call call;
    call.inputFile = kMap;
    call.arguments = {"convert", "-", "-"};
    const auto converted = callProgram(call);
    EXPECT_EQ(converted.err, "");
    EXPECT_EQ(converted.out, callProgram({"convert", kMap, "-"}).out);
    call.arguments = {"show", "-"};
    EXPECT_EQ(callProgram(call).out, callProgram({"show", kMap}).out);
    call.arguments = {"export", "-", "-o", "-", "--format", "dot"};
    EXPECT_EQ(callProgram(call).out, callProgram({"export", kMap, "--format", "dot"}).out);
}

TEST(Streams, AFileWhoseNameBeginsWithAHyphenFollowsTwoHyphens) {
    const TemporaryFolder folder;
    std::filesystem::copy_file(kMap, folder.path("-o.argmap"));
    const auto outcome = callProgram({"check", "--", "-o.argmap"}, folder.path());
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
}

TEST(Streams, ClosedStandardFilesNeverBecomeTheMap) {
    const TemporaryFolder folder;
    const std::string article = folder.write("a.txt", "Title");
    const auto outcome = support::run(
        {"bash", "-c", "\"$0\" new a.txt -o a.argmap <&- >&- 2>&-; echo $?", COUNTERPOINT_PROGRAM}, "");
    EXPECT_EQ(outcome.out, "2\n") << "there is no a.txt here";
    const auto made =
        support::run({"bash", "-c", "cd \"$1\" && \"$0\" new a.txt -o a.argmap <&- >&- 2>&-; echo $?",
                      COUNTERPOINT_PROGRAM, folder.path()});
    EXPECT_EQ(made.out, "0\n");
    EXPECT_EQ(folder.read("a.argmap").substr(0, 5), "<?xml");
    const auto closed = support::run({"bash", "-c", "\"$0\" show \"$1\" >&-", COUNTERPOINT_PROGRAM, kMap});
    EXPECT_EQ(closed.err, "Standard output can't be written to: Bad file descriptor.\n");
    EXPECT_EQ(closed.status, 2);
}

TEST(Streams, NeitherHomeNorLocaleNorDisplayIsNeeded) {
    const std::string picture = callProgram({"export", kMap}).out;
    EXPECT_EQ(picture.substr(0, 5), "<?xml");
    Call call;
    call.arguments = {"export", kMap};
    call.bareEnvironment = true;
    const auto bare = callProgram(call);
    EXPECT_EQ(bare.err, "");
    EXPECT_EQ(bare.out, picture);
}

TEST(Streams, TheSameMapGivesTheSameBytesEverywhere) {
    for (const std::string format : {"svg", "dot", "json"}) {
        Call call;
        call.arguments = {"export", kMap, "--format", format};
        const std::string first = callProgram(call).out;
        EXPECT_NE(first, "");
        for (const std::string& variable :
             {std::string("LC_ALL=xx"), std::string("LC_ALL=de_DE.UTF-8"), std::string("LC_ALL=tr_TR.UTF-8"),
              std::string("LC_ALL=C"), std::string("LANG=zh_CN.GB18030"), std::string("LANGUAGE=ar"),
              std::string("TZ=Asia/Tokyo"), std::string("TZ=:/nowhere"), std::string("HOME=/nowhere"),
              std::string("DISPLAY=:99"), std::string("GVBINDIR=/nowhere"),
              std::string("XDG_CACHE_HOME=/nowhere")}) {
            call.environment = {variable};
            const auto outcome = callProgram(call);
            EXPECT_EQ(outcome.out, first) << variable;
            EXPECT_EQ(outcome.err, "") << variable;
        }
    }
}

TEST(Streams, FewOpenFilesAreEnoughOrTheProgramSaysSo) {
    if (support::kSanitized) GTEST_SKIP() << "sanitizers open files of their own";
    const TemporaryFolder folder;
    for (const unsigned files : {4U, 5U, 6U, 8U, 16U}) {
        Call call;
        call.arguments = {"export", kMap, "-o", folder.path("out.svg")};
        call.mostFiles = files;
        const auto outcome = callProgram(call);
        // 127 is the system's loader, which found no room for a library before the program began.
        EXPECT_TRUE(outcome.status == 0 || outcome.status == 2 || outcome.status == 127)
            << outcome.status << outcome.err;
        EXPECT_EQ(outcome.status == 0, std::filesystem::exists(folder.path("out.svg"))) << files;
        EXPECT_EQ(outcome.status == 0, outcome.err.empty()) << outcome.err;
        std::filesystem::remove(folder.path("out.svg"));
    }
}

}  // namespace
}  // namespace counterpoint::cli
