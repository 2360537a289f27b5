#include "editing/gestures_add.hpp"

#include <gtest/gtest.h>

#include "editing/typing.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;
using support::refusal;

class AddingGestures : public testing::Test {
  protected:
    // The new claim is the current one, says nothing yet and waits for its text.
    static void expectNewClaim(const Step& step) {
        ASSERT_EQ(step.selected.size(), 1U);
        const map::Claim* claim = step.map.claims().find({step.selected.back()});
        ASSERT_NE(claim, nullptr);
        EXPECT_FALSE(hasTextYet(*claim));
        EXPECT_EQ(textToEdit(*claim), "");
        EXPECT_TRUE(step.startsTyping);
    }
    // The argument which holds the new claim.
    static map::Argument holderOf(const Step& step) {
        for (const map::Argument& argument : step.map.arguments())
            for (const map::ClaimId& premise : argument.premises)
                if (premise.name == step.selected.back()) return argument;
        ADD_FAILURE() << "no argument holds the new claim";
        return {};
    }

    map::Map map = support::smallMap();
    IdMaker ids = support::seededIds();
};

TEST_F(AddingGestures, TheFirstClaimIsTheMainClaim) {
    const Step step = done(addClaim({}, ids));
    expectNewClaim(step);
    EXPECT_TRUE(step.map.claims()[0].main);
    EXPECT_EQ(step.gesture, Gesture::AddClaim);
    EXPECT_TRUE(done(addReason({}, {}, ids)).map.claims()[0].main);
    EXPECT_TRUE(done(addPremise({}, {}, ids)).map.claims()[0].main);
    EXPECT_TRUE(done(addBeside({}, {}, ids)).map.claims()[0].main);
    EXPECT_FALSE(done(addLooseClaim({}, ids)).map.claims()[0].main);
}

TEST_F(AddingGestures, ALaterClaimIsLoose) {
    const Step step = done(addClaim(map, ids));
    expectNewClaim(step);
    EXPECT_FALSE(step.map.claims().find({step.selected[0]})->main);
    EXPECT_EQ(step.map.arguments(), map.arguments());
}

TEST_F(AddingGestures, AReasonSupportsTheSelectedClaim) {
    const Step step = done(addReason(map, {"a"}, ids));
    expectNewClaim(step);
    EXPECT_EQ(step.gesture, Gesture::AddReason);
    const map::Argument made = holderOf(step);
    EXPECT_EQ(made.role, map::Role::Supports);
    EXPECT_EQ(map::nameOf(made.target), "a");
    EXPECT_EQ(step.map.arguments()[4].id, made.id) << "behind the reasons that are there";
}

TEST_F(AddingGestures, AReasonUnderAnArgumentIsOneForItsFirstPremise) {
    EXPECT_EQ(map::nameOf(holderOf(done(addReason(map, {"r1"}, ids))).target), "a");
}

TEST_F(AddingGestures, AnObjectionOpposesTheCurrentClaim) {
    const Step step = done(addObjection(map, {"a", "b"}, ids));
    expectNewClaim(step);
    EXPECT_EQ(step.gesture, Gesture::AddObjection);
    EXPECT_EQ(holderOf(step).role, map::Role::Opposes);
    EXPECT_EQ(map::nameOf(holderOf(step).target), "b");
}

TEST_F(AddingGestures, APremiseComesRightBehindTheSelectedOne) {
    const Step step = done(addPremise(map, {"a"}, ids));
    expectNewClaim(step);
    EXPECT_EQ(step.gesture, Gesture::AddPremise);
    EXPECT_EQ(support::shape(step.map), "r1:m<a," + step.selected[0] + ",b r2:a<c o1:m!d u1:r1~e");
    const Step last = done(addPremise(map, {"r1"}, ids));
    EXPECT_EQ(support::shape(last.map), "r1:m<a,b," + last.selected[0] + " r2:a<c o1:m!d u1:r1~e");
}

TEST_F(AddingGestures, AnotherReasonStandsRightBesideTheSelectedOne) {
    for (const char* selected : {"a", "r1"}) {
        const Step step = done(addBeside(map, {selected}, ids));
        expectNewClaim(step);
        EXPECT_EQ(step.map.arguments()[1].id, holderOf(step).id);
        EXPECT_EQ(holderOf(step).role, map::Role::Supports);
        EXPECT_EQ(map::nameOf(holderOf(step).target), "m");
    }
    const Step undercutter = done(addBeside(map, {"e"}, ids));
    EXPECT_EQ(holderOf(undercutter).role, map::Role::Undercuts);
    EXPECT_EQ(undercutter.gesture, Gesture::AddUndercutter);
}

TEST_F(AddingGestures, APremiseStandsForItsArgumentInUndercuttersAndWarrants) {
    for (const char* selected : {"b", "r1"}) {
        const Step undercut = done(addUndercutter(map, {selected}, ids));
        expectNewClaim(undercut);
        EXPECT_EQ(undercut.gesture, Gesture::AddUndercutter);
        EXPECT_EQ(holderOf(undercut).role, map::Role::Undercuts);
        EXPECT_EQ(map::nameOf(holderOf(undercut).target), "r1");
        const Step warrant = done(addWarrant(map, {selected}, ids));
        EXPECT_EQ(warrant.gesture, Gesture::AddWarrant);
        EXPECT_EQ(holderOf(warrant).role, map::Role::Warrants);
    }
}

TEST_F(AddingGestures, SayWhyTheyCantBeDone) {
    EXPECT_EQ(refusal(addReason(map, {}, ids)), "Select a claim first.");
    EXPECT_EQ(refusal(addPremise(map, {}, ids)), "Select a claim first.");
    EXPECT_NE(refusal(addPremise(map, {"m"}, ids)).find("isn’t part of a reason"), std::string::npos);
    EXPECT_NE(refusal(addUndercutter(map, {"m"}, ids)).find("isn’t part of a reason"), std::string::npos);
    EXPECT_FALSE(addReason(map, {"gone"}, ids));
}

TEST_F(AddingGestures, AClaimWithATextNeedsNoTyping) {
    map::Claim claim = support::claim("x", "  Said in the article. ");
    claim.tags = {"kept"};
    const Step step = done(addReason(map, {"m"}, ids, claim));
    EXPECT_FALSE(step.startsTyping);
    const map::Claim* added = step.map.claims().find({step.selected[0]});
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->text, "Said in the article.");
    EXPECT_EQ(added->tags, claim.tags);
}

TEST_F(AddingGestures, ATextThatNoMapCanHoldIsRefused) {
    EXPECT_FALSE(addReason(map, {"m"}, ids, support::claim("x", "\xff")));
    EXPECT_FALSE(addReason(map, {"m"}, ids, support::claim("x", std::string(10001, 'x'))));
}

TEST_F(AddingGestures, TheSameChanceMakesTheSameNames) {
    IdMaker again = support::seededIds();
    EXPECT_EQ(done(addReason(map, {"m"}, ids)).map, done(addReason(map, {"m"}, again)).map);
    EXPECT_NE(done(addReason(map, {"m"}, ids)).map, done(addReason(map, {"m"}, ids)).map);
}

}  // namespace
}  // namespace counterpoint::editing
