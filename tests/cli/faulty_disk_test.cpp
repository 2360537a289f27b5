#include <filesystem>
#include <gtest/gtest.h>
#include <iostream>
#include <string>
#include <vector>

#include "format/write.hpp"
#include "support/command.hpp"
#include "support/program.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

// Every system call of a save fails once, or the program is killed just before it. Afterwards the file is the
// old one or the new one, whole; and only when it is the new one, safely on the disk, did the program say
// that all went well.
namespace counterpoint::cli {
namespace {

using support::TemporaryFolder;

constexpr std::size_t kLastCalls = 12;  // earlier ones belong to the start of the program

class FaultyDisk : public testing::Test {
  protected:
    // The program's exit status while strace does this to it ("inject=…"), or only watches ("trace=…").
    int convert(const std::string& call, const std::string& what) {
        folder_.write("out.argmap", kOld);
        const auto outcome =
            support::run({"strace", "-o", trace(), "-e", "trace=" + call, "-e", what, COUNTERPOINT_PROGRAM,
                          "convert", map_, folder_.path("out.argmap")});
        return outcome.status;
    }
    std::string trace() const { return traces_.path("trace"); }

    std::size_t count(const std::string& word) const {
        const std::string text = traces_.read("trace");
        std::size_t found = 0;
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
        return found;
    }

    // The names beside the file; leaves only the file.
    std::size_t clearLeftovers() {
        std::size_t found = 0;
        for (const std::string& name : folder_.names()) {
            if (name == "out.argmap") continue;
            ++found;
            std::filesystem::remove(folder_.path(name));
        }
        return found;
    }

    const std::string kOld = "the old file";
    TemporaryFolder folder_;
    TemporaryFolder traces_;
    const std::string map_ =
        traces_.write("in.argmap", format::writeMap(support::mapOf(support::fullParts())));
};

TEST_F(FaultyDisk, LeavesTheOldFileOrTheNewOneWhateverFails) {
    if (support::kSanitized) GTEST_SKIP() << "sanitizers make system calls of their own";
    if (convert("write", "trace=write") == 127) GTEST_SKIP() << "strace isn't installed";
    const std::string fresh = folder_.read("out.argmap");
    ASSERT_NE(fresh, kOld);
    if (count("write(") == 0) GTEST_SKIP() << "strace can't watch programs here";

    std::size_t injected = 0;
    for (const std::string call :
         {"openat", "write", "fchmod", "fchown", "fsync", "close", "rename", "fstat", "newfstatat"}) {
        convert(call, "trace=" + call);
        const std::size_t calls = count(call + "(");
        for (const std::string fault : {"error=EIO", "error=ENOSPC", "error=EDQUOT", "signal=KILL"}) {
            for (std::size_t n = calls > kLastCalls ? calls - kLastCalls + 1 : 1; n <= calls; ++n) {
                const int status =
                    convert(call, "inject=" + call + ":" + fault + ":when=" + std::to_string(n));
                const bool killed = fault == "signal=KILL";
                if (!killed && count("(INJECTED)") == 0) continue;
                ++injected;
                const std::string now = folder_.read("out.argmap");
                EXPECT_TRUE(now == kOld || now == fresh)
                    << call << " " << n << " " << fault << " left " << now.size() << " bytes";
                if (status == 0) {
                    EXPECT_TRUE(now == fresh && call != "fsync") << call << " " << n << " " << fault;
                }
                const std::size_t leftovers = clearLeftovers();
                EXPECT_TRUE(killed || leftovers == 0) << call << " " << n << " " << fault;
            }
        }
    }
    EXPECT_GT(injected, 50U);
    std::cout << injected << " faults\n";
}

}  // namespace
}  // namespace counterpoint::cli
