#include "publish/outline.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>

#include "support/small_map.hpp"

namespace counterpoint::publish {
namespace {

using map::Role;
using support::argument;
using support::claim;
using support::mapOf;

TEST(Outline, ShowsReasonsBelowWhatTheyAreAbout) {
    map::Parts parts;
    parts.header.title = "Sundays";
    parts.header.question = "Should it open?";
    parts.claims = {claim("busy", "People are busy."),
                    claim("open", "It should open."),
                    claim("rule", "Who is busy needs Sundays."),
                    claim("cost", "It costs too much."),
                    claim("once", "They came once."),
                    claim("wet", "It was wet.")};
    parts.claims[1].main = true;
    parts.claims[2].implicit = true;
    parts.arguments = {argument("a1", Role::Supports, "open", {"busy", "rule"}),
                       argument("a2", Role::Opposes, "open", {"cost"}),
                       argument("a3", Role::Undercuts, "a1", {"once"}),
                       argument("a4", Role::Warrants, "a1", {"wet"})};
    EXPECT_EQ(writeOutline(mapOf(parts)),
              "Sundays\n"
              "At issue: Should it open?\n"
              "\n"
              "It should open. [open]\n"
              "  because [a1]\n"
              "    - People are busy. [busy]\n"
              "    - Who is busy needs Sundays. (unstated) [rule]\n"
              "    that doesn't follow, because [a3]\n"
              "      - They came once. [once]\n"
              "    that follows, because [a4]\n"
              "      - It was wet. [wet]\n"
              "  but [a2]\n"
              "    - It costs too much. [cost]\n");
}

TEST(Outline, NamesAClaimAgainByItsIdOnly) {
    map::Parts parts;
    parts.claims = {claim("a", "A."), claim("b", "B."), claim("c", "C.")};
    parts.arguments = {argument("x", Role::Supports, "a", {"c"}), argument("y", Role::Supports, "b", {"c"})};
    EXPECT_EQ(writeOutline(mapOf(parts)),
              "A. [a]\n  because [x]\n    - C. [c]\n"
              "\nB. [b]\n  because [y]\n    - see [c]\n");
}

TEST(Outline, ShowsCirclesOnce) {
    map::Parts parts;
    parts.claims = {claim("a", "A."), claim("b", "B.")};
    parts.arguments = {argument("x", Role::Supports, "a", {"b"}), argument("y", Role::Supports, "b", {"a"})};
    EXPECT_EQ(writeOutline(mapOf(parts)),
              "A. [a]\n  because [x]\n    - B. [b]\n      because [y]\n        - see [a]\n");
}

TEST(Outline, ListsLooseClaimsAndSources) {
    map::Parts parts = support::fullParts();
    parts.claims.push_back(claim("loose", "first line\nsecond line"));
    EXPECT_EQ(
        writeOutline(mapOf(parts)),
        "mapTitle\n"
        "At issue: mapQuestion\n"
        "\n"
        "claimText (unstated; conceded by voiceName, unnamed; official statement; from [source1], [source2]) "
        "[claim1]\n"
        "  but [argument1]\n"
        "    - one [claim2]\n"
        "    - two [claim3]\n"
        "    that doesn't follow, because [argument2]\n"
        "      - see [claim3]\n"
        "\n"
        "Not connected:\n"
        "  - first line\n"
        "    second line [loose]\n"
        "\n"
        "Sources:\n"
        "  - sourceTitle, sourceAuthor, sourcePublisher, 2025-01, https://example.org/ [source1]\n"
        "  - (no title) [source2]\n");
}

TEST(Outline, CallsAVoiceSomethingWhateverIsKnownOfIt) {
    map::Parts parts;
    parts.voices = {{{"v"}, "Officials", map::VoiceType::Unnamed, "", {}},
                    {{"w"}, "", map::VoiceType::Unnamed, "", {}},
                    {{"x"}, "", map::VoiceType::Person, "", {}}};
    parts.claims = {claim("a", "A."), claim("b", "B."), claim("c", "C.")};
    for (std::size_t i = 0; i < 3; ++i) parts.claims[i].voice = parts.voices[i].id;
    parts.claims[1].stance = map::Stance::Reported;
    EXPECT_EQ(writeOutline(mapOf(parts)),
              "Not connected:\n"
              "  - A. (Officials, unnamed) [a]\n"
              "  - B. (reported by an unnamed source) [b]\n"
              "  - C. ([x]) [c]\n");
}

TEST(Outline, OfAnEmptyMapIsEmpty) {
    EXPECT_EQ(writeOutline({}), "");
}

TEST(Outline, OfALooseMainClaimIsThatClaim) {
    map::Parts parts;
    parts.claims = {claim("a", "A.")};
    EXPECT_EQ(writeOutline(mapOf(parts)), "Not connected:\n  - A. [a]\n");
    parts.claims[0].main = true;
    EXPECT_EQ(writeOutline(mapOf(parts)), "A. [a]\n");
}

TEST(Outline, ShowsNoCharacterThatATerminalObeys) {
    map::Parts parts;
    parts.claims = {claim("a", "clear\u009b2J and \u202Eturn")};
    EXPECT_EQ(writeOutline(mapOf(parts)), "Not connected:\n  - clear\\u009b2J and \\u202eturn [a]\n");
}

TEST(Outline, OfADeepMapStaysInProportion) {
    map::Parts parts;
    constexpr std::size_t kDepth = 20000;
    for (std::size_t i = 0; i < kDepth; ++i) {
        parts.claims.push_back(claim("c" + std::to_string(i), "text"));
        if (i > 0) {
            parts.arguments.push_back(argument("a" + std::to_string(i), Role::Supports,
                                               "c" + std::to_string(i - 1), {"c" + std::to_string(i)}));
        }
    }
    const std::string outline = writeOutline(mapOf(parts));
    EXPECT_EQ(std::count(outline.begin(), outline.end(), '\n'), 2 * static_cast<std::ptrdiff_t>(kDepth) - 1);
    EXPECT_LT(outline.size(), kDepth * 300);
    EXPECT_NE(outline.find("(39998) - text [c19999]\n"), std::string::npos);
}

}  // namespace
}  // namespace counterpoint::publish
