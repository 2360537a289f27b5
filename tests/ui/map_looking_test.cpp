#include <QWheelEvent>
#include <cmath>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using support::ShownMap;

void turnWheel(ShownMap& shown, QPoint at, QPoint by, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, shown.viewport()->mapToGlobal(at), {}, by, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.viewport(), &event);
}

double distance(QPointF one, QPointF other) {
    return std::hypot(one.x() - other.x(), one.y() - other.y());
}

TEST(MapLooking, AMapIsShownWholeAtFirst) {
    ShownMap shown(support::smallMap());
    EXPECT_TRUE(shown.view().visibleArea().contains(shown.pane.scene().extent()));
}

TEST(MapLooking, ZoomingAtThePointerKeepsThePointUnderIt) {
    ShownMap shown(support::smallMap());
    const QPoint at = shown.middleOf("d");
    const QPointF there = shown.view().pointerAt(at).scene;
    const double before = shown.view().zoom();
    for (const int by : {120, 120, -120, 360, -240}) {
        turnWheel(shown, at, {0, by}, Qt::ControlModifier);
        EXPECT_LT(distance(shown.seenAt(there), at), 2);
    }
    EXPECT_GT(shown.view().zoom(), before);
}

TEST(MapLooking, TheZoomHasLimits) {
    ShownMap shown(support::smallMap());
    turnWheel(shown, {400, 300}, {0, 120000}, Qt::ControlModifier);
    EXPECT_EQ(shown.view().zoom(), shown.view().mostZoom());
    turnWheel(shown, {400, 300}, {0, -120000}, Qt::ControlModifier);
    EXPECT_EQ(shown.view().zoom(), shown.view().leastZoom());
}

TEST(MapLooking, TheWheelAndTheMiddleButtonPan) {
    ShownMap shown(support::smallMap());
    const QPoint before = shown.middleOf("m");
    turnWheel(shown, {400, 300}, {120, -240}, Qt::NoModifier);
    EXPECT_EQ(shown.middleOf("m"), before + QPoint(60, -120));
    shown.drag({400, 300}, {380, 340}, Qt::MiddleButton);
    EXPECT_EQ(shown.middleOf("m"), before + QPoint(40, -80));
}

TEST(MapLooking, TheMapCannotBePushedOutOfSight) {
    ShownMap shown(support::smallMap());
    turnWheel(shown, {400, 300}, {120000, 120000}, Qt::NoModifier);
    EXPECT_TRUE(shown.view().visibleArea().intersects(shown.pane.scene().extent()));
    turnWheel(shown, {400, 300}, {-240000, -240000}, Qt::NoModifier);
    EXPECT_TRUE(shown.view().visibleArea().intersects(shown.pane.scene().extent()));
}

TEST(MapLooking, TheCurrentItemStaysWhereItIsWhenThePictureChanges) {
    ShownMap shown(support::smallMap());
    shown.session.select({"d"});
    const QPoint before = shown.middleOf("d");
    map::Parts parts = support::smallParts();
    for (const char* id : {"x", "y", "z"}) parts.claims.push_back(support::claim(id));
    parts.arguments.insert(parts.arguments.begin(),
                           support::argument("r0", map::Role::Supports, "m", {"x", "y", "z"}));
    parts.header.description = "A description takes some lines above the map, which pushes everything down.";
    const QRectF rect = shown.pane.scene().rectOf("d");
    shown.session.apply({support::mapOf(parts), editing::Gesture::AddReason, {"d"}, false});
    ASSERT_GT(distance(shown.pane.scene().rectOf("d").center(), rect.center()), 20);
    EXPECT_LT(distance(shown.middleOf("d"), before), 2);
}

}  // namespace
}  // namespace counterpoint::ui
