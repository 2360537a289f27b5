#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <sys/stat.h>
#include <vector>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

// Files that are not maps: one clear sentence each, with its place, at once and in little memory.
namespace counterpoint::cli {
namespace {

using namespace std::string_literals;
using support::callProgram;
using support::TemporaryFolder;

constexpr double kSeconds = 2;
constexpr double kMegabytes = 1024;

void expectRefused(const TemporaryFolder& folder, const std::string& name, const std::string& message) {
    for (const std::string verb : {"check", "show"}) {
        const auto outcome = callProgram({verb, name}, folder.path());
        EXPECT_EQ(outcome.err, name + message + "\n");
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.status, 2);
        EXPECT_LT(outcome.seconds, kSeconds);
        EXPECT_LT(outcome.megabytes, kMegabytes);
    }
}

// A map file of these lines, the first of which is line 3 of the file.
std::string mapFile(const std::string& lines) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" id=\"m\">\n" +
           lines + "</map>\n";
}

TEST(RefusedFile, IsMissingOrIsNoFile) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("folder"));
    ASSERT_EQ(::mkfifo(folder.path("pipe").c_str(), 0600), 0);
    expectRefused(folder, "none.argmap", ": There is no such file; check the name and the folder.");
    expectRefused(folder, "folder", ": This is a folder, not a file; only files are read.");
    expectRefused(folder, "pipe", ": This is a pipe, not a file; only files are read.");
    expectRefused(folder, "/dev/zero", ": This is a device, not a file; only files are read.");
}

TEST(RefusedFile, IsTooLarge) {
    const TemporaryFolder folder;
    std::filesystem::resize_file(folder.write("large.argmap", "<map/>"), 100'000'000);
    expectRefused(folder, "large.argmap",
                  ": This is larger than 64 MiB, the most that is read; is it the right file?");
}

// What a file holds, and what is said about it.
struct Case {
    std::string content;
    std::string message;
};

void expectRefused(const std::vector<Case>& cases) {
    const TemporaryFolder folder;
    for (const auto& [content, message] : cases) {
        folder.write("a.argmap", content);
        expectRefused(folder, "a.argmap", message);
    }
}

TEST(RefusedFile, HoldsNothingOrSomethingElseAltogether) {
    expectRefused({
        {"", ": The file is empty: a map starts with a <map> element."},
        {"\x7f\x45LF\x02\x01\0\0"s, ":1:5: The character U+0002 can't stand in XML: remove it."},
        {"just text\n", ":1:1: This is not XML: a map starts with a <map> element."},
        {"{\"map\": 1}\n", ":1:1: This is not XML: a map starts with a <map> element."},
        {"<html><body/></html>\n",
         ":1:1: This is no map: its first element must be <map "
         "xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">."},
        {"<map version=\"1\"/>\n",
         ":1:1: This is no map: its first element must be <map "
         "xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">."},
        {"<map xmlns=\"urn:counterpoint:argmap:1\" version=\"7\"/>\n",
         ":1:40: This map is in format version 7, and this program reads up to version 1: get a newer one."},
    });
}

TEST(RefusedFile, IsXmlThatIsBrokenOrDoesMoreThanAMapMay) {
    const std::string start = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\"";
    expectRefused({
        {mapFile("  <claim id=\"a\"><text>A.</tex"),
         ":3:25: This end tag is malformed: write it as “</name>”."},
        {start + ">\n  <claim id=\"a\">",
         ":2:17: The file ends inside of the element “claim” of line 2, column 3: it seems to be cut off."},
        {"<!DOCTYPE map [<!ENTITY a \"b\">]>\n" + start + "/>\n",
         ":1:1: A map can't have a DOCTYPE: remove it."},
        {mapFile("  <title>&a;</title>\n"),
         ":3:10: XML doesn't know “&a;”: write the character itself, or its number."},
        {mapFile("  <title>a\xff</title>\n"), ":3:11: The byte 0xFF is not UTF-8: save the file as UTF-8."},
        {mapFile("  <title>a\x1b</title>\n"), ":3:11: The character U+001B can't stand in XML: remove it."},
        {mapFile("  <title>a&#0;</title>\n"),
         ":3:11: “&#0;” stands for no character that XML can hold: remove it."},
    });
}

TEST(RefusedFile, IsAMapThatBreaksARule) {
    const auto withArgument = [](const std::string& attributes, const std::string& premise) {
        return mapFile(
            "  <claim id=\"a\"><text>A.</text></claim>\n  <claim id=\"b\"><text>B.</text></claim>\n"
            "  <argument id=\"x\" " +
            attributes + "><premise claim=\"" + premise + "\"/></argument>\n");
    };
    expectRefused({
        {withArgument("role=\"supports\" target=\"c\"", "b"),
         ":5:36: There is no claim “c” in this map: add it, or name another."},
        {withArgument("role=\"supports\" target=\"a\"", "c"),
         ":5:47: There is no claim “c” in this map: add it, or name another."},
        {withArgument("role=\"undercuts\" target=\"a\"", "b"),
         ":5:37: An argument that undercuts must be about an argument, and “a” is a claim: name an argument, "
         "or make the "
         "role “opposes”."},
        {withArgument("role=\"supprots\" target=\"a\"", "b"),
         ":5:20: The attribute “role” can't be “supprots”: write “supports”, “opposes”, “undercuts” or "
         "“warrants”."},
        {mapFile("  <claim id=\"a\"><text>A.</text></claim>\n  <claim id=\"a\"><text>B.</text></claim>\n"),
         ":4:10: The id “a” is taken by another claim: give this claim an id of its own. The first one is at "
         "line 3, "
         "column 3."},
        {mapFile("  <clain id=\"a\"/>\n"),
         ":3:3: The element “clain” can't stand in “map”: did you mean “claim”?"},
        {mapFile("  <claim id=\"n1&quot; onload=&quot;alert(1)\"><text>A.</text></claim>\n"),
         ":3:10: “n1\" onload=\"alert(1)” can't be an id: use 1 to 64 letters (A–Z, a–z), digits, “_”, “.” "
         "and “-”, "
         "with a letter or “_” first."},
    });
}

TEST(RefusedFile, IsNestedTooDeeply) {
    const TemporaryFolder folder;
    std::string content = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">\n";
    for (int i = 0; i < 10000; ++i) content += "<x:a xmlns:x=\"urn:x\">";
    folder.write("a.argmap", content);
    expectRefused(folder, "a.argmap",
                  ":2:1324: Elements are nested more than 64 deep: take some levels out.");
}

// Whatever is cut off a map, what is left is not taken for a map.
TEST(RefusedFile, IsAMapThatWasCutOff) {
    const TemporaryFolder folder;
    const std::string whole = mapFile("  <title>Title</title>\n  <claim id=\"a\"><text>A.</text></claim>\n");
    for (std::size_t length = 0; length + 2 < whole.size(); length += 3) {
        folder.write("a.argmap", whole.substr(0, length));
        EXPECT_EQ(callProgram({"check", "a.argmap"}, folder.path()).status, 2) << length;
    }
}

}  // namespace
}  // namespace counterpoint::cli
