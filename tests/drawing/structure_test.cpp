#include "drawing/structure.hpp"

#include <gtest/gtest.h>

#include "support/small_map.hpp"

namespace counterpoint::drawing {
namespace {

using support::argument;
using support::claim;
using support::smallParts;

Structure arranged(const map::Parts& parts, const std::set<std::string>& folded = {}) {
    const map::Map made = map::Map::make(parts).value();
    return arrange(made, map::Relations(made), folded);
}

TEST(Structure, DrawsAPremiseInTheArgumentThatUsesIt) {
    const Structure s = arranged(smallParts());
    EXPECT_EQ(s.roots, std::vector<std::size_t>{0});
    EXPECT_EQ(s.home[1], 0U);
    EXPECT_EQ(s.home[3], 1U);
    EXPECT_EQ(s.readingOrder, (std::vector<std::size_t>{0, 1, 3, 2}));
}

TEST(Structure, DrawsASharedPremiseFurthestFromTheConclusion) {
    auto parts = smallParts();
    parts.arguments.push_back(argument("x", map::Role::Supports, "m", {"c"}));
    EXPECT_EQ(arranged(parts).home[3], 1U);  // in r2, below a, and not in x
}

TEST(Structure, ShowsOneClaimAloneWithWhatIsBelowIt) {
    const map::Map made = support::mapOf(smallParts());
    const Structure s = arrange(made, map::Relations(made), {}, "a");
    EXPECT_EQ(s.roots, std::vector<std::size_t>{1});
    EXPECT_EQ(s.readingOrder, std::vector<std::size_t>{1});
    EXPECT_FALSE(s.claimShown[0]);
    EXPECT_TRUE(s.claimShown[3]);
    EXPECT_EQ(arrange(made, map::Relations(made), {}, "gone").roots, std::vector<std::size_t>{0});
}

TEST(Structure, GivesMainClaimsABoxOfTheirOwnEvenAsPremises) {
    auto parts = smallParts();
    parts.claims.push_back(claim("n"));
    parts.arguments.push_back(argument("x", map::Role::Supports, "n", {"m"}));
    const Structure s = arranged(parts);
    EXPECT_EQ(s.home[0], kNone);
    EXPECT_EQ(s.roots, (std::vector<std::size_t>{0, 6}));
}

TEST(Structure, PutsLooseClaimsLast) {
    auto parts = smallParts();
    parts.claims.insert(parts.claims.begin(), claim("loose"));
    EXPECT_EQ(arranged(parts).roots, (std::vector<std::size_t>{1, 0}));
}

TEST(Structure, ShowsEveryClaimOfACircle) {
    map::Parts parts;
    for (const char* id : {"a", "b", "c"}) parts.claims.push_back(claim(id));
    parts.arguments = {argument("x", map::Role::Supports, "a", {"b"}),
                       argument("y", map::Role::Supports, "b", {"c"}),
                       argument("z", map::Role::Supports, "c", {"a"})};
    const Structure s = arranged(parts);
    EXPECT_EQ(s.roots, std::vector<std::size_t>{0});
    EXPECT_EQ(s.readingOrder.size(), 3U);
    EXPECT_EQ(s.claimShown, std::vector<bool>(3, true));
}

TEST(Structure, HidesWhatIsOnlyBelowAFoldedClaim) {
    const Structure s = arranged(smallParts(), {"a"});
    EXPECT_FALSE(s.argumentShown[1]);
    EXPECT_FALSE(s.claimShown[3]);
    EXPECT_EQ(s.hiddenArguments[1], 1U);
    EXPECT_TRUE(s.claimShown[1]);
}

}  // namespace
}  // namespace counterpoint::drawing
