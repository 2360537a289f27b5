#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::cli {
namespace {

using support::callProgram;
using support::TemporaryFolder;

// A map file of these lines, the first of which is line 3 of the file.
std::string mapFile(const std::string& lines) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" id=\"m\">\n" +
           lines + "</map>\n";
}

const std::string kTwoClaims =
    "  <claim id=\"a\">\n    <text>A.</text>\n  </claim>\n"
    "  <claim id=\"b\">\n    <text>B.</text>\n  </claim>\n";

TEST(Check, SaysThatAMapIsFine) {
    const TemporaryFolder folder;
    folder.write("a.argmap", mapFile(kTwoClaims + "  <argument id=\"x\" role=\"supports\" target=\"a\">\n"
                                                  "    <premise claim=\"b\"/>\n  </argument>\n"));
    const auto outcome = callProgram({"check", "a.argmap"}, folder.path());
    EXPECT_EQ(outcome.out, "a.argmap: no problems (2 claims, 1 argument).\n");
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
}

TEST(Check, NamesEachProblemWithItsPlace) {
    const TemporaryFolder folder;
    folder.write("a.argmap", mapFile("  <source id=\"s\">\n    <title>T</title>\n"
                                     "    <url>javascript:alert(1)</url>\n  </source>\n" +
                                     kTwoClaims +
                                     "  <argument id=\"x\" role=\"supports\" target=\"a\">\n"
                                     "    <premise claim=\"b\"/>\n  </argument>\n"
                                     "  <argument id=\"y\" role=\"supports\" target=\"b\">\n"
                                     "    <premise claim=\"a\"/>\n  </argument>\n"
                                     "  <argument id=\"z\" role=\"opposes\" target=\"a\">\n"
                                     "    <premise claim=\"a\"/>\n  </argument>\n"));
    const auto outcome = callProgram({"check", "a.argmap"}, folder.path());
    EXPECT_EQ(
        outcome.out,
        "a.argmap:3:3: The address of “s” won't become a link: only http and https addresses without a "
        "user name do. [unsafe-address]\n"
        "a.argmap:7:3: Circular support: these claims carry one another, so none of them gains by it: a, "
        "b. [circular-support]\n"
        "a.argmap:19:3: “a” is among the premises of an objection to itself. [self-attack]\n");
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 1);
}

TEST(Check, GivesAProblemOfTheMapItselfThePlaceOfItsElement) {
    const TemporaryFolder folder;
    const std::string map =
        "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\"><title>a\u200Bb</title></map>";
    folder.write("a.argmap", "\n" + map);
    const auto outcome = callProgram({"check", "a.argmap"}, folder.path());
    EXPECT_TRUE(outcome.out.starts_with("a.argmap:2:1: A text of the map holds")) << outcome.out;
    const auto json =
        nlohmann::json::parse(callProgram({"check", "--format", "json", "a.argmap"}, folder.path()).out);
    EXPECT_TRUE(json["files"][0]["problems"][0]["item"].is_null());
}

TEST(Check, LetsAProblemStandThatAPersonHasLookedAt) {
    const TemporaryFolder folder;
    const std::string attack =
        "  <argument id=\"z\" role=\"opposes\" target=\"a\">\n    <premise claim=\"a\"/>\n  </argument>\n";
    folder.write("a.argmap", mapFile(kTwoClaims + attack));
    EXPECT_EQ(callProgram({"check", "a.argmap"}, folder.path()).status, 1);
    folder.write("a.argmap", mapFile(kTwoClaims + attack +
                                     "  <waiver item=\"z\" rule=\"self-attack\">Meant.</waiver>\n"));
    const auto outcome = callProgram({"check", "a.argmap"}, folder.path());
    EXPECT_EQ(outcome.out + outcome.err, "a.argmap: no problems (2 claims, 1 argument).\n");
    EXPECT_EQ(outcome.status, 0);
}

TEST(Check, LooksAtEveryFileAndGivesTheWorstStatus) {
    const TemporaryFolder folder;
    folder.write("good.argmap", mapFile(kTwoClaims));
    folder.write("loop.argmap", mapFile(kTwoClaims + "  <argument id=\"z\" role=\"opposes\" target=\"a\">\n"
                                                     "    <premise claim=\"a\"/>\n  </argument>\n"));
    const auto outcome = callProgram({"check", "none.argmap", "good.argmap", "loop.argmap"}, folder.path());
    EXPECT_EQ(outcome.err, "none.argmap: There is no such file; check the name and the folder.\n");
    EXPECT_EQ(outcome.out,
              "good.argmap: no problems (2 claims, 0 arguments).\n"
              "loop.argmap:9:3: “a” is among the premises of an objection to itself. [self-attack]\n");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(callProgram({"check", "good.argmap", "loop.argmap"}, folder.path()).status, 1);
}

TEST(Check, SaysTheSameAsJson) {
    const TemporaryFolder folder;
    folder.write("good.argmap", mapFile(kTwoClaims));
    folder.write("loop.argmap", mapFile(kTwoClaims + "  <argument id=\"z\" role=\"opposes\" target=\"a\">\n"
                                                     "    <premise claim=\"a\"/>\n  </argument>\n"));
    const auto outcome = callProgram(
        {"check", "--format", "json", "good.argmap", "loop.argmap", "none.argmap"}, folder.path());
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 2);
    const auto expected = nlohmann::json::parse(R"({"files": [
        {"file": "good.argmap", "isMap": true, "problems": []},
        {"file": "loop.argmap", "isMap": true, "problems": [
            {"kind": "warning", "line": 9, "column": 3, "item": "z", "rule": "self-attack",
             "message": "“a” is among the premises of an objection to itself."}]},
        {"file": "none.argmap", "isMap": false, "problems": [
            {"kind": "error", "line": null, "column": null, "item": null, "rule": null,
             "message": "There is no such file; check the name and the folder."}]}]})");
    EXPECT_EQ(nlohmann::json::parse(outcome.out), expected);
}

}  // namespace
}  // namespace counterpoint::cli
