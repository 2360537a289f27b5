#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>

#include "format/write.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::format {
namespace {

using support::TemporaryFolder;

TEST(SaveMap, WritesAFileThatLoadsAsTheSameMap) {
    const TemporaryFolder folder;
    const map::Map map = support::randomMap(3, 40);
    ASSERT_TRUE(saveMap(map, folder.path("a.argmap")).ok());
    EXPECT_EQ(folder.read("a.argmap"), writeMap(map));
    const auto loaded = loadMap(folder.path("a.argmap"));
    ASSERT_TRUE(loaded.ok());
    EXPECT_TRUE(loaded->map == map);
    EXPECT_EQ(loaded->places.begin()->second.file, folder.path("a.argmap"));
}

TEST(SaveMap, ReplacesAnEarlierFileWhole) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", std::string(100000, 'x'));
    ASSERT_TRUE(saveMap(support::smallMap(), path).ok());
    EXPECT_EQ(folder.read("a.argmap"), writeMap(support::smallMap()));
    EXPECT_EQ(folder.names().size(), 1U);
}

// Nothing may get into a file that can't be read from it again.
TEST(SaveMap, RefusesAMapThatWouldNotComeBack) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", "old");
    for (const std::string xml : {"<x:a/>", "</map>", "text",
                                  "<claim id=\"z\"><text>Smuggled.</text></claim>", "<!-- a --><!-- b -->"}) {
        map::Parts parts = support::smallParts();
        parts.header.extras.nodes = {{"", xml}};
        const auto saved = saveMap(map::Map::make(parts).value(), path);
        ASSERT_FALSE(saved.ok()) << xml;
        EXPECT_EQ(saved.error().place.file, path);
        EXPECT_EQ(saved.error().message.substr(0, 22), "The map was not saved,") << xml;
        EXPECT_EQ(folder.read("a.argmap"), "old");
    }
}

TEST(SaveMap, SaysWhyReadingBackFailed) {
    map::Parts parts = support::smallParts();
    parts.header.extras.nodes = {{"", "<x:a/>"}};
    EXPECT_EQ(base::describe(saveMap(map::Map::make(parts).value(), "/nowhere/a").error()),
              "/nowhere/a: The map was not saved, since reading it back failed: The prefix “x” stands for no "
              "namespace "
              "here: add xmlns:x=\"…\".");
}

TEST(SaveMap, SavesAMapWhoseExtrasHaveLostTheirPlace) {
    const TemporaryFolder folder;
    map::Parts parts = support::smallParts();
    parts.header.extras.nodes = {{"gone", "<!-- kept -->"}, {"m", "<!-- kept too -->"}};
    parts.claims[0].extras.attributes = {{"", "x", "urn:x", "a", "1"}, {"tag", "x", "urn:x", "a", "2"}};
    EXPECT_TRUE(saveMap(map::Map::make(parts).value(), folder.path("a.argmap")).ok());
}

TEST(SaveMap, SaysThatAFolderCannotBeReplaced) {
    const TemporaryFolder folder;
    const auto saved = saveMap(support::smallMap(), folder.path());
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().place.file, folder.path());
}

TEST(LoadMap, SaysWhichFileIsMissing) {
    const auto loaded = loadMap("/nowhere/a.argmap");
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().place.file, "/nowhere/a.argmap");
}

TEST(LoadMap, ReadsStandardInput) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", writeMap(support::smallMap()));
    ASSERT_NE(std::freopen(path.c_str(), "r", stdin), nullptr);
    const auto loaded = loadMap("-");
    ASSERT_TRUE(loaded.ok()) << base::describe(loaded.error());
    EXPECT_TRUE(loaded->map == support::smallMap());
}

}  // namespace
}  // namespace counterpoint::format
