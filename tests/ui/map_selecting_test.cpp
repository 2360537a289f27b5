#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using support::ShownMap;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(MapSelecting, AClickOnAPremiseSelectsTheClaimAndOnTheBarTheArgument) {
    ShownMap shown(support::smallMap());
    shown.click(shown.middleOf("a"));
    EXPECT_THAT(shown.session.selection(), ElementsAre("a"));
    shown.click(shown.barOf("r1"));
    EXPECT_THAT(shown.session.selection(), ElementsAre("r1"));
}

TEST(MapSelecting, AClickBesideEverythingSelectsNothing) {
    ShownMap shown(support::smallMap());
    shown.click(shown.middleOf("a"));
    shown.click({3, 3});
    EXPECT_THAT(shown.session.selection(), IsEmpty());
}

TEST(MapSelecting, WithShiftOrCtrlItAddsAndTakesAway) {
    ShownMap shown(support::smallMap());
    shown.click(shown.middleOf("a"));
    shown.click(shown.middleOf("c"), Qt::ShiftModifier);
    shown.click(shown.middleOf("d"), Qt::ControlModifier);
    EXPECT_THAT(shown.session.selection(), ElementsAre("a", "c", "d"));
    shown.click(shown.middleOf("c"), Qt::ControlModifier);
    EXPECT_THAT(shown.session.selection(), ElementsAre("a", "d"));
    shown.click(shown.middleOf("a"));
    EXPECT_THAT(shown.session.selection(), ElementsAre("a"));
}

TEST(MapSelecting, ARubberBandSelectsWhatIsInIt) {
    ShownMap shown(support::smallMap());
    const QRectF box = shown.pane.scene().rectOf("r2");
    const QPoint from = shown.seenAt(box.topLeft() - QPointF(6, 6)).toPoint();
    const QPoint to = shown.seenAt(box.bottomRight() + QPointF(6, 6)).toPoint();
    shown.drag(from, to);
    EXPECT_THAT(shown.session.selection(), UnorderedElementsAre("r2", "c"));
}

}  // namespace
}  // namespace counterpoint::ui
