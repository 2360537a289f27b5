#include "ui/map_pane/drop_targets.hpp"

#include <gtest/gtest.h>

namespace counterpoint::ui {
namespace {

const QRectF kWindow(0, 0, 1000, 800);
constexpr std::array<double, kDropWays> kWidths = {90, 60, 70, 130, 150};

Hovered premise(QRectF box) {
    return {"c", box, "a", box.adjusted(-8, -30, 8, 8)};
}

DropWay wayAt(const Hovered& hovered, QPointF place) {
    const auto targets = targetsOf(hovered, kWidths, kWindow);
    const auto found = targetAt(targets, hovered, place);
    EXPECT_TRUE(found) << place.x() << "," << place.y();
    return found ? targets[*found].way : DropWay::Supports;
}

TEST(DropTargets, OfAClaimAreBelowBesideAndOnTheBar) {
    const Hovered hovered = premise({400, 300, 260, 90});
    EXPECT_EQ(wayAt(hovered, {440, 385}), DropWay::Supports);
    EXPECT_EQ(wayAt(hovered, {620, 385}), DropWay::Opposes);
    EXPECT_EQ(wayAt(hovered, {655, 345}), DropWay::Joins);
    EXPECT_EQ(wayAt(hovered, {430, 275}), DropWay::Warrants);
    EXPECT_EQ(wayAt(hovered, {630, 275}), DropWay::Undercuts);
}

TEST(DropTargets, OfAMainClaimAreReasonsAndObjectionsOnly) {
    const auto targets = targetsOf({"m", {400, 300, 260, 90}, "", {}}, kWidths, kWindow);
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].way, DropWay::Supports);
    EXPECT_EQ(targets[1].way, DropWay::Opposes);
    EXPECT_EQ(targets[1].item, "m");
}

TEST(DropTargets, OfAnArgumentAreWhatConcernsTheStep) {
    const Hovered hovered = {"", {}, "a", {400, 270, 280, 130}};
    for (const DropTarget& target : targetsOf(hovered, kWidths, kWindow)) {
        EXPECT_EQ(target.item, "a");
        EXPECT_NE(target.way, DropWay::Supports);
        EXPECT_NE(target.way, DropWay::Opposes);
    }
}

TEST(DropTargets, NeverLieOverOneAnotherNorOutsideOfTheWindow) {
    for (double width : {8.0, 40.0, 200.0, 500.0}) {
        for (double height : {4.0, 20.0, 90.0, 300.0}) {
            for (QPointF corner :
                 {QPointF(-30, -20), QPointF(400, 300), QPointF(900, 700), QPointF(0, 560)}) {
                const Hovered hovered = premise(QRectF(corner, QSizeF(width, height)));
                const auto targets = targetsOf(hovered, kWidths, kWindow);
                ASSERT_EQ(targets.size(), kDropWays);
                for (std::size_t i = 0; i < targets.size(); ++i) {
                    EXPECT_TRUE(kWindow.contains(targets[i].area))
                        << width << "×" << height << " at " << corner.x() << "," << corner.y() << " way "
                        << static_cast<int>(targets[i].way) << " " << targets[i].area.top();
                    for (std::size_t j = 0; j < i; ++j)
                        EXPECT_FALSE(targets[i].area.intersects(targets[j].area))
                            << width << "×" << height << " at " << corner.x() << "," << corner.y() << ": "
                            << i << " " << j;
                }
            }
        }
    }
}

TEST(DropTargets, AreMeantByPlacesOnOrCloseToTheBoxOnly) {
    const Hovered hovered = premise({400, 300, 260, 90});
    const auto targets = targetsOf(hovered, kWidths, kWindow);
    EXPECT_TRUE(targetAt(targets, hovered, hovered.claimBox.center()));
    EXPECT_TRUE(targetAt(targets, hovered, {395, 340}));
    EXPECT_FALSE(targetAt(targets, hovered, {200, 340}));
    EXPECT_FALSE(targetAt(targets, hovered, {530, 500}));
    EXPECT_FALSE(targetAt({}, {}, {530, 500}));
}

TEST(Insertion, IsBetweenTwoSiblingsOrAtTheEndsOfTheRow) {
    const std::vector<QRectF> row = {{100, 100, 100, 50}, {240, 100, 100, 80}, {380, 100, 100, 50}};
    ASSERT_TRUE(insertionAt(row, {220, 120}));
    EXPECT_EQ(insertionAt(row, {220, 120})->before, 1U);
    EXPECT_EQ(insertionAt(row, {220, 120})->mark, QLineF(220, 100, 220, 180));
    EXPECT_EQ(insertionAt(row, {80, 120})->before, 0U);
    EXPECT_EQ(insertionAt(row, {495, 120})->before, 3U);
    EXPECT_FALSE(insertionAt(row, {290, 120})) << "on a sibling";
    EXPECT_FALSE(insertionAt(row, {220, 300})) << "below";
    EXPECT_FALSE(insertionAt(row, {560, 120}));
    EXPECT_FALSE(insertionAt({}, {0, 0}));
}

TEST(Insertion, ReachesIntoBoxesThatTouchOneAnother) {
    const std::vector<QRectF> row = {{100, 100, 100, 50}, {202, 100, 100, 50}};
    EXPECT_EQ(insertionAt(row, {194, 120})->before, 1U);
    EXPECT_FALSE(insertionAt(row, {180, 120}));
}

TEST(Insertion, IsNotWhereARowIsBroken) {
    const std::vector<QRectF> rows = {{300, 100, 100, 50}, {100, 200, 100, 50}};
    EXPECT_FALSE(insertionAt(rows, {250, 160}));
}

}  // namespace
}  // namespace counterpoint::ui
