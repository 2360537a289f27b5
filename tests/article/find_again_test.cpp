#include "article/find_again.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "article/anchors.hpp"
#include "support/random_text.hpp"

namespace counterpoint::article {
namespace {

const std::string kArticle =
    "Open the library\n\nOur town library should open on Sundays. Many of us work on all other days.\n\n"
    "It costs money. The council knows that. It costs money. The trial counted 140 visitors each Sunday.\n\n"
    "My neighbour says that people came only because it was new.\n";

// The anchor of the `which`-th time that these words stand in the text.
map::Anchor anchorOf(const std::string& article, const std::string& words, std::size_t which = 0,
                     Carries carries = Carries::Words) {
    const Text text(article);
    std::size_t at = article.find(words);
    for (; which > 0; --which) at = article.find(words, at + 1);
    EXPECT_NE(at, std::string::npos) << words;
    const std::size_t start = text.fromByte(at);
    return makeAnchor(text, {"s"}, {start, text.fromByte(at + words.size())}, carries);
}

struct Found {
    Fate fate = Fate::Lost;
    std::string words;
    std::size_t start = 0;
};

Found find(const map::Anchor& anchor, const std::string& article) {
    const Text text(article);
    const Finding finding = findAgain({anchor}, text).at(0);
    return {finding.fate, std::string(text.slice(finding.range)), finding.range.start};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), by);
}

TEST(ASpan, InTheSameTextIsKept) {
    for (const Carries carries : {Carries::Words, Carries::HashOnly}) {
        EXPECT_EQ(find(anchorOf(kArticle, "It costs money.", 1, carries), kArticle).fate, Fate::Kept);
    }
}

TEST(ASpan, MovesWithItsParagraph) {
    const std::string paragraph =
        "Our town library should open on Sundays. Many of us work on all other days.\n\n";
    const std::string moved = replaced(kArticle, paragraph, "") + "\n" + paragraph;
    for (const Carries carries : {Carries::Words, Carries::HashOnly}) {
        const Found found = find(anchorOf(kArticle, "Many of us work on all other days.", 0, carries), moved);
        EXPECT_EQ(found.fate, Fate::Moved);
        EXPECT_EQ(found.words, "Many of us work on all other days.");
    }
}

TEST(ASpan, ThatStandsTwiceIsToldByWhatStandsAround) {
    const std::string longer = "A new first paragraph, 👩.\n\n" + kArticle;
    const std::size_t shift = Text(longer).length() - Text(kArticle).length();
    for (const std::size_t which : {0U, 1U}) {
        const map::Anchor anchor = anchorOf(kArticle, "It costs money.", which);
        const Found found = find(anchor, longer);
        EXPECT_EQ(found.fate, Fate::Moved);
        EXPECT_EQ(found.start, anchor.start + shift);
    }
}

TEST(ASpan, IsNotTakenForAnotherThatStandsWhereItStood) {
    // The second "It costs money." comes to stand exactly where the first one stood.
    const std::string before = "Xyz. It costs money. The council knows that.";
    const std::string after =
        "Abc. It costs money. Nobody cares. Xyz. It costs money. The council knows that.";
    const Found found = find(anchorOf(before, "It costs money."), after);
    EXPECT_EQ(found.fate, Fate::Moved);
    EXPECT_EQ(found.start, 40U);
}

TEST(ASpan, ThatStandsTwiceMovesAsItsNeighboursDid) {
    std::vector<map::Anchor> anchors = {anchorOf(kArticle, "It costs money.", 1),
                                        anchorOf(kArticle, "The trial counted 140 visitors")};
    anchors[0].prefix.clear();
    anchors[0].suffix.clear();
    const std::string longer = std::string(60, 'x') + ".\n\n" + kArticle;
    const auto found = findAgain(anchors, Text(longer));
    EXPECT_EQ(found[0].range.start, anchors[0].start + 63);
    // By hash alone as well.
    anchors[0].quote.clear();
    EXPECT_EQ(findAgain(anchors, Text(longer))[0].range.start, anchors[0].start + 63);
}

TEST(ASpan, WhoseWordsChangedIsFoundAndSaysSo) {
    const map::Anchor anchor = anchorOf(kArticle, "The trial counted 140 visitors each Sunday.");
    const std::string edited =
        "New start.\n\n" + replaced(kArticle, "counted 140 visitors", "counted about 145 visitors");
    const Found found = find(anchor, edited);
    EXPECT_EQ(found.fate, Fate::Changed);
    EXPECT_EQ(found.words, "The trial counted about 145 visitors each Sunday.");
}

