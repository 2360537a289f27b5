#include "editing/folding.hpp"

#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

TEST(Folding, FoldsAndUnfoldsTheCurrentClaim) {
    const map::Map map = support::smallMap();
    EXPECT_EQ(toggleFold(map, {"m"}, {}), Folded{"m"});
    EXPECT_EQ(toggleFold(map, {"m"}, {"m", "a"}), Folded{"a"});
    EXPECT_EQ(toggleFold(map, {"r1"}, {}), Folded{"a"}) << "an argument stands for its first premise";
    EXPECT_EQ(toggleFold(map, {"c"}, {}), Folded{}) << "nothing is below it";
    EXPECT_EQ(toggleFold(map, {}, {"a"}), Folded{"a"});
}

TEST(Folding, FoldsOthersButNotTheWayToTheCurrentClaim) {
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("f"));
    parts.arguments.push_back(support::argument("r3", map::Role::Supports, "d", {"f"}));
    const map::Map map = support::mapOf(parts);
    EXPECT_EQ(foldOthers(map, {"c"}), Folded{"d"});
    EXPECT_EQ(foldOthers(map, {"d"}), Folded{"a"});
    EXPECT_EQ(foldOthers(map, {"u1"}), (Folded{"a", "d"}));
    EXPECT_EQ(foldOthers(map, {"m"}), Folded{});
}

TEST(Folding, UnfoldsWhatHidesAnItem) {
    const map::Map map = support::smallMap();
    EXPECT_EQ(unfoldTo(map, "c", {"m", "a", "c", "d"}), (Folded{"c", "d"}));
    EXPECT_EQ(unfoldTo(map, "u1", {"m", "a"}), Folded{"a"}) << "through the argument that it is about";
}

TEST(Focus, GoesInAndOutAndBackAndForward) {
    const map::Map map = support::smallMap();
    Focus focus;
    EXPECT_EQ(focus.shown(), "");
    focus.show("c");
    focus.showMore(map);
    EXPECT_EQ(focus.shown(), "a");
    focus.showMore(map);
    EXPECT_EQ(focus.shown(), "m");
    focus.showMore(map);
    EXPECT_EQ(focus.shown(), "");
    EXPECT_FALSE(focus.canGoForward());
    focus.back();
    focus.back();
    EXPECT_EQ(focus.shown(), "a");
    focus.forward();
    EXPECT_EQ(focus.shown(), "m");
    focus.show("e");
    EXPECT_FALSE(focus.canGoForward());
    focus.showMore(map);
    EXPECT_EQ(focus.shown(), "m") << "an undercutter is below what its argument is about";
}

TEST(Focus, ForgetsClaimsThatAreGone) {
    const map::Map map = support::smallMap();
    Focus focus;
    focus.show("m");
    focus.show("c");
    focus.show("m");
    focus.keepOnly(map::remove(map, map::ClaimId{"c"}).value());
    EXPECT_EQ(focus.shown(), "m");
    focus.back();
    EXPECT_EQ(focus.shown(), "");
    focus.keepOnly({});
    EXPECT_FALSE(focus.canGoForward());
}

}  // namespace
}  // namespace counterpoint::editing
