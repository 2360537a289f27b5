#include "bench/synthetic_map.hpp"
#include "ui/map_pane/detail.hpp"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>
#include <set>

#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using support::ShownMap;

TEST(MapPane, AnEmptyMapSaysHowToBegin) {
    ShownMap shown{map::Map()};
    const QWidget* hint = shown.pane.findChild<QWidget*>("emptyHint");
    EXPECT_TRUE(hint->isVisible());
    shown.session.start(support::smallMap());
    EXPECT_FALSE(hint->isVisible());
}

TEST(MapPane, ANoticeIsShownAndAClickPutsItAway) {
    ShownMap shown(support::smallMap());
    auto* notice = shown.pane.findChild<QWidget*>("notice");
    EXPECT_FALSE(notice->isVisible());
    shown.session.notify("That <b>can’t</b> be.");
    ASSERT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->accessibleName(), "That <b>can’t</b> be.");
    EXPECT_TRUE(shown.pane.rect().contains(notice->geometry()));
    QTest::mouseClick(notice, Qt::LeftButton);
    EXPECT_FALSE(notice->isVisible());
}

TEST(MapPane, WhatIsCurrentIsSaidToThoseWhoHearTheMap) {
    ShownMap shown(support::smallMap());
    shown.session.select({"r2"});
    EXPECT_EQ(shown.view().accessibleDescription().toStdString(), shown.pane.scene().elementOf("r2")->label);
    EXPECT_FALSE(shown.view().accessibleDescription().isEmpty());
    shown.session.select({});
    EXPECT_TRUE(shown.view().accessibleDescription().isEmpty());
}

TEST(MapPane, FitShowsTheSelectionFirstAndThenEverything) {
    ShownMap shown(support::smallMap());
    const QRectF everything = shown.pane.scene().extent();
    shown.session.select({"c"});
    shown.view().look(everything.center(), {500, 350}, shown.view().mostZoom());
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_0, Qt::ControlModifier);
    const QPointF middle = shown.view().visibleArea().center();
    EXPECT_LT((middle - shown.pane.scene().rectOf("c").center()).manhattanLength(), 2);
    QTest::keyClick(&shown.view(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_TRUE(shown.view().visibleArea().contains(everything));
    EXPECT_LT((shown.view().visibleArea().center() - everything.center()).manhattanLength(), 2);
}

TEST(MapPane, SpaceHeldDownPansAndTappedAsksForTheText) {
    ShownMap shown(support::smallMap());
    int asked = 0;
    QObject::connect(&shown.session, &Session::typingWanted, [&asked] { ++asked; });
    shown.session.select({"a"});
    shown.view().setFocus();
    const QPoint before = shown.middleOf("a");
    QTest::keyPress(&shown.view(), Qt::Key_Space);
    shown.drag(before, before + QPoint(30, 20));
    QTest::keyRelease(&shown.view(), Qt::Key_Space);
    EXPECT_EQ(shown.middleOf("a"), before + QPoint(30, 20));
    EXPECT_EQ(asked, 0);
    QTest::keyClick(&shown.view(), Qt::Key_Space);
    EXPECT_EQ(asked, 1);
}

// The colours in the middle of a claim's box at a zoom.
std::size_t coloursOf(ShownMap& shown, const std::string& item, double pixelsPerPoint) {
    const QRectF box = shown.pane.scene().rectOf(item);
    shown.view().look(box.center(), {500, 350}, pixelsPerPoint);
    QApplication::processEvents();
    const QRect part = shown.view().viewportTransform().mapRect(box.adjusted(8, 8, -8, -8)).toRect();
    const QImage image = shown.view().viewport()->grab(part).toImage();
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) colours.insert(image.pixel(x, y));
    return colours.size();
}

TEST(MapPane, DetailGoesWithTheZoom) {
    ShownMap shown(support::smallMap());
    // Letters have soft edges; bars in their place are of few colours; from afar there is one colour.
    EXPECT_GT(coloursOf(shown, "m", 1.2 * kNearFrom), 12U);
    const std::size_t middle = coloursOf(shown, "m", 0.9 * kNearFrom);
    EXPECT_GT(middle, 1U);
    EXPECT_LT(middle, 12U);
    EXPECT_EQ(coloursOf(shown, "m", 0.9 * kMiddleFrom), 1U);
}

struct LargeMap : ShownMap {
    LargeMap() : ShownMap(bench::syntheticMap(120)) {
        view().look(pane.scene().extent().center(), {500, 350}, view().actualZoom());
    }
    MiniMap* overview() { return pane.findChild<MiniMap*>("miniMap"); }
};

TEST(MiniMap, IsHiddenWhileEverythingIsInSight) {
    LargeMap shown;
    EXPECT_TRUE(shown.overview()->isVisible());
    shown.view().fitAll();
    EXPECT_FALSE(shown.overview()->isVisible());
}

TEST(MiniMap, DraggingItsFrameMovesTheView) {
    LargeMap shown;
    MiniMap* overview = shown.overview();
    const QPointF before = shown.view().visibleArea().center();
    const QPoint from = overview->frame().center().toPoint();
    QTest::mousePress(overview, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, from + QPoint(20, 0), overview->mapToGlobal(from + QPoint(20, 0)),
                     Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(overview, &move);
    QTest::mouseRelease(overview, Qt::LeftButton, {}, from + QPoint(20, 0));
    const QPointF by = shown.view().visibleArea().center() - before;
    EXPECT_NEAR(by.y(), 0, 3);
    EXPECT_GT(by.x(), 20 * 0.8 * shown.pane.scene().extent().width() / overview->width());
    EXPECT_NEAR(overview->frame().center().x(), from.x() + 20, 2);
}

TEST(MiniMap, AClickGoesThere) {
    LargeMap shown;
    QTest::mouseClick(shown.overview(), Qt::LeftButton, {}, QPoint(shown.overview()->width() - 20, 20));
    const QRectF extent = shown.pane.scene().extent();
    EXPECT_GT(shown.view().visibleArea().center().x(), extent.left() + extent.width() * 0.8);
}

}  // namespace
}  // namespace counterpoint::ui
