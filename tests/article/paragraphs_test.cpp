#include "article/paragraphs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "article/coverage.hpp"

namespace counterpoint::article {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> sentences(const std::string& words) {
    const Text text(words);
    std::vector<std::string> found;
    for (const Paragraph& paragraph : paragraphsOf(text)) {
        for (const Range& sentence : paragraph.sentences) found.emplace_back(text.slice(sentence));
    }
    return found;
}
std::vector<std::string> paragraphs(const std::string& words) {
    const Text text(words);
    std::vector<std::string> found;
    for (const Paragraph& paragraph : paragraphsOf(text)) found.emplace_back(text.slice(paragraph.range));
    return found;
}

TEST(Paragraphs, EndAtEmptyLinesAndLineEnds) {
    EXPECT_THAT(paragraphs("Title\n\n  One.\r\n\r\nTwo.\n \t\nThree.\u2029Four.\n"),
                ElementsAre("Title", "One.", "Two.", "Three.", "Four."));
    EXPECT_THAT(paragraphs("One.\nTwo.\nThree."), ElementsAre("One.", "Two.", "Three."));
    EXPECT_TRUE(paragraphs(" \n\n").empty());
}

TEST(Paragraphs, GoOnOverLinesThatWereBrokenToAWidth) {
    const std::string wrapped =
        "The council decides next month whether the library opens\n"
        "on Sundays, and most of those who wrote to this page are\n"
        "for it.";
    EXPECT_THAT(paragraphs(wrapped + "\n\nNext."), ElementsAre(wrapped, "Next."));
    EXPECT_EQ(sentences(wrapped).size(), 1U);
}

TEST(Sentences, EndAtStopsAndMarks) {
    EXPECT_THAT(sentences("It rains. Does it? It does! So… Well then."),
                ElementsAre("It rains.", "Does it?", "It does!", "So…", "Well then."));
    EXPECT_THAT(sentences("Costs rose 3.5 percent. See example.org for more."),
                ElementsAre("Costs rose 3.5 percent.", "See example.org for more."));
}

TEST(Sentences, DoNotEndAtAbbreviations) {
    EXPECT_THAT(
        sentences("Dr. Ng of the U.S. Congress met J. K. Rowe, e.g. on Jan. 5. Then they left."),
        ElementsAre("Dr. Ng of the U.S. Congress met J. K. Rowe, e.g. on Jan. 5.", "Then they left."));
    EXPECT_THAT(sentences("He lives in the U.S. He works for Acme Inc. and rests."),
                ElementsAre("He lives in the U.S.", "He works for Acme Inc. and rests."));
    EXPECT_THAT(sentences("She said no. Nobody asked No. 5."),
                ElementsAre("She said no.", "Nobody asked No. 5."));
    EXPECT_THAT(sentences("Talks end at 5 p.m. on Monday. Good."),
                ElementsAre("Talks end at 5 p.m. on Monday.", "Good."));
}

TEST(Sentences, KeepTheQuotationMarksThatClose) {
    EXPECT_THAT(sentences("“Why now?” he asked. “It is late.” They went (slowly.) The end [2]."),
                ElementsAre("“Why now?” he asked.", "“It is late.”", "They went (slowly.)", "The end [2]."));
    EXPECT_THAT(sentences("It ended.[12] \"Then it began.\" \"Good.\""),
                ElementsAre("It ended.[12]", "\"Then it began.\"", "\"Good.\""));
}

TEST(Sentences, EndInChineseWithoutSpaces) {
    EXPECT_THAT(sentences("城市公布数据。谁核实？没有人！他说：“好。”然后走了。"),
                ElementsAre("城市公布数据。", "谁核实？", "没有人！", "他说：“好。”", "然后走了。"));
    EXPECT_THAT(sentences("“走吧！”，他说。"), ElementsAre("“走吧！”，他说。"));
    EXPECT_THAT(sentences("他想……走了。"), ElementsAre("他想……走了。"));
}

TEST(Sentences, AreFoundByPlace) {
    const Text text("One. Two.\n\nThree.");
    const auto all = paragraphsOf(text);
    EXPECT_EQ(text.slice(*sentenceAt(all, 6)), "Two.");
    EXPECT_EQ(text.slice(*sentenceAt(all, 10)), "Two.");
    EXPECT_EQ(text.slice(*sentenceAt(all, 99)), "Three.");
    EXPECT_EQ(sentenceAt({}, 0), nullptr);
}

TEST(Coverage, ListsTheSentencesWithoutAClaim) {
    const Text text("One one. Two two. Three three.\n\nFour four.");
    const auto all = paragraphsOf(text);
    const Coverage coverage = coverageOf(all, {{20, 23}, {4, 10}});
    EXPECT_EQ(coverage.sentences, 4U);
    EXPECT_EQ(coverage.mapped(), 3U) << "a span over two sentences counts for both";
    ASSERT_EQ(coverage.missing.size(), 1U);
    EXPECT_EQ(text.slice(coverage.missing[0]), "Four four.");
    EXPECT_EQ(coverageOf(all, {}).missing.size(), 4U);
    EXPECT_EQ(coverageOf(all, {{8, 9}}).missing.size(), 4U) << "the space between two is in neither";
    EXPECT_EQ(coverageOf({}, {}).sentences, 0U);
}

}  // namespace
}  // namespace counterpoint::article
