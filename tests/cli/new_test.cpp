#include <filesystem>
#include <gtest/gtest.h>
#include <string>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::cli {
namespace {

using support::Call;
using support::callProgram;
using support::TemporaryFolder;

TEST(New, MakesAMapWithTheArticleAsItsSource) {
    const TemporaryFolder folder;
    folder.write("letter.txt", "\n  Open the library & more  \n\nText.\n");
    const auto outcome = callProgram({"new", "letter.txt", "-o", "letter.argmap"}, folder.path());
    EXPECT_EQ(outcome.err + outcome.out, "");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(folder.read("letter.argmap"),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">\n"
              "  <title>Open the library &amp; more</title>\n"
              "  <source id=\"article\">\n"
              "    <title>Open the library &amp; more</title>\n"
              "    <text file=\"letter.txt\" "
              "sha256=\"1845a9818b3e17b688b412b3e36160a4b7c23a02355f616500f0d4024f4d9cbc\" length=\"36\"/>\n"
              "  </source>\n"
              "</map>\n");
    const auto checked = callProgram({"check", "letter.argmap"}, folder.path());
    EXPECT_EQ(checked.out, "letter.argmap: no problems (0 claims, 0 arguments).\n");
}

TEST(New, NeverReplacesAMapUnlessForced) {
    const TemporaryFolder folder;
    folder.write("a.txt", "Title");
    folder.write("a.argmap", "old");
    const auto refused = callProgram({"new", "a.txt", "-o", "a.argmap"}, folder.path());
    EXPECT_EQ(refused.err,
              "a.argmap: There is already such a file; choose another name, or replace it with --force.\n");
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(folder.read("a.argmap"), "old");
    EXPECT_EQ(callProgram({"new", "a.txt", "-o", "a.argmap", "--force"}, folder.path()).status, 0);
    EXPECT_NE(folder.read("a.argmap"), "old");
}

TEST(New, LeavesTheFileOutAndSaysSoWhenItIsElsewhere) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("maps"));
    folder.write("a.txt", "Title");
    const auto outcome = callProgram({"new", "a.txt", "-o", "maps/a.argmap"}, folder.path());
    EXPECT_EQ(outcome.err,
              "note: the map doesn't name the article's file: a.txt isn't in the folder of maps/a.argmap or "
              "below it, "
              "or has a name that a map can't hold.\n");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(folder.read("maps/a.argmap").find("file="), std::string::npos);
}

TEST(New, ReadsStandardInputAndWritesStandardOutput) {
    Call call;
    call.arguments = {"new", "-", "-o", "-"};
    call.input = "Title\n";
    const auto outcome = callProgram(call);
    EXPECT_NE(outcome.out.find("<title>Title</title>"), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.err,
              "note: the map doesn't name the article's file, since it isn't known where the two will be.\n");
    EXPECT_EQ(outcome.status, 0);
}

TEST(New, ReadsThePageAndCountsItsWordsOnly) {
    const TemporaryFolder folder;
    folder.write("a.html", "<html><body><h1>Title</h1><p>Some <b>words</b>.</p></body></html>");
    const auto outcome = callProgram({"new", "a.html", "-o", "a.argmap"}, folder.path());
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.err.find("counts places in the words alone"), std::string::npos) << outcome.err;
    const std::string map = folder.read("a.argmap");
    EXPECT_NE(map.find("<title>Title</title>"), std::string::npos);
    EXPECT_NE(map.find("length=\"19\""), std::string::npos) << map;
    EXPECT_EQ(map.find("file="), std::string::npos);
}

TEST(New, RefusesWhatIsNoTextWithItsPlace) {
    const TemporaryFolder folder;
    folder.write("latin1.txt", "one\ntwo \xfc");
    folder.write("empty.txt", " \n\n");
    const auto latin = callProgram({"new", "latin1.txt", "-o", "a.argmap"}, folder.path());
    EXPECT_EQ(latin.err,
              "latin1.txt:2:5: The text is not valid UTF-8 here; save the article as UTF-8 text.\n");
    EXPECT_EQ(latin.status, 2);
    const auto empty = callProgram({"new", "empty.txt", "-o", "a.argmap"}, folder.path());
    EXPECT_EQ(empty.err, "empty.txt: There is no text in this article.\n");
    EXPECT_EQ(empty.status, 2);
    EXPECT_FALSE(std::filesystem::exists(folder.path("a.argmap")));
}

}  // namespace
}  // namespace counterpoint::cli
