#include "editing/gestures_move.hpp"

#include <gtest/gtest.h>

#include "editing/places.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;
using support::refusal;
using support::shape;

class MoveGestures : public testing::Test {
  protected:
    map::Map map = support::smallMap();
    IdMaker ids = support::seededIds();
};

TEST_F(MoveGestures, PremisesChangePlacesInTheirBox) {
    EXPECT_EQ(shape(done(reorder(map, {"a"}, Side::After)).map), "r1:m<b,a r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(shape(done(reorder(map, {"b"}, Side::Before)).map), "r1:m<b,a r2:a<c o1:m!d u1:r1~e");
}

TEST_F(MoveGestures, ABoxChangesPlacesWithItsSibling) {
    for (const char* selected : {"r1", "b"})
        EXPECT_EQ(shape(done(reorder(map, {selected}, Side::After)).map), "r2:a<c o1:m!d r1:m<a,b u1:r1~e");
    EXPECT_EQ(shape(done(reorder(map, {"d"}, Side::Before)).map), "o1:m!d r1:m<a,b r2:a<c u1:r1~e");
    EXPECT_EQ(refusal(reorder(map, {"d"}, Side::After)), "It is the last one already.");
    EXPECT_EQ(refusal(reorder(map, {"r1"}, Side::Before)), "It is the first one already.");
}

TEST_F(MoveGestures, LooseClaimsChangePlacesAmongThemselves) {
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("x"));
    parts.claims.push_back(support::claim("y"));
    map = support::mapOf(parts);
    EXPECT_EQ(shape(done(reorder(map, {"y"}, Side::Before)).map), "r1:m<a,b r2:a<c o1:m!d u1:r1~e y x");
    EXPECT_EQ(refusal(reorder(map, {"x"}, Side::Before)), "It is the first one already.");
}

TEST_F(MoveGestures, AReasonGoesUnderItsNeighbour) {
    EXPECT_EQ(shape(done(moveUnder(map, {"d"}, Side::Before, ids)).map), "r1:m<a,b r2:a<c u1:r1~e o1:a!d");
    EXPECT_EQ(shape(done(moveUnder(map, {"r1"}, Side::After, ids)).map), "r2:a<c o1:m!d u1:r1~e r1:d<a,b");
    const Step step = done(moveUnder(map, {"b"}, Side::Before, ids));
    EXPECT_EQ(step.map.arguments()[4].target, map::Target(map::ClaimId{"a"}));
    EXPECT_EQ(step.selected, Selection{"b"});
    EXPECT_EQ(step.gesture, Gesture::MoveUnder);
    EXPECT_FALSE(moveUnder(map, {"d"}, Side::After, ids));
    EXPECT_FALSE(moveUnder(map, {"m"}, Side::After, ids));
}

TEST_F(MoveGestures, AReasonGoesALevelUp) {
    EXPECT_EQ(shape(done(moveUp(map, {"c"}, ids)).map), "r1:m<a,b r2:m<c o1:m!d u1:r1~e");
    EXPECT_EQ(shape(done(moveUp(map, {"e"}, ids)).map), "r1:m<a,b u1:m!e r2:a<c o1:m!d");
    const Step apart = done(moveUp(map, {"a"}, ids));
    EXPECT_EQ(apart.map.arguments()[0].premises, std::vector<map::ClaimId>{{"b"}});
    EXPECT_EQ(apart.map.arguments()[1].premises, std::vector<map::ClaimId>{{"a"}});
    EXPECT_EQ(refusal(moveUp(map, {"d"}, ids)), "It is at the top already.");
    EXPECT_EQ(refusal(moveUp(map, {"m"}, ids)), "It is at the top already.");
}

TEST_F(MoveGestures, AReasonUnderAnUndercutterGoesUpToTheArgumentThatIsUndercut) {
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("f"));
    parts.arguments.push_back(support::argument("o2", map::Role::Opposes, "e", {"f"}));
    EXPECT_EQ(shape(done(moveUp(support::mapOf(parts), {"f"}, ids)).map),
              "r1:m<a,b r2:a<c o1:m!d u1:r1~e o2:r1~f");
}

TEST_F(MoveGestures, DetachedPremisesAreLoose) {
    const Step step = done(detach(map, {"b"}, ids));
    EXPECT_EQ(shape(step.map), "r1:m<a r2:a<c o1:m!d u1:r1~e b");
    EXPECT_EQ(step.gesture, Gesture::Detach);
    EXPECT_FALSE(detach(map, {"m"}, ids));
}

TEST_F(MoveGestures, NeedASelection) {
    EXPECT_FALSE(reorder(map, {}, Side::After));
    EXPECT_FALSE(moveUnder(map, {"gone"}, Side::After, ids));
    EXPECT_FALSE(moveUp(map, {}, ids));
    EXPECT_FALSE(detach(map, {}, ids));
}

TEST(Places, APremiseOfSeveralArgumentsIsDrawnInTheOneFurthestDown) {
    map::Parts parts = support::smallParts();
    parts.arguments.push_back(support::argument("o2", map::Role::Opposes, "c", {"d"}));
    const map::Map map = support::mapOf(parts);
    EXPECT_EQ(argumentOf(map, {"d"})->id.name, "o2");
    EXPECT_EQ(argumentOf(map, {"m"}), nullptr);
}

}  // namespace
}  // namespace counterpoint::editing
