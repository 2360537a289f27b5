#include "article/new_map.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>

#include "base/text.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::article {
namespace {

using support::TemporaryFolder;

TEST(TitleOfAnArticle, IsItsFirstLineWithText) {
    EXPECT_EQ(titleOf("Title\n\nText."), "Title");
    EXPECT_EQ(titleOf("\n \t \r\n\u00a0  A \t title\f here \r\nText."), "A title here");
    EXPECT_EQ(titleOf("\uFEFFTitle"), "Title");
    EXPECT_EQ(titleOf(" \n\r\n\t"), "");
    EXPECT_EQ(titleOf(""), "");
}

TEST(TitleOfAnArticle, HasNoCharacterThatAMapCanNotHold) {
    EXPECT_EQ(titleOf(std::string("a\0b\x1b[2Jc\x7f\uFFFE", 12)), "a b [2Jc");
}

TEST(TitleOfAnArticle, IsShortenedBetweenWords) {
    std::string words;
    for (int i = 0; i < 30; ++i) words += "fünf ";
    EXPECT_EQ(base::countCodePoints(titleOf(words)), 120U);
    EXPECT_TRUE(titleOf(words).ends_with("fünf…"));
    std::string characters;
    for (int i = 0; i < 121; ++i) characters += "漢";
    EXPECT_EQ(base::countCodePoints(titleOf(characters)), 121U);
    EXPECT_TRUE(titleOf(characters).ends_with("漢…"));
    EXPECT_EQ(titleOf(characters.substr(3)), characters.substr(3)) << "120 characters are not too many";
}

TEST(PathOfAnArticle, IsGivenFromTheMapsFolderWhenItIsInIt) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("maps/texts"));
    folder.write("outside.txt", "x");
    folder.write("maps/beside.txt", "x");
    folder.write("maps/texts/below.txt", "x");
    folder.write("maps/..dots.txt", "x");
    const std::string map = folder.path("maps/new.argmap");
    EXPECT_EQ(pathFrom(map, folder.path("maps/beside.txt")), "beside.txt");
    EXPECT_EQ(pathFrom(map, folder.path("maps/texts/../texts/below.txt")), "texts/below.txt");
    EXPECT_EQ(pathFrom(map, folder.path("maps/..dots.txt")), "..dots.txt");
    EXPECT_EQ(pathFrom(map, folder.path("outside.txt")), "");
    EXPECT_EQ(pathFrom(map, folder.path("maps/../outside.txt")), "");
    EXPECT_EQ(pathFrom(folder.path("none/new.argmap"), folder.path("outside.txt")), "");
}

TEST(PathOfAnArticle, FollowsLinksFirst) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("maps"));
    folder.write("outside.txt", "x");
    std::filesystem::create_symlink("../outside.txt", folder.path("maps/link.txt"));
    EXPECT_EQ(pathFrom(folder.path("maps/new.argmap"), folder.path("maps/link.txt")), "");
}

TEST(PathOfAnArticle, IsNotGivenWhenAMapCanNotHoldIt) {
    const TemporaryFolder folder;
    for (const std::string name : {"a\nb.txt", "a\xff.txt", "a\\b.txt", "a\x1b.txt", "c:b.txt"}) {
        EXPECT_EQ(pathFrom(folder.path("new.argmap"), folder.write(name, "x")), "");
    }
    EXPECT_EQ(pathFrom(folder.path("new.argmap"), folder.write("-é 漢.txt", "x")), "-é 漢.txt");
}

TEST(MapOfAnArticle, HoldsTheSourceAndNothingElse) {
    const std::string article = "Title\nTäxt.\n";
    const auto map = mapOfArticle({article, article, true}, "a.txt");
    ASSERT_TRUE(map);
    ASSERT_EQ(map->sources().size(), 1U);
    map::Source expected;
    expected.id = {"article"};
    expected.title = "Title";
    expected.text = map::SourceText{"a.txt", base::sha256(article), 12};
    EXPECT_EQ(map->sources()[0], expected);
    EXPECT_EQ(map->header().title, "Title");
    EXPECT_TRUE(map->claims().empty());
    EXPECT_TRUE(map->arguments().empty());
}

}  // namespace
}  // namespace counterpoint::article
