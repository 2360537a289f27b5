#include "drawing/typesetter.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "drawing/stand_in.hpp"

namespace counterpoint::drawing {
namespace {

const TextStyle kPlain{12, 400, false, {}};
const TextStyle kBold{12, 700, false, {}};

std::vector<std::string> texts(const std::vector<MeasuredLine>& lines) {
    std::vector<std::string> result;
    for (const MeasuredLine& line : lines) result.push_back(line.text);
    return result;
}

TEST(Typesetter, BreaksBetweenWordsAndDropsTheSpaces) {
    const auto lines = Typesetter().breakLines("one two  three", kPlain, 40);
    EXPECT_EQ(texts(lines), (std::vector<std::string>{"one", "two", "three"}));
}

TEST(Typesetter, KeepsLineFeedsAndEmptyLines) {
    EXPECT_EQ(texts(Typesetter().breakLines("a\n\nb", kPlain, 100)),
              (std::vector<std::string>{"a", "", "b"}));
}

TEST(Typesetter, SplitsAWordThatIsWiderThanTheLine) {
    const auto lines = Typesetter().breakLines(std::string(60, 'm'), kPlain, 100);
    EXPECT_GT(lines.size(), 5U);
    std::string all;
    for (const MeasuredLine& line : lines) {
        EXPECT_LE(line.width, 100);
        all += line.text;
    }
    EXPECT_EQ(all, std::string(60, 'm'));
}

TEST(Typesetter, PutsAtLeastOneCharacterOnALine) {
    EXPECT_EQ(texts(Typesetter().breakLines("mm", kPlain, 1)), (std::vector<std::string>{"m", "m"}));
}

TEST(Typesetter, KeepsLettersAndTheirMarksTogether) {
    const std::string marked = "e\u0301";
    for (const MeasuredLine& line : Typesetter().breakLines(marked + marked + marked, kPlain, 1))
        EXPECT_EQ(line.text, marked);
}

TEST(Typesetter, BreaksChineseBetweenCharactersButNotBeforeAComma) {
    const auto lines = Typesetter().breakLines("分散供应链，降低风险", kPlain, 60, "zh-Hans");
    ASSERT_GE(lines.size(), 2U);
    for (const MeasuredLine& line : lines) EXPECT_FALSE(line.text.starts_with("，")) << line.text;
}

TEST(Typesetter, TellsWhichLinesReadFromRightToLeft) {
    EXPECT_TRUE(Typesetter().breakLines("שלום עולם", kPlain, 200).front().rightToLeft);
    EXPECT_FALSE(Typesetter().breakLines("hello", kPlain, 200).front().rightToLeft);
}

TEST(Typesetter, LeavesRoomForTheFontThatStepsIn) {
    const std::string text = "The committee considered every recommendation twice.";
    const TextMeasure dejaVu({"DejaVu Sans"});
    for (const TextStyle& style : {kPlain, kBold})
        for (double width = 60; width < 300; width += 10)
            for (const MeasuredLine& line : Typesetter().breakLines(text, style, width))
                EXPECT_LE(dejaVu.widthOf(line.text, style), width + 0.1) << line.text;
}

TEST(StandIn, HasTheWidthsOfDejaVuSans) {
    const TextMeasure dejaVu({"DejaVu Sans"});
    for (const TextStyle& style : {kPlain, kBold})
        for (char32_t character = 0x20; character < 0x2027; ++character) {
            const auto width = standInWidth(character, style);
            if (!width || character == 0xAD) continue;  // a soft hyphen shows only where a line breaks
            std::string text;
            base::appendUtf8(text, character);
            if (character < 0x2000 || character > 0x200F) {
                EXPECT_NEAR(dejaVu.widthOf(text, style), *width, 0.01) << static_cast<unsigned>(character);
            }
        }
}

TEST(StandIn, DoesNotGuessOtherScripts) {
    EXPECT_FALSE(standInReach("芯片", kPlain).has_value());
    EXPECT_EQ(standInReach("é", kPlain)->size(), 3U);
}

}  // namespace
}  // namespace counterpoint::drawing
