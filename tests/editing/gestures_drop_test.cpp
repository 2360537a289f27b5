#include "editing/gestures_drop.hpp"

#include <gtest/gtest.h>

#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;
using support::shape;

// r1:m<a,b r2:a<c o1:m!d u1:r1~e and a loose claim x.
class DropGesture : public testing::Test {
  protected:
    DropGesture() {
        map::Parts parts = support::smallParts();
        parts.claims.push_back(support::claim("x"));
        map = support::mapOf(std::move(parts));
    }
    std::string after(const Selection& dragged, DropKind kind, const std::string& target,
                      DropMode mode = DropMode::Move) {
        const Step step = done(drop(map, dragged, kind, target, ids, mode));
        std::string text = shape(step.map);
        // New arguments have names made up; here they are called "new".
        for (const map::Argument& argument : step.map.arguments()) {
            if (map.arguments().has(argument.id)) continue;
            text.replace(text.find(argument.id.name), argument.id.name.size(), "new");
        }
        return text;
    }
    std::string refusal(const Selection& dragged, DropKind kind, const std::string& target,
                        DropMode mode = DropMode::Move) {
        const auto fitting = fitsDrop(map, dragged, kind, target, mode);
        const auto step = drop(map, dragged, kind, target, ids, mode);
        EXPECT_FALSE(fitting);
        EXPECT_FALSE(step);
        if (fitting || step) return {};
        EXPECT_EQ(fitting.error().message, step.error().message);
        return fitting.error().message;
    }

    map::Map map;
    IdMaker ids = support::seededIds();
};

TEST_F(DropGesture, ALooseClaimBecomesWhatItIsDroppedAs) {
    EXPECT_EQ(after({"x"}, DropKind::Supports, "c"), "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:c<x");
    EXPECT_EQ(after({"x"}, DropKind::Opposes, "c"), "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:c!x");
    EXPECT_EQ(after({"x"}, DropKind::Joins, "a"), "r1:m<a,x,b r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"x"}, DropKind::Joins, "r1"), "r1:m<a,b,x r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"x"}, DropKind::Undercuts, "c"), "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:r2~x");
    EXPECT_EQ(after({"x"}, DropKind::Warrants, "r2"), "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:r2+x");
}

TEST_F(DropGesture, AClaimAloneInItsBoxTakesItAlong) {
    EXPECT_EQ(after({"d"}, DropKind::Supports, "c"), "r1:m<a,b r2:a<c u1:r1~e o1:c<d x");
    EXPECT_EQ(after({"o1"}, DropKind::Undercuts, "r2"), "r1:m<a,b r2:a<c u1:r1~e o1:r2~d x");
    EXPECT_EQ(after({"a", "b"}, DropKind::Supports, "d"), "r2:a<c o1:m!d u1:r1~e r1:d<a,b x");
}

TEST_F(DropGesture, OneOfSeveralPremisesLeavesItsBox) {
    EXPECT_EQ(after({"b"}, DropKind::Opposes, "d"), "r1:m<a r2:a<c o1:m!d u1:r1~e new:d!b x");
    EXPECT_EQ(after({"b"}, DropKind::Joins, "c"), "r1:m<a r2:a<c,b o1:m!d u1:r1~e x");
    EXPECT_EQ(after({"b"}, DropKind::Supports, "a"), "r1:m<a r2:a<c o1:m!d u1:r1~e new:a<b x");
}

TEST_F(DropGesture, ABoxThatJoinsAnotherHandsOverWhatIsAboutIt) {
    EXPECT_EQ(after({"r1"}, DropKind::Joins, "d"), "r2:a<c o1:m!d,a,b u1:o1~e x");
}

TEST_F(DropGesture, DroppedOnNothingItIsLoose) {
    EXPECT_EQ(after({"b"}, DropKind::Loose, ""), "r1:m<a r2:a<c o1:m!d u1:r1~e b x");
    EXPECT_EQ(after({"d"}, DropKind::Loose, ""), "r1:m<a,b r2:a<c u1:r1~e d x");
    EXPECT_EQ(refusal({"x"}, DropKind::Loose, ""), "It stands by itself already.");
}

TEST_F(DropGesture, AClaimMayBeUsedInASecondPlace) {
    EXPECT_EQ(after({"c"}, DropKind::Supports, "d", DropMode::AlsoHere),
              "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:d<c x");
    EXPECT_EQ(after({"c"}, DropKind::Joins, "d", DropMode::AlsoHere), "r1:m<a,b r2:a<c o1:m!d,c u1:r1~e x");
    EXPECT_EQ(after({"a", "b"}, DropKind::Opposes, "d", DropMode::AlsoHere),
              "r1:m<a,b r2:a<c o1:m!d u1:r1~e new:d!a,b x");
}

TEST_F(DropGesture, SeveralItemsAreOneStepAndSelectedAfterwards) {
    const Step step = done(drop(map, {"x", "d"}, DropKind::Joins, "a", ids));
    EXPECT_EQ(shape(step.map), "r1:m<a,d,x,b r2:a<c u1:r1~e");
    EXPECT_EQ(step.selected, (Selection{"x", "d"}));
    EXPECT_EQ(step.gesture, Gesture::Join);
    EXPECT_EQ(after({"x", "a", "c"}, DropKind::Supports, "d"), "r1:m<b r2:a<c o1:m!d u1:r1~e new:d<x new:d<a")
        << "what is below another dragged item moves with it";
}

TEST_F(DropGesture, AMainClaimThatGoesUnderAnotherIsNoneAnyMore) {
    const Step step = done(drop(map, {"m"}, DropKind::Supports, "x", ids));
    EXPECT_FALSE(step.map.claims().find({"m"})->main);
}

TEST_F(DropGesture, SaysWhyItCantBe) {
    EXPECT_EQ(refusal({"m"}, DropKind::Supports, "c"),
              "It would rest on itself: this is part of what is moved.");
    EXPECT_EQ(refusal({"r1"}, DropKind::Undercuts, "r1"),
              "It would rest on itself: this is part of what is moved.");
    EXPECT_EQ(refusal({"m"}, DropKind::Supports, "c", DropMode::AlsoHere),
              "It would rest on itself: this is part of what is moved.");
    EXPECT_EQ(refusal({"x"}, DropKind::Joins, "m"), "This claim isn’t part of a reason or an objection.");
    EXPECT_EQ(refusal({"x"}, DropKind::Supports, "r1"), "Only a claim can have reasons.");
    EXPECT_EQ(refusal({"d"}, DropKind::Opposes, "m"), "It is there already.");
    EXPECT_EQ(refusal({"a"}, DropKind::Joins, "b"), "It is there already.");
    EXPECT_EQ(refusal({"x"}, DropKind::Supports, "gone"), "There is nothing here to connect with.");
    EXPECT_EQ(refusal({}, DropKind::Supports, "m"), "Nothing is being moved.");
}

}  // namespace
}  // namespace counterpoint::editing
