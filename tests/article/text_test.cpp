#include "article/text.hpp"

#include <gtest/gtest.h>
#include <string>

#include "article/anchors.hpp"
#include "base/text.hpp"
#include "support/random_text.hpp"

namespace counterpoint::article {
namespace {

// a, é (2 bytes), 漢 (3 bytes), 👩 (4 bytes, 2 units), b
const std::string kMixed = "aé漢👩b";

TEST(PlacesInAText, AreKnownInCodePointsBytesAndUnitsOfUtf16) {
    const Text text(kMixed);
    EXPECT_EQ(text.length(), 5U);
    EXPECT_EQ(text.byteAt(3), 6U);
    EXPECT_EQ(text.byteAt(4), 10U);
    EXPECT_EQ(text.utf16At(3), 3U);
    EXPECT_EQ(text.utf16At(4), 5U);
    EXPECT_EQ(text.fromByte(10), 4U);
    EXPECT_EQ(text.fromUtf16(5), 4U);
    EXPECT_EQ(text.slice({2, 4}), "漢👩");
}

TEST(PlacesInAText, InsideOfACharacterMeanItsStartAndPastTheEndTheEnd) {
    const Text text(kMixed);
    EXPECT_EQ(text.fromByte(8), 3U);
    EXPECT_EQ(text.fromUtf16(4), 3U);
    EXPECT_EQ(text.fromUtf16(99), 5U);
    EXPECT_EQ(text.byteAt(99), kMixed.size());
    EXPECT_EQ(text.slice({4, 99}), "b");
    EXPECT_EQ(Text().utf16At(3), 0U);
}

TEST(PlacesInAText, LeadThereAndBackInLongTexts) {
    support::Random random(7);
    std::string all;
    while (all.size() < 20000) all += support::randomText(random, true);
    const Text text(all);
    ASSERT_EQ(text.length(), base::countCodePoints(all));
    for (std::size_t i = 0; i <= text.length(); i += 37) {
        EXPECT_EQ(text.byteAt(i), *base::byteOffset(all, i));
        EXPECT_EQ(text.fromByte(text.byteAt(i)), i);
        EXPECT_EQ(text.fromUtf16(text.utf16At(i)), i);
    }
}

TEST(AnAnchor, HoldsTheWordsTheirHashAndWhatStandsAround) {
    const Text text("One 👩 two three. Four.");
    const map::Anchor anchor = makeAnchor(text, {"s"}, {5, 12});
    EXPECT_EQ(anchor.start, 6U) << "white space at the ends isn't part of it";
    EXPECT_EQ(anchor.end, 12U);
    EXPECT_EQ(anchor.quote, "two th");
    EXPECT_EQ(anchor.prefix, "One 👩 ");
    EXPECT_EQ(anchor.suffix, "ree. Four.");
    EXPECT_EQ(anchor.sha256, base::sha256("two th"));
    EXPECT_EQ(anchor.source.name, "s");
}

TEST(AnAnchor, HoldsNoWordsThatMayNotTravel) {
    const map::Anchor anchor = makeAnchor(Text("One two."), {"s"}, {0, 3}, Carries::HashOnly);
    EXPECT_EQ(anchor.quote + anchor.prefix + anchor.suffix, "");
    EXPECT_EQ(anchor.sha256, base::sha256("One"));
}

TEST(AnAnchor, OfNothingIsEmptyAndOfControlCharactersHasNoQuote) {
    EXPECT_EQ(makeAnchor(Text("a   b"), {"s"}, {1, 4}).sha256, "");
    const map::Anchor odd = makeAnchor(Text("a\x01z b"), {"s"}, {0, 3});
    EXPECT_EQ(odd.quote, "");
    EXPECT_EQ(odd.sha256.size(), 64U);
}

TEST(TheWordsOfASpan, HaveSingleSpaces) {
    EXPECT_EQ(wordsOf(Text(" one\n  two\u00a0\u3000three "), {0, 99}), "one two three");
}

}  // namespace
}  // namespace counterpoint::article
