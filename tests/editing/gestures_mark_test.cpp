#include "editing/gestures_mark.hpp"

#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

using support::done;

const map::Claim& claimOf(const Step& step, const std::string& id) {
    return *step.map.claims().find({id});
}

TEST(MarkGestures, ToggleTheMainClaim) {
    const Step on = done(toggleMain(support::smallMap(), {"m", "a"}));
    EXPECT_TRUE(claimOf(on, "m").main);
    EXPECT_TRUE(claimOf(on, "a").main);
    EXPECT_EQ(on.gesture, Gesture::MarkMain);
    EXPECT_EQ(on.selected, (Selection{"m", "a"}));
    const Step off = done(toggleMain(on.map, {"m", "a"}));
    EXPECT_FALSE(claimOf(off, "m").main);
    EXPECT_FALSE(claimOf(off, "a").main);
}

TEST(MarkGestures, ToggleWhatIsUnstated) {
    const Step on = done(toggleUnstated(support::smallMap(), {"r1"}));
    EXPECT_TRUE(claimOf(on, "a").implicit);
    EXPECT_FALSE(claimOf(on, "b").implicit);
    EXPECT_EQ(done(toggleUnstated(on.map, {"a"})).map, support::smallMap());
}

TEST(MarkGestures, MarkEvidenceAndTakeTheMarkAway) {
    const Step on = done(markEvidence(support::smallMap(), {"c", "d"}, map::Evidence::Study));
    EXPECT_EQ(claimOf(on, "c").evidence, map::Evidence::Study);
    EXPECT_EQ(claimOf(on, "d").evidence, map::Evidence::Study);
    EXPECT_EQ(done(markEvidence(on.map, {"c", "d"}, std::nullopt)).map, support::smallMap());
}

TEST(MarkGestures, CiteASourceOnce) {
    map::Source source;
    source.id = {"s1"};
    const map::Map map = map::add(support::smallMap(), source).value();
    const Step once = done(addCitation(map, {"c"}, {"s1"}));
    EXPECT_EQ(claimOf(once, "c").sources, std::vector<map::SourceId>{{"s1"}});
    EXPECT_EQ(done(addCitation(once.map, {"c"}, {"s1"})).map, once.map);
    EXPECT_FALSE(addCitation(map, {"c"}, {"gone"}));
}

TEST(MarkGestures, NeedAClaim) {
    EXPECT_EQ(support::refusal(toggleMain(support::smallMap(), {})), "Select a claim first.");
    EXPECT_EQ(support::refusal(markEvidence(support::smallMap(), {"gone"}, map::Evidence::Image)),
              "Select a claim first.");
}

}  // namespace
}  // namespace counterpoint::editing
