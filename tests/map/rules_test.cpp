#include "map/rules.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <string>

#include "support/small_map.hpp"

namespace counterpoint::map {
namespace {

using support::argument;
using support::claim;
using support::smallParts;

std::string firstMessage(const Parts& parts) {
    const auto breaches = findBreaches(parts);
    return breaches.empty() ? "" : breaches.front().message;
}

TEST(Rules, AcceptAMapThatKeepsThem) {
    EXPECT_TRUE(findBreaches(smallParts()).empty());
}

TEST(Rules, RefuseAnArgumentWithoutItsTarget) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Supports, "nobody", {"a"}));
    const auto breaches = findBreaches(parts);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches[0].kind, ItemKind::Argument);
    EXPECT_EQ(breaches[0].item, 4U);
    EXPECT_EQ(breaches[0].field, "target");
    EXPECT_EQ(breaches[0].message, "There is no claim “nobody” in this map: add it, or name another.");
}

TEST(Rules, RefuseAnIdUsedTwiceAcrossKinds) {
    auto parts = smallParts();
    parts.claims.push_back(claim("r1"));
    EXPECT_EQ(firstMessage(parts),
              "The id “r1” is taken by another claim: give this argument an id of its own.");
}

TEST(Rules, RefuseAnUndercutterOfAClaim) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Undercuts, "m", {"d"}));
    EXPECT_EQ(
        firstMessage(parts),
        "An argument that undercuts must be about an argument, and “m” is a claim: name an argument, or make "
        "the role “opposes”.");
}

TEST(Rules, RefuseAReasonForAnArgument) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Supports, "r1", {"d"}));
    EXPECT_EQ(
        firstMessage(parts),
        "An argument that supports must be about a claim, and “r1” is an argument: name a claim, or make "
        "the role “warrants”.");
}

TEST(Rules, RefuseAClaimAsAReasonForItself) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Supports, "m", {"m"}));
    EXPECT_EQ(firstMessage(parts), "“m” can't be a reason for itself: take it out of the premises.");
}

TEST(Rules, AllowAClaimToOpposeItself) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Opposes, "m", {"m"}));
    EXPECT_TRUE(findBreaches(parts).empty());
}

TEST(Rules, RefuseUndercuttersThatLeadBackToThemselves) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Undercuts, "y", {"a"}));
    parts.arguments.push_back(argument("y", Role::Undercuts, "x", {"b"}));
    EXPECT_NE(firstMessage(parts).find("ends up being about itself"), std::string::npos);
}

TEST(Rules, RefuseAnArgumentWithoutPremises) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", Role::Supports, "m", {}));
    EXPECT_EQ(firstMessage(parts), "An argument must have at least one premise: add one.");
}

TEST(Rules, RefuseNumbersOutsideTheUnitInterval) {
    for (const double bad : {-0.1, 1.1, -0.0}) {
        auto parts = smallParts();
        parts.claims[0].credence = bad;
        EXPECT_EQ(findBreaches(parts).size(), 1U) << bad;
    }
}

TEST(Rules, HoldTheLimitOfAClaimsText) {
    auto parts = smallParts();
    parts.claims[0].text = std::string(kLongestText, 'x');
    EXPECT_TRUE(findBreaches(parts).empty());
    parts.claims[0].text += 'x';
    EXPECT_EQ(findBreaches(parts).size(), 1U);
}

TEST(Rules, RefuseAQuestionAnsweredTwice) {
    auto parts = smallParts();
    parts.arguments[0].answers = {{"q", Verdict::Yes, "", ""}, {"r", Verdict::No, "", ""}, {"q", {}, "", ""}};
    const auto breaches = findBreaches(parts);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(breaches[0].message, "The question “q” is answered twice here: keep one answer.");
    EXPECT_EQ(breaches[0].which, 2U);
}

TEST(Rules, JudgeAHundredThousandAnswersAtOnce) {
    auto parts = smallParts();
    for (int i = 0; i < 100000; ++i)
        parts.arguments[0].answers.push_back({"q" + std::to_string(i), {}, "", ""});
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(findBreaches(parts).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

TEST(Rules, KeepTheTextOfASourceInTheMapsFolder) {
    auto parts = support::fullParts();
    parts.sources[0].text->file = "../secret.txt";
    const auto breaches = findBreaches(parts);
    ASSERT_EQ(breaches.size(), 1U);
    EXPECT_EQ(
        breaches[0].message,
        "“../secret.txt” is not a path in the map's folder or below it: give one without “..”, “\\” or a "
        "“/” in front, or leave it out.");
    EXPECT_EQ(breaches[0].field, "text");
    parts.sources[0].text->file.clear();
    EXPECT_TRUE(findBreaches(parts).empty());
}

TEST(Paths, StayInTheFolderOrBelowIt) {
    for (const char* good :
         {"a.txt", "texts/Über uns.txt", "-rf", "...", "a/.../b", ".hidden", "~x", "ab:c", "漢"})
        EXPECT_TRUE(isPathBelow(good)) << good;
    for (const char* bad : {"",      "/",     "/etc/passwd", "//host/x", "../a", "a/../b",
                            "a/..",  "..",    ".",           "./a",      "a//b", "a/",
                            "..\\x", "a\\b",  "\\\\host\\x", "C:\\x",    "c:x",  "file:///etc/passwd",
                            "a\nb",  "a\x7f", "\xff",        "a\u0085b"})
        EXPECT_FALSE(isPathBelow(bad)) << bad;
    EXPECT_FALSE(isPathBelow({"a\0b", 3}));
}

TEST(Rules, RefuseTextThatXmlCantHold) {
    for (const char* bad : {"a\x01", "\xff", "\xed\xa0\x80"}) {
        auto parts = smallParts();
        parts.claims[0].text = bad;
        EXPECT_EQ(findBreaches(parts).size(), 1U);
    }
}

TEST(Names, MayNotStartWithADigitOrBeTooLong) {
    EXPECT_TRUE(isWellFormedName("C1.a-b_2"));
    EXPECT_FALSE(isWellFormedName("1C"));
    EXPECT_FALSE(isWellFormedName(""));
    EXPECT_TRUE(isWellFormedName(std::string(64, 'a')));
    EXPECT_FALSE(isWellFormedName(std::string(65, 'a')));
}

}  // namespace
}  // namespace counterpoint::map
