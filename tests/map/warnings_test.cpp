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
