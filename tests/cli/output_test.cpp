#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <sys/stat.h>
#include <vector>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

// What becomes of the files that the program writes, and of those it reads.
namespace counterpoint::cli {
namespace {

namespace fs = std::filesystem;
using support::Call;
using support::callProgram;
using support::TemporaryFolder;
using testing::UnorderedElementsAre;
using Words = std::vector<std::string>;

const std::string kMap = std::string(COUNTERPOINT_ROOT) + "/maps/first-steps/letter.argmap";
const std::string kIsInput =
    ": This is the input, which is never written over; choose another name for the output.\n";

TEST(Output, ReplacesAFileThatIsAlreadyThere) {
    const TemporaryFolder folder;
    folder.write("out.svg", "old");
    const auto outcome = callProgram({"export", kMap, "-o", folder.path("out.svg")});
    EXPECT_EQ(outcome.err + outcome.out, "");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(folder.read("out.svg"), callProgram({"export", kMap}).out);
}

TEST(Output, FollowsTheExtensionUnlessAFormatIsNamed) {
    const TemporaryFolder folder;
    const auto made = [&folder](const std::string& name, const Words& more) {
        Words arguments = {"export", kMap, "-o", folder.path(name)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(callProgram(arguments).status, 0);
        return folder.read(name);
    };
    const std::string svg = callProgram({"export", kMap, "--format", "svg"}).out;
    const std::string dot = callProgram({"export", kMap, "--format", "dot"}).out;
    const std::string json = callProgram({"export", kMap, "--format", "json"}).out;
    EXPECT_EQ(made("a.svg", {}), svg);
    EXPECT_EQ(made("a.SVG", {}), svg);
    EXPECT_EQ(made("a.dot", {}), dot);
    EXPECT_EQ(made("a.gv", {}), dot);
    EXPECT_EQ(made("a.json", {}), json);
    EXPECT_EQ(made("a.txt", {"--format", "json"}), json);
    EXPECT_EQ(made("b.svg", {"--format", "dot"}), dot);
}

TEST(Output, IsNeverTheInputUnderAnyName) {
    const TemporaryFolder folder;
    fs::copy_file(kMap, folder.path("a.argmap"));
    fs::create_symlink("a.argmap", folder.path("link.argmap"));
    fs::create_hard_link(folder.path("a.argmap"), folder.path("hard.argmap"));
    const std::string before = folder.read("a.argmap");
    const auto refused = [&](const Words& arguments, const std::string& message) {
        Call call;
        call.arguments = arguments;
        call.folder = folder.path();
        if (arguments[1] == "-") call.inputFile = folder.path("a.argmap");
        const auto outcome = callProgram(call);
        EXPECT_EQ(outcome.err, message);
        EXPECT_EQ(outcome.status, 2);
        EXPECT_EQ(folder.read("a.argmap"), before);
    };
    for (const std::string name : {"a.argmap", "./a.argmap", "link.argmap", "hard.argmap"}) {
        refused({"convert", "a.argmap", name}, name + kIsInput);
        refused({"convert", "-", name}, name + kIsInput);
        refused({"export", "a.argmap", "--format", "json", "-o", name}, name + kIsInput);
        refused({"new", "a.argmap", "--force", "-o", name}, name + kIsInput);
    }
    refused({"convert", "link.argmap", "a.argmap"}, "a.argmap" + kIsInput);
}

TEST(Output, ThroughARedirectionIsNotTheInputEither) {
    const TemporaryFolder folder;
    fs::copy_file(kMap, folder.path("a.argmap"));
    Call call;
    call.arguments = {"export", folder.path("a.argmap")};
    call.outputFile = folder.path("a.argmap");
    const auto outcome = callProgram(call);
    EXPECT_EQ(outcome.err, "standard output" + kIsInput);
    EXPECT_EQ(outcome.status, 2);
}

TEST(Output, OfAMapThatCanNotBeReadIsLeftAlone) {
    const TemporaryFolder folder;
    folder.write("out.svg", "old");
    folder.write("bad.argmap", "<map>");
    EXPECT_EQ(callProgram({"export", "bad.argmap", "-o", "out.svg"}, folder.path()).status, 2);
    EXPECT_EQ(folder.read("out.svg"), "old");
    EXPECT_EQ(callProgram({"convert", "bad.argmap", "new.argmap"}, folder.path()).status, 2);
    EXPECT_THAT(folder.names(), UnorderedElementsAre("out.svg", "bad.argmap"));
}

TEST(Output, IntoWhatIsNoFileIsRefusedAtOnce) {
    const TemporaryFolder folder;
    ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    const auto refused = [](const std::string& path, const std::string& message) {
        const auto outcome = callProgram({"export", kMap, "--format", "json", "-o", path});
        EXPECT_EQ(outcome.err, path + message);
        EXPECT_EQ(outcome.status, 2);
    };
    refused(folder.path("pipe"), ": This is a pipe, not a file; only files are written.\n");
    refused("/dev/full", ": This is a device, not a file; only files are written.\n");
    refused(folder.path(), ": This is a folder, not a file; only files are written.\n");
    refused(folder.path("no/a"),
            ": The file can't be saved: opening the folder failed (No such file or directory); no file was "
            "made.\n");
}

TEST(Output, SaysThatHardLinksKeepTheOldContent) {
    const TemporaryFolder folder;
    folder.write("a.json", "old");
    fs::create_hard_link(folder.path("a.json"), folder.path("b.json"));
    const auto outcome = callProgram({"export", kMap, "-o", "a.json"}, folder.path());
    EXPECT_EQ(outcome.err, "note: a.json: the file's other names (hard links) keep the old content.\n");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(folder.read("b.json"), "old");
}

TEST(Output, HasNamesWithOddCharactersShownHarmlessly) {
    const TemporaryFolder folder;
    const std::string name = "a\n\x1b[2J\"b";
    EXPECT_EQ(callProgram({"export", kMap, "-o", name + ".json"}, folder.path()).status, 0);
    EXPECT_EQ(folder.read(name + ".json"), callProgram({"export", kMap, "--format", "json"}).out);
    const auto outcome = callProgram({"check", name}, folder.path());
    EXPECT_EQ(outcome.err, "a\\n\\x1b[2J\"b: There is no such file; check the name and the folder.\n");
}

}  // namespace
}  // namespace counterpoint::cli
