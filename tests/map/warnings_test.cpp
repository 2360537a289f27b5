#include "map/warnings.hpp"

#include <gtest/gtest.h>

#include "support/small_map.hpp"

namespace counterpoint::map {
namespace {

using support::argument;
using support::smallParts;

TEST(Warnings, SayNothingAboutASoundMap) {
    EXPECT_TRUE(findWarnings(support::smallMap()).empty());
}

TEST(Warnings, NameTheClaimsOfACircle) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Supports, "c", {"m"}));
    const auto found = findWarnings(Map::make(parts).value());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].rule, "circular-support");
    EXPECT_NE(found[0].message.find("m, a, c"), std::string::npos);
}

TEST(Warnings, NameTheFirstClaimsOfALongCircleOnly) {
    Parts parts;
    for (int i = 0; i < 1000; ++i) {
        parts.claims.push_back(support::claim("c" + std::to_string(i)));
        parts.arguments.push_back(argument("r" + std::to_string(i), Role::Supports, "c" + std::to_string(i),
                                           {"c" + std::to_string((i + 1) % 1000)}));
    }
    const auto found = findWarnings(Map::make(parts).value());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(
        found[0].message.ends_with("by it: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11 and 988 more."))
        << found[0].message;
}

TEST(Warnings, NameEachCircleAtItsFirstClaim) {
    Parts parts;
    for (const std::string id : {"a", "b", "c", "d"}) parts.claims.push_back(support::claim(id));
    parts.arguments = {argument("r", Role::Supports, "a", {"d"}), argument("s", Role::Supports, "d", {"a"}),
                       argument("t", Role::Supports, "b", {"c"}), argument("u", Role::Supports, "c", {"b"})};
    const auto found = findWarnings(Map::make(parts).value());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].item, "a");
    EXPECT_EQ(found[1].item, "b");
}

TEST(Warnings, ReportASpanBehindTheEndOfItsText) {
    auto parts = support::fullParts();  // a text of 100 characters
    parts.claims[0].anchors[0].end = 100;
    EXPECT_TRUE(findWarnings(Map::make(parts).value()).empty());
    parts.claims[0].anchors[0].end = 101;
    const auto found = findWarnings(Map::make(parts).value());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].rule, "span-outside-text");
    EXPECT_EQ(found[0].item, "claim1");
    parts.sources[0].text.reset();
    EXPECT_TRUE(findWarnings(Map::make(parts).value()).empty());
}

TEST(Warnings, ReportSelfAttackUnlessItIsWaived) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Opposes, "m", {"m"}));
    EXPECT_EQ(findWarnings(Map::make(parts).value()).at(0).rule, "self-attack");
    parts.waivers.push_back({"x", "self-attack", "A liar's paradox on purpose."});
    EXPECT_TRUE(findWarnings(Map::make(parts).value()).empty());
}

TEST(Warnings, ReportCharactersThatHideOrReorder) {
    auto parts = smallParts();
    parts.claims[0].text = "The court \u202Egnihton dias\u202C yesterday";
    EXPECT_EQ(findWarnings(Map::make(parts).value()).at(0).rule, "hidden-direction");
    parts.claims[0].text = "The court";
    parts.claims[0].tags = {"law", "\u200Bpress"};
    EXPECT_EQ(findWarnings(Map::make(parts).value()).at(0).rule, "hidden-direction");
}

TEST(Warnings, SpeakOfAMapWithoutAnId) {
    auto parts = smallParts();
    parts.header.id.clear();
    parts.header.title = "a\u202Eb";
    EXPECT_EQ(
        findWarnings(Map::make(parts).value()).at(0).message,
        "A text of the map holds the invisible character U+202E, which can hide or reorder words: retype "
        "the text.");
}

TEST(Warnings, ReportNamesOfMixedScripts) {
    auto parts = smallParts();
    Source source;
    source.id = {"s"};
    source.publisher = "R\u0435uters";
    parts.sources.push_back(source);
    EXPECT_EQ(findWarnings(Map::make(parts).value()).at(0).rule, "mixed-scripts");
}

TEST(Addresses, BecomeLinksOnlyWhenPlainHttpOrHttps) {
    for (const char* good : {"https://example.org/a?b#c", "http://example.org", "HTTPS://example.org/"})
        EXPECT_TRUE(isSafeAddress(good)) << good;
    for (const char* bad :
         {"java\tscript:alert(1)", "vbscript:msgbox(1)", "\\\\host\\share", "data:text/html,x",
          "https://bbc.co.uk@evil.example/", "https://a.example/\nSet-Cookie: x",
          "mailto:a@b?attach=/etc/passwd", "/usr/share/x.desktop", "https://", "file:///etc/passwd"})
        EXPECT_FALSE(isSafeAddress(bad)) << bad;
}

}  // namespace
}  // namespace counterpoint::map
