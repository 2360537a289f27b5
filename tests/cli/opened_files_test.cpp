#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <string>
#include <sys/stat.h>
#include <vector>

#include "format/write.hpp"
#include "support/program.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

// A map names files. None of them is opened, and nothing is fetched.
namespace counterpoint::cli {
namespace {

using support::callProgram;
using support::TemporaryFolder;

std::string mapThatNames(const std::string& file) {
    std::string map = format::writeMap(support::mapOf(support::fullParts()));
    const std::string named = "file=\"text.txt\"";
    return map.replace(map.find(named), named.size(), "file=\"" + file + "\"");
}

const std::vector<std::string> kNames = {
    "article.txt", "../../../../etc/passwd", "..\\..\\x", "file:///etc/passwd",
    "/dev/zero",   "/proc/self/environ",     "-rf",       "link/a.png",
    "~/.profile",  "$HOME/.profile",         "C:\\x",     "//host/share"};

// A pipe that nobody writes to: whoever opens it to read waits for ever.
TEST(FilesThatAMapNames, AreNotOpened) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo(folder.path("article.txt").c_str(), 0600), 0);
    std::filesystem::create_symlink("/etc", folder.path("link"));
    folder.write("a.argmap", mapThatNames("article.txt"));
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check", "a.argmap"},
                                                      {"show", "a.argmap"},
                                                      {"export", "a.argmap"},
                                                      {"export", "a.argmap", "--format", "json"},
                                                      {"convert", "a.argmap", "-"}}) {
        support::Call call;
        call.arguments = arguments;
        call.folder = folder.path();
        call.seconds = 10;
        EXPECT_LE(callProgram(call).status, 1) << arguments[0];
    }
}

std::string contentOf(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Everything that the program did with these system calls; empty when strace isn't installed, or the program
// is built with sanitizers, which make system calls of their own.
std::string traced(const std::string& calls, const std::vector<std::string>& arguments,
                   const TemporaryFolder& folder) {
    if (support::kSanitized) return {};
    std::vector<std::string> command = {
        "strace", "-f", "-o", folder.path("trace"), "-e", "trace=" + calls, COUNTERPOINT_PROGRAM};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const auto outcome = support::run(command);
    if (outcome.status == 127) return {};
    return contentOf(folder.path("trace"));
}

// Also where the map is refused because of the name.
TEST(FilesThatAMapNames, AreNotEvenLookedAt) {
    const TemporaryFolder folder;
    for (const std::string& name : kNames) {
        folder.write("a.argmap", mapThatNames(name));
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"check", folder.path("a.argmap")},
              {"export", folder.path("a.argmap"), "-o", folder.path("a.svg")}}) {
            const std::string trace = traced("%file,%network", arguments, folder);
            if (trace.empty()) GTEST_SKIP() << "no strace, or sanitizers";
            EXPECT_EQ(trace.find(name), std::string::npos) << trace;
            EXPECT_EQ(trace.find("etc/passwd"), std::string::npos);
            EXPECT_FALSE(std::regex_search(trace, std::regex("(socket|connect|sendto)\\("))) << trace;
            EXPECT_EQ(trace.find("execve(", trace.find("execve(") + 1), std::string::npos)
                << "ran another program";
        }
    }
}

// The calls that decide what a power cut leaves, in order, while this verb writes b from a map.
std::string savingCalls(const std::string& verb, const std::string& output) {
    const TemporaryFolder folder;
    folder.write("a.argmap", mapThatNames("article.txt"));
    std::vector<std::string> arguments = {verb, folder.path("a.argmap")};
    if (verb == "export") arguments.push_back("-o");
    arguments.push_back(folder.path(output));
    std::string trace = traced("write,fsync,rename,renameat,renameat2", arguments, folder);
    std::string order;
    const std::regex call("(write|fsync|rename)[a-z0-9]*\\(");
    for (std::sregex_iterator at(trace.begin(), trace.end(), call), end; at != end; ++at) {
        order += (order.empty() ? "" : " ") + (*at)[1].str();
    }
    return order;
}

TEST(Saving, FlushesAMapBeforeItIsRenamedAndTheFolderAfter) {
    const std::string order = savingCalls("convert", "b.argmap");
    if (order.empty()) GTEST_SKIP() << "no strace, or sanitizers";
    EXPECT_EQ(order, "write fsync rename fsync");
}

TEST(Saving, DoesNotWaitForTheDiskWithWhatCanBeMadeAgain) {
    const std::string order = savingCalls("export", "b.json");
    if (order.empty()) GTEST_SKIP() << "no strace, or sanitizers";
    EXPECT_EQ(order, "write rename");
}

}  // namespace
}  // namespace counterpoint::cli
