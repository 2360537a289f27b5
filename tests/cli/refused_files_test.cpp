#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <sys/stat.h>
#include <utility>
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

TEST(RefusedFile, HoldsWhatIsNoMap) {
    const TemporaryFolder folder;
    const std::string claims =
        "  <claim id=\"a\"><text>A.</text></claim>\n  <claim id=\"b\"><text>B.</text></claim>\n";
    const std::vector<std::pair<std::string, std::string>> cases = {
        // nothing, or something else altogether
        {"", ""},
        {"\x7f"
         "ELF\x02\x01\x01\0\0\0\0"s,
         ""},
        {"just text\n", ""},
        {"{\"map\": 1}\n", ""},
        {"<html><body/></html>\n", ""},
        // XML that isn't well formed, or does more than a map may
        {mapFile("  <claim id=\"a\"><text>A.</tex"), ""},
        {"<?xml version=\"1.0\"?>\n<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">\n  <claim "
         "id=\"a\">",
         ""},
        {"<?xml version=\"1.0\"?>\n<!DOCTYPE map [<!ENTITY a \"b\">]>\n<map "
         "xmlns=\"urn:counterpoint:argmap:1\" "
         "version=\"1\"/>\n",
         ""},
        {mapFile("  <title>&a;</title>\n"), ""},
        {mapFile("  <title>a\xff</title>\n"), ""},
        {mapFile("  <title>a\x1b</title>\n"), ""},
        {mapFile("  <title>a&#0;</title>\n"), ""},
        // maps that break a rule
        {mapFile(claims +
                 "  <argument id=\"x\" role=\"supports\" target=\"c\"><premise claim=\"b\"/></argument>\n"),
         ""},
        {mapFile(claims +
                 "  <argument id=\"x\" role=\"supports\" target=\"a\"><premise claim=\"c\"/></argument>\n"),
         ""},
        {mapFile(claims + "  <claim id=\"a\"><text>Again.</text></claim>\n"), ""},
        {mapFile(claims +
                 "  <argument id=\"x\" role=\"undercuts\" target=\"a\"><premise claim=\"b\"/></argument>\n"),
         ""},
        {mapFile(claims + "  <argument id=\"x\" role=\"supports\" target=\"a\"/>\n"), ""},
        {mapFile(claims +
                 "  <argument id=\"x\" role=\"supprots\" target=\"a\"><premise claim=\"b\"/></argument>\n"),
         ""},
        {mapFile("  <clain id=\"a\"/>\n"), ""},
        {mapFile("  <claim id=\"n1&quot; onload=&quot;alert(1)\"><text>A.</text></claim>\n"), ""},
        {"<map xmlns=\"urn:counterpoint:argmap:1\" version=\"7\"/>\n", ""},
        {"<map version=\"1\"/>\n", ""},
    };
    for (const auto& [content, message] : cases) {
        folder.write("a.argmap", content);
        expectRefused(folder, "a.argmap", message);
    }
}

TEST(RefusedFile, IsNestedTooDeeply) {
    const TemporaryFolder folder;
    std::string content = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">\n";
    for (int i = 0; i < 10000; ++i) content += "<x:a xmlns:x=\"urn:x\">";
    folder.write("a.argmap", content);
    expectRefused(folder, "a.argmap", "");
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