TEST(ASpan, WhoseFirstAndLastWordsChangedIsFoundWhole) {
    const map::Anchor anchor = anchorOf(kArticle, "Many of us work on all other days.");
    const std::string edited =
        replaced(kArticle, "Many of us work on all other days", "Most of us work on all other mornings");
    EXPECT_EQ(find(anchor, edited).words, "Most of us work on all other mornings.");
}

TEST(ASpan, OfWhichOnlyTheMarksChangedIsFound) {
    const std::string before = "He said: \"It isn't over yet, friends.\" Then he left.";
    const std::string after = "He said: “It isn’t over yet, friends.” Then he left.";
    const Found found = find(anchorOf(before, "\"It isn't over yet, friends.\""), after);
    EXPECT_EQ(found.fate, Fate::Changed);
    EXPECT_EQ(found.words, "“It isn’t over yet, friends.”");
}

TEST(ASpan, ThatWasRewrittenIsFoundBetweenWhatStoodAround) {
    const map::Anchor anchor = anchorOf(kArticle, "The council knows that.");
    const std::string edited = replaced(kArticle, "The council knows that.", "Nobody has denied it.");
    const Found found = find(anchor, edited);
    EXPECT_EQ(found.fate, Fate::Changed);
    EXPECT_EQ(found.words, "Nobody has denied it.");
}

TEST(ASpan, InChineseIsFoundAfterAChange) {
    const std::string before = "引言。\n\n城市公布了去年冬天的数据，但是没有人核实。铁路很慢。";
    const std::string after = "新引言，更长。\n\n城市公布了今年冬天的数据，但是没有人核实。铁路很慢。";
    const std::string words = "城市公布了去年冬天的数据，但是没有人核实。";
    EXPECT_EQ(find(anchorOf(before, words), after).words, "城市公布了今年冬天的数据，但是没有人核实。");
    const Found hashed = find(anchorOf(before, "铁路很慢。", 0, Carries::HashOnly), after);
    EXPECT_EQ(hashed.fate, Fate::Moved);
    EXPECT_EQ(hashed.words, "铁路很慢。");
}

TEST(ASpan, WithAShortHashAloneIsFound) {
    map::Anchor anchor = anchorOf(kArticle, "people came only because it was new", 0, Carries::HashOnly);
    anchor.sha256.resize(8);
    const Found found = find(anchor, "Another start, 👩. " + kArticle);
    EXPECT_EQ(found.fate, Fate::Moved);
    EXPECT_EQ(found.words, "people came only because it was new");
}

TEST(ASpan, ThatIsGoneIsLost) {
    const std::string sentence = "My neighbour says that people came only because it was new.";
    const std::string shorter = replaced(kArticle, sentence, "");
    for (const Carries carries : {Carries::Words, Carries::HashOnly}) {
        const Found found = find(anchorOf(kArticle, sentence, 0, carries), shorter);
        EXPECT_EQ(found.fate, Fate::Lost);
        EXPECT_EQ(found.words, "");
    }
    EXPECT_EQ(find(anchorOf(kArticle, sentence), "").fate, Fate::Lost);
}

TEST(ASpan, WithNothingToCompareIsToBeLookedAt) {
    map::Anchor anchor;
    anchor.start = 2;
    anchor.end = 5;
    EXPECT_EQ(find(anchor, kArticle).fate, Fate::Changed);
    EXPECT_EQ(find(anchor, "ab").fate, Fate::Lost);
}

TEST(Spans, GetOneFindingEach) {
    const auto found = findAgain(std::vector<map::Anchor>(3), Text("a"));
    EXPECT_EQ(found.size(), 3U);
}

TEST(Spans, InALargeArticleAreSearchedForInBoundedTime) {
    support::Random random(3);
    std::string article;
    while (article.size() < 200000)
        article += support::randomSentence(random) + (random.chance(0.2) ? "\n\n" : " ");
    std::vector<map::Anchor> anchors;
    const Text text(article);
    for (int i = 0; i < 200; ++i) {
        const std::size_t start = random.below(text.length() - 200);
        anchors.push_back(makeAnchor(text, {"s"}, {start, start + 100},
                                     random.chance(0.5) ? Carries::Words : Carries::HashOnly));
    }
    support::Random other(4);
    std::string another;
    while (another.size() < 200000) another += support::randomSentence(other) + " ";
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(findAgain(anchors, Text(another)).size(), 200U);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    RecordProperty("milliseconds", static_cast<int>(seconds.count() * 1000));
    EXPECT_LT(seconds.count(), 20) << "all of it is bounded, however slow the computer";
}

}  // namespace
}  // namespace counterpoint::article
