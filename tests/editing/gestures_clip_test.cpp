#include "editing/gestures_clip.hpp"

#include <gtest/gtest.h>

#include "format/read.hpp"
#include "format/write.hpp"
#include "support/gesture_steps.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;
using support::shape;

class ClipGestures : public testing::Test {
  protected:
    map::Map map = support::smallMap();
    IdMaker ids = support::seededIds();
};

TEST_F(ClipGestures, ACopyIsTheSelectionWithWhatIsBelow) {
    EXPECT_EQ(shape(copy(map, {"a"})), "r2:a<c");
    EXPECT_EQ(shape(copy(map, {"m"})), shape(map));
    EXPECT_EQ(shape(copy(map, {"r1"})), "r2:a<c b e") << "what it is about stays behind";
    EXPECT_EQ(copy(map, {}), map::Map());
}

TEST_F(ClipGestures, ACopyBringsTheSourcesAndVoicesThatItUses) {
    const map::Map full = support::mapOf(support::fullParts());
    const map::Map part = copy(full, {"claim1"});
    EXPECT_EQ(part.sources(), full.sources());
    EXPECT_EQ(part.voices(), full.voices());
    EXPECT_EQ(copy(full, {"claim2"}).sources().size(), 0U);
    EXPECT_EQ(copy(full, {"claim2"}).waivers(), full.waivers());
}

TEST_F(ClipGestures, WhatIsPastedGoesUnderTheCurrentClaim) {
    const Step step = done(paste(map, {"d"}, copy(map, {"a"}), ids));
    EXPECT_EQ(step.gesture, Gesture::Paste);
    EXPECT_EQ(step.map.claims().size(), 8U);
    ASSERT_EQ(step.selected.size(), 1U);
    EXPECT_EQ(step.map.claims().find({step.selected[0]})->text, "Says a.");
    EXPECT_EQ(step.map.arguments()[5].target, map::Target(map::ClaimId{"d"}));
    EXPECT_EQ(step.map.arguments()[4].target, map::Target(map::ClaimId{step.selected[0]}));
}

TEST_F(ClipGestures, WithNothingSelectedItStandsByItself) {
    const Step step = done(paste(map, {}, copy(map, {"m"}), ids));
    EXPECT_EQ(step.map.claims().size(), 12U);
    EXPECT_FALSE(step.map.claims().find({step.selected[0]})->main);
    EXPECT_EQ(shape(done(paste({}, {}, map, ids)).map), shape(map)) << "names that are free are kept";
    EXPECT_TRUE(done(paste({}, {}, map, ids)).map.claims()[0].main);
}

TEST_F(ClipGestures, EqualSourcesAreOne) {
    const map::Map full = support::mapOf(support::fullParts());
    const Step same = done(paste(full, {}, copy(full, {"claim1"}), ids));
    EXPECT_EQ(same.map.sources(), full.sources());
    EXPECT_EQ(same.map.voices(), full.voices());
    map::Parts parts = support::fullParts();
    parts.sources[1].title = "Another one";
    const Step other = done(paste(full, {}, support::mapOf(parts), ids));
    EXPECT_EQ(other.map.sources().size(), 3U);
    const map::Claim* claim = other.map.claims().find({other.selected[0]});
    EXPECT_EQ(claim->sources[1], other.map.sources()[2].id);
}

TEST_F(ClipGestures, CutAndPastedBackIsTheSameButForNames) {
    const map::Map part = copy(map, {"a"});
    const Step gone = done(cut(map, {"a"}));
    EXPECT_EQ(gone.gesture, Gesture::Cut);
    EXPECT_EQ(shape(gone.map), "r1:m<b o1:m!d u1:r1~e");
    const Step back = done(paste(gone.map, {"b"}, part, ids));
    EXPECT_EQ(back.selected, Selection{"a"});
    EXPECT_TRUE(back.map.arguments().has({"r2"}));
}

TEST_F(ClipGestures, PlainTextIsOneClaimAParagraph) {
    const Step step = done(pasteText(map, {"d"}, "First\nline.\r\n \n\n  Second. \n", ids));
    ASSERT_EQ(step.selected.size(), 2U);
    EXPECT_EQ(step.map.claims().find({step.selected[0]})->text, "First line.");
    EXPECT_EQ(step.map.claims().find({step.selected[1]})->text, "Second.");
    EXPECT_EQ(step.map.arguments().size(), 6U);
    EXPECT_EQ(support::refusal(pasteText(map, {"d"}, " \n ", ids)), "There is nothing to paste.");
}

TEST_F(ClipGestures, ADuplicateStandsBehindItsOriginal) {
    const Step box = done(duplicate(map, {"r1"}, ids));
    EXPECT_EQ(box.gesture, Gesture::Duplicate);
    EXPECT_EQ(box.map.claims().size(), 9U);
    EXPECT_EQ(box.map.arguments().size(), 6U) << "r1 and r2 once more";
    EXPECT_EQ(box.map.arguments()[1].premises.size(), 2U);
    EXPECT_EQ(box.map.arguments()[1].target, map::Target(map::ClaimId{"m"}));
    const Step premise = done(duplicate(map, {"b"}, ids));
    EXPECT_EQ(premise.map.arguments()[0].premises[2].name, premise.selected[0]);
    const Step whole = done(duplicate(map, {"m"}, ids));
    EXPECT_EQ(whole.map.claims().size(), 12U);
    EXPECT_EQ(support::refusal(duplicate(map, {}, ids)), "Nothing is selected.");
}

TEST_F(ClipGestures, AnyPartOfAnyMapGoesThroughTheClipboard) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const map::Map random = support::randomMap(seed, 25);
        for (const std::size_t index : {std::size_t{0}, random.claims().size() / 2}) {
            const map::Map part = copy(random, {random.claims()[index].id.name});
            ASSERT_FALSE(part.claims().empty());
            const auto read = format::readMap(format::writeMap(part), "clipboard");
            ASSERT_TRUE(read) << read.error().message;
            EXPECT_EQ(read->map, part);
            EXPECT_TRUE(paste(random, {random.claims()[1].id.name}, read->map, ids));
        }
    }
}

}  // namespace
}  // namespace counterpoint::editing
