#include "article/attach.hpp"

#include <gtest/gtest.h>
#include <string>

#include "article/anchors.hpp"
#include "article/new_map.hpp"
#include "base/text.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::article {
namespace {

const std::string kWords = "First one here. Second two there. Third three anywhere.";

Article articleOf(const std::string& text) {
    return {text, text, true};
}

// Three claims, each on a sentence of kWords.
map::Map threeSpans() {
    map::Map map = mapOfArticle(articleOf(kWords), "a.txt").value();
    const Text text(kWords);
    std::size_t start = 0;
    for (const char* id : {"c1", "c2", "c3"}) {
        map::Claim claim = support::claim(id);
        const std::size_t end = kWords.find('.', start) + 1;
        claim.anchors = {makeAnchor(text, {"article"}, {start, end})};
        map = map::add(map, claim).value();
        start = end;
    }
    return map;
}

const map::Anchor& anchorOf(const map::Map& map, const char* claim) {
    return map.claims().find({claim})->anchors.at(0);
}

TEST(Attaching, TheSameArticleChangesNothing) {
    const auto attached = attach(threeSpans(), {"article"}, articleOf(kWords));
    ASSERT_TRUE(attached);
    EXPECT_TRUE(attached->sameText);
    EXPECT_EQ(attached->map, threeSpans());
    for (const Span& span : attached->spans) EXPECT_EQ(span.finding.fate, Fate::Kept);
}

TEST(Attaching, TheSameArticleElsewhereChangesThePathOnly) {
    const auto attached = attach(threeSpans(), {"article"}, articleOf(kWords), "texts/b.txt");
    ASSERT_TRUE(attached);
    EXPECT_EQ(attached->map.sources()[0].text->file, "texts/b.txt");
    EXPECT_EQ(attached->map.claims()[0], threeSpans().claims()[0]);
}

TEST(Attaching, AnotherArticleFindsTheSpansAgain) {
    const std::string changed = "New. First one here. Second two changed there, too.";
    const auto attached = attach(threeSpans(), {"article"}, articleOf(changed), "a.txt");
    ASSERT_TRUE(attached);
    EXPECT_FALSE(attached->sameText);
    ASSERT_EQ(attached->spans.size(), 3U);
    EXPECT_EQ(attached->spans[0].finding, (Finding{Fate::Moved, {5, 20}}));
    EXPECT_EQ(attached->spans[1].finding.fate, Fate::Changed);
    EXPECT_EQ(attached->spans[2].finding.fate, Fate::Lost);
    EXPECT_EQ(attached->map.sources()[0].text->sha256, base::sha256(changed));
    EXPECT_EQ(anchorOf(attached->map, "c1").start, 5U);
    EXPECT_EQ(anchorOf(attached->map, "c1").prefix, "New. ") << "what stands around is new";
    EXPECT_EQ(anchorOf(attached->map, "c2").quote, "Second two there.") << "until a person has looked";
    EXPECT_EQ(anchorOf(attached->map, "c3"), anchorOf(threeSpans(), "c3")) << "never dropped";
    // Looking again says the same.
    const auto again = findSpans(attached->map, {"article"}, Text(changed), base::sha256(changed));
    EXPECT_EQ(again[0].finding, (Finding{Fate::Kept, {5, 20}}));
    EXPECT_EQ(again[1].finding, attached->spans[1].finding);
    EXPECT_EQ(again[2].finding.fate, Fate::Lost);
}

TEST(Attaching, GivesASourceWithoutATextOne) {
    map::Source source;
    source.id = {"s"};
    map::Parts parts;
    parts.sources = {source};
    const auto attached = attach(support::mapOf(parts), {"s"}, articleOf("Words."), "w.txt");
    ASSERT_TRUE(attached);
    EXPECT_EQ(attached->map.sources()[0].text, (map::SourceText{"w.txt", base::sha256("Words."), 6}));
    EXPECT_EQ(attached->map.sources()[0].title, "Words.");
    EXPECT_FALSE(attach(support::mapOf(parts), {"none"}, articleOf("Words.")));
}

TEST(Attaching, SpansWithNothingToCompareAreKeptInTheTextTheyWereMadeFrom) {
    map::Map map = threeSpans();
    map::Claim claim = *map.claims().find({"c1"});
    claim.anchors[0].quote = claim.anchors[0].sha256 = claim.anchors[0].prefix = claim.anchors[0].suffix = "";
    map = map::replace(map, claim).value();
    EXPECT_EQ(findSpans(map, {"article"}, Text(kWords), base::sha256(kWords))[0].finding.fate, Fate::Kept);
    EXPECT_EQ(findSpans(map, {"article"}, Text(kWords + "x"), base::sha256(kWords + "x"))[0].finding.fate,
              Fate::Changed);
}

TEST(AnAnchor, CanBePutOnOtherWordsOrTakenOff) {
    const Text text(kWords);
    const auto moved = moveAnchor(threeSpans(), {"c3"}, 0, text, {0, 5});
    ASSERT_TRUE(moved);
    EXPECT_EQ(anchorOf(*moved, "c3").quote, "First");
    EXPECT_FALSE(moveAnchor(threeSpans(), {"c3"}, 1, text, {0, 5}));
    EXPECT_FALSE(moveAnchor(threeSpans(), {"c3"}, 0, text, {5, 6})) << "no words, no span";
    const auto removed = removeAnchor(threeSpans(), {"c2"}, 0);
    ASSERT_TRUE(removed);
    EXPECT_TRUE(removed->claims().find({"c2"})->anchors.empty());
    EXPECT_FALSE(removeAnchor(threeSpans(), {"c9"}, 0));
}

}  // namespace
}  // namespace counterpoint::article
