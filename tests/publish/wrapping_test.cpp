#include "publish/wrapping.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace counterpoint::publish {
namespace {

using testing::ElementsAre;

TEST(Wrap, BreaksAtSpaces) {
    EXPECT_THAT(wrap("one two three four", 9), ElementsAre("one two", "three", "four"));
    EXPECT_THAT(wrap("one two  three", 7), ElementsAre("one two", "three"));
    EXPECT_THAT(wrap("exactly ten", 11), ElementsAre("exactly ten"));
}

TEST(Wrap, KeepsTheTextsOwnLines) {
    EXPECT_THAT(wrap("one\n\ntwo", 9), ElementsAre("one", "", "two"));
    EXPECT_THAT(wrap("", 9), ElementsAre(""));
}

TEST(Wrap, BreaksWordsThatAreLongerThanALine) {
    EXPECT_THAT(wrap("a abcdefgh b", 3), ElementsAre("a", "abc", "def", "gh", "b"));
}

TEST(Wrap, BreaksBetweenWideCharacters) {
    EXPECT_THAT(wrap("中国芯片好", 4), ElementsAre("中国", "芯片", "好"));
}

TEST(Wrap, KeepsMarksWithTheirLetters) {
    EXPECT_THAT(wrap("ae\u0301io", 2), ElementsAre("ae\u0301", "io"));
}

}  // namespace
}  // namespace counterpoint::publish
