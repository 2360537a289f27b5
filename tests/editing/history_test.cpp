#include "editing/history.hpp"

#include <gtest/gtest.h>
#include <random>

#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

Step adding(const map::Map& map, const std::string& id) {
    return {map::add(map, support::claim(id, "Text of " + id)).value(), Gesture::AddClaim, {id}, false};
}

TEST(History, StartsWithOneVersionAndNothingToUndo) {
    const History history(support::smallMap());
    EXPECT_EQ(history.map(), support::smallMap());
    EXPECT_EQ(history.size(), 1U);
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
}

TEST(History, UndoneToTheStartItIsTheFirstMapAgain) {
    History history(support::smallMap());
    for (const char* id : {"x1", "x2", "x3"}) EXPECT_TRUE(history.apply(adding(history.map(), id)));
    const map::Map last = history.map();
    while (history.canUndo()) history.undo();
    EXPECT_EQ(history.map(), support::smallMap());
    while (history.canRedo()) history.redo();
    EXPECT_EQ(history.map(), last);
}

TEST(History, RemembersWhatWasSelectedAndHowAStepIsCalled) {
    History history(support::smallMap());
    history.apply(adding(history.map(), "x1"));
    EXPECT_EQ(history.selected(), Selection{"x1"});
    EXPECT_EQ(history.gesture(1), Gesture::AddClaim);
    EXPECT_EQ(nameOf(history.gesture(1)), "Add a claim");
}

TEST(History, AStepThatChangesNothingIsNone) {
    History history(support::smallMap());
    EXPECT_FALSE(history.apply({support::smallMap(), Gesture::EditText, {}, false}));
    EXPECT_EQ(history.size(), 1U);
}

TEST(History, ANewStepForgetsWhatWasUndone) {
    History history(support::smallMap());
    history.apply(adding(history.map(), "x1"));
    history.undo();
    history.apply(adding(history.map(), "x2"));
    EXPECT_EQ(history.size(), 2U);
    EXPECT_FALSE(history.canRedo());
    EXPECT_TRUE(history.map().claims().has({"x2"}));
}

TEST(History, GoesToAnyVersion) {
    History history(support::smallMap());
    for (const char* id : {"x1", "x2", "x3"}) history.apply(adding(history.map(), id));
    history.goTo(1);
    EXPECT_TRUE(history.map().claims().has({"x1"}));
    EXPECT_FALSE(history.map().claims().has({"x2"}));
    EXPECT_TRUE(history.canRedo());
}

}  // namespace
}  // namespace counterpoint::editing
