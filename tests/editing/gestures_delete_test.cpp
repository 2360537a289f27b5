#include "editing/gestures_delete.hpp"

#include <gtest/gtest.h>

#include "editing/branch.hpp"
#include "map/edits.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;
using support::shape;

TEST(DeleteGesture, TakesAClaimWithWhatIsBelowIt) {
    const Step step = done(deleteSelection(support::smallMap(), {"a"}));
    EXPECT_EQ(shape(step.map), "r1:m<b o1:m!d u1:r1~e");
    EXPECT_EQ(step.gesture, Gesture::Delete);
    EXPECT_EQ(step.selected, Selection{"b"});
}

TEST(DeleteGesture, TakesAnArgumentWithItsPremisesAndWhatIsAboutIt) {
    const Step step = done(deleteSelection(support::smallMap(), {"r1"}));
    EXPECT_EQ(shape(step.map), "o1:m!d");
    EXPECT_EQ(step.selected, Selection{"o1"});
}

TEST(DeleteGesture, KeepsWhatTheRestRestsOn) {
    map::Parts parts = support::smallParts();
    parts.arguments.push_back(support::argument("r3", map::Role::Supports, "d", {"c"}));
    EXPECT_EQ(shape(done(deleteSelection(support::mapOf(parts), {"a"})).map), "r1:m<b o1:m!d u1:r1~e r3:d<c");
    parts.claims[4].main = true;  // d
    EXPECT_EQ(shape(done(deleteSelection(support::mapOf(parts), {"m"})).map), "r3:d<c");
}

TEST(DeleteGesture, TakesACircleThatHangsBelow) {
    map::Parts parts = support::smallParts();
    parts.arguments.push_back(support::argument("r3", map::Role::Supports, "c", {"x"}));
    parts.arguments.push_back(support::argument("r4", map::Role::Supports, "x", {"c"}));
    parts.claims.push_back(support::claim("x"));
    EXPECT_EQ(shape(done(deleteSelection(support::mapOf(parts), {"a"})).map), "r1:m<b o1:m!d u1:r1~e");
}

TEST(DeleteGesture, SelectsTheNextSiblingElseTheOneBeforeElseWhatItWasAbout) {
    const map::Map map = support::smallMap();
    EXPECT_EQ(done(deleteSelection(map, {"b"})).selected, Selection{"a"});
    EXPECT_EQ(done(deleteSelection(map, {"a", "b"})).selected, Selection{"d"});
    EXPECT_EQ(done(deleteSelection(map, {"d"})).selected, Selection{"a"});
    EXPECT_EQ(done(deleteSelection(map, {"c"})).selected, Selection{"a"});
    EXPECT_EQ(done(deleteSelection(map, {"e"})).selected, Selection{"r1"});
    EXPECT_EQ(done(deleteSelection(map, {"u1"})).selected, Selection{"r1"});
    EXPECT_EQ(done(deleteSelection(map, {"m"})).selected, Selection{});
    const map::Map more = map::add(map, support::claim("loose")).value();
    EXPECT_EQ(done(deleteSelection(more, {"m"})).selected, Selection{"loose"});
    EXPECT_EQ(done(deleteSelection(more, {"loose"})).selected, Selection{"m"});
}

TEST(DeleteGesture, OnlyTheItemsLeavesWhatIsBelow) {
    const Step step = done(deleteOnly(support::smallMap(), {"a"}));
    EXPECT_EQ(shape(step.map), "r1:m<b o1:m!d u1:r1~e c");
    EXPECT_EQ(shape(done(deleteOnly(support::smallMap(), {"r1"})).map), "r2:a<c o1:m!d b e");
}

TEST(DeleteGesture, NeedsASelection) {
    EXPECT_EQ(support::refusal(deleteSelection(support::smallMap(), {})), "Nothing is selected.");
    EXPECT_EQ(support::refusal(deleteOnly(support::smallMap(), {"gone"})), "Nothing is selected.");
}

TEST(Branch, IsTheSelectionAndEverythingBelow) {
    const map::Map map = support::smallMap();
    const Branch branch = branchOf(map, {"r1"});
    EXPECT_EQ(branch.claims, (std::set<map::ClaimId>{{"a"}, {"b"}, {"c"}, {"e"}}));
    EXPECT_EQ(branch.arguments, (std::set<map::ArgumentId>{{"r1"}, {"r2"}, {"u1"}}));
    EXPECT_TRUE(branch.has("r2"));
    EXPECT_FALSE(branch.has("m"));
}

}  // namespace
}  // namespace counterpoint::editing
