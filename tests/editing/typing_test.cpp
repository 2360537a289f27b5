#include "editing/typing.hpp"

#include <gtest/gtest.h>

#include "editing/gestures_add.hpp"
#include "editing/history.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;

class Typing : public testing::Test {
  protected:
    void type(const std::string& text) {
        history.apply(done(setText(history.map(), history.selected().back(), text)));
    }

    History history{support::smallMap()};
    IdMaker ids = support::seededIds();
};

TEST_F(Typing, AnAdditionAndItsFirstTextAreOneStep) {
    history.apply(done(addReason(history.map(), {"m"}, ids)));
    type("Because of this.");
    EXPECT_EQ(history.size(), 2U);
    EXPECT_EQ(history.gesture(1), Gesture::AddReason);
    EXPECT_EQ(history.map().claims().find({history.selected().back()})->text, "Because of this.");
    history.undo();
    EXPECT_EQ(history.map(), support::smallMap());
}

TEST_F(Typing, ALaterTextIsAStepOfItsOwn) {
    history.apply(done(addReason(history.map(), {"m"}, ids)));
    type("First.");
    type("Second.");
    EXPECT_EQ(history.size(), 3U);
    EXPECT_EQ(history.gesture(2), Gesture::EditText);
    history.undo();
    EXPECT_EQ(history.map().claims().find({history.selected().back()})->text, "First.");
}

TEST_F(Typing, NothingTypedTakesTheAdditionBack) {
    for (const auto& add : {addReason, addObjection, addPremise, addBeside, addUndercutter, addWarrant}) {
        history.apply(done(add(history.map(), {"a"}, ids, {})));
        EXPECT_EQ(history.size(), 2U);
        const Step step = done(setText(history.map(), history.selected().back(), " \n"));
        EXPECT_EQ(step.selected.size(), 1U);
        history.apply(step);
        EXPECT_EQ(history.map(), support::smallMap());
        EXPECT_EQ(history.size(), 1U) << "as if it had never been made";
    }
}

TEST_F(Typing, ATextTypedAfterAnUndoneAdditionIsNoFirstText) {
    history.apply(done(addReason(history.map(), {"m"}, ids)));
    history.undo();
    history.apply(done(setText(history.map(), "a", "Another text.")));
    EXPECT_EQ(history.size(), 2U);
    EXPECT_EQ(history.gesture(1), Gesture::EditText);
}

TEST_F(Typing, ANewClaimThatAlreadyCarriesSomethingStays) {
    history.apply(done(addReason(history.map(), {"m"}, ids)));
    const std::string parent = history.selected().back();
    history.apply(done(addReason(history.map(), {parent}, ids)));
    EXPECT_EQ(done(setText(history.map(), parent, "")).map, history.map());
}

TEST_F(Typing, AClaimThatSaysSomethingKeepsSayingSomething) {
    EXPECT_NE(support::refusal(setText(history.map(), "a", "  ")).find("must say something"),
              std::string::npos);
    EXPECT_FALSE(setText(history.map(), "gone", "Text."));
    EXPECT_FALSE(setText(history.map(), "r1", "Text.")) << "an argument has no text";
}

TEST_F(Typing, TextIsTidied) {
    EXPECT_EQ(tidyText("  a\r\nb\rc\u2029d \n"), "a\nb\nc\nd");
    EXPECT_EQ(tidyText("a\x01\x1b"
                       "b"),
              "ab");
    EXPECT_EQ(tidyText(" \t\n"), "");
    EXPECT_EQ(tidyText("\xff"), "\xff") << "not text: the rules refuse it";
    EXPECT_EQ(tidyText("你好 👩‍👩‍👧"), "你好 👩‍👩‍👧");
}

}  // namespace
}  // namespace counterpoint::editing
