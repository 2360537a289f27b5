#include <gtest/gtest.h>
#include <random>

#include "layout/gaps.hpp"
#include "layout/tracks.hpp"
#include "layout/traffic.hpp"

namespace counterpoint::layout {
namespace {

// From the row below to the row above.
BandWay up(double from, double to) {
    return {from, true, to, false};
}
BandWay archOver(double from, double to) {
    return {from, true, to, true};
}
BandWay archUnder(double from, double to) {
    return {from, false, to, false};
}

TEST(Ways, CrossWhenTheyChangeSides) {
    EXPECT_EQ(crossingsOf(up(0, 10), up(5, 6)), 1);
    EXPECT_EQ(crossingsOf(up(0, 10), up(5, 12)), 0);
    EXPECT_EQ(crossingsOf(archOver(0, 10), up(5, 50)), 1);
    EXPECT_EQ(crossingsOf(archOver(0, 10), up(11, 5)), 0);
    EXPECT_EQ(crossingsOf(archUnder(0, 10), up(50, 5)), 1);
    EXPECT_EQ(crossingsOf(archOver(0, 10), archOver(5, 20)), 1);
    EXPECT_EQ(crossingsOf(archOver(0, 10), archOver(2, 8)), 0);
    EXPECT_EQ(crossingsOf(archOver(0, 10), archUnder(5, 20)), 0);
}

TEST(Ways, CrossTheSameSeenFromEither) {
    std::mt19937_64 random(5);
    const auto any = [&] {
        return BandWay{static_cast<double>(random() % 1000000), random() % 2 == 0,
                       static_cast<double>(random() % 1000000), random() % 2 == 0};
    };
    for (int i = 0; i < 500; ++i) {
        const BandWay one = any();
        const BandWay other = any();
        EXPECT_EQ(crossingsOf(one, other), crossingsOf(other, one));
    }
}

TEST(Ways, AreCountedAsIfComparedOneByOne) {
    std::mt19937_64 random(6);
    const auto any = [&] {
        return BandWay{static_cast<double>(random() % 1000), random() % 3 > 0,
                       static_cast<double>(random() % 1000), random() % 3 == 0};
    };
    // With more than 119 ways only every second is looked at, and counts twice; and so on.
    for (const std::size_t count : {50U, 119U, 120U, 500U}) {
        const std::size_t step = count / 120 + 1;
        std::vector<BandWay> ways;
        Traffic traffic(1);
        for (std::size_t i = 0; i < count; ++i) {
            ways.push_back(any());
            traffic.add(0, ways.back());
        }
        for (int i = 0; i < 50; ++i) {
            const BandWay way = any();
            std::size_t crossings = 0;
            for (std::size_t w = 0; w < count; w += step)
                crossings += static_cast<std::size_t>(crossingsOf(way, ways[w])) * step;
            EXPECT_EQ(traffic.crossings(0, way), static_cast<double>(crossings));
        }
    }
}

TEST(Passages, GoStraightUpWhereTheWayIsFree) {
    const std::vector<std::vector<Gap>> gaps = {{{-1000, 0}, {100, 140}, {240, 1000}}};
    const auto found = choosePassages(gaps, Traffic(2), 1, 120, 0, 120, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].gap, 1U);
    EXPECT_EQ(found[0].x, 120);
}

TEST(Passages, GoRoundOtherWiresRatherThanOverThem) {
    const std::vector<std::vector<Gap>> gaps = {{{-1000, 0}, {100, 140}, {240, 1000}}};
    Traffic traffic(2);
    // Five wires rise between the start and the near gap on the left.
    for (const double x : {150, 160, 170, 180, 190}) traffic.add(1, up(x, x));
    const auto found = choosePassages(gaps, traffic, 1, 200, 0, 200, {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].gap, 2U);
}

TEST(Passages, KeepOffTheBoxesBesideAGap) {
    const Gap gap{100, 140};
    EXPECT_EQ(gap.nearest(0), 107);
    EXPECT_EQ(gap.nearest(120), 120);
    EXPECT_EQ(gap.nearest(500), 133);
    EXPECT_EQ((Gap{100, 104}.nearest(0)), 102);
}

Leg level(std::size_t band, double from, double to) {
    Leg leg;
    leg.band = band;
    leg.fromX = from;
    leg.toX = to;
    leg.square = true;
    return leg;
}

TEST(Tracks, AreSharedOnlyByLegsThatDontMeet) {
    std::mt19937_64 random(9);
    std::vector<std::vector<Leg>> legs;
    for (int i = 0; i < 60; ++i)
        legs.push_back({level(0, static_cast<double>(random() % 900), static_cast<double>(random() % 900))});
    const auto tracks = assignTracks(legs, 1, {});
    for (std::size_t a = 0; a < legs.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const Leg& one = legs[a][0];
            const Leg& other = legs[b][0];
            if (!one.square || !other.square || one.track != other.track) continue;
            EXPECT_TRUE(std::max(one.fromX, one.toX) < std::min(other.fromX, other.toX) ||
                        std::max(other.fromX, other.toX) < std::min(one.fromX, one.toX));
        }
    for (const auto& leg : legs) EXPECT_LT(leg[0].track, tracks[0]);
}

TEST(Tracks, LieSoThatParallelStepsDontCross) {
    std::vector<std::vector<Leg>> toTheLeft = {{level(0, 100, 0)}, {level(0, 120, 50)}};
    assignTracks(toTheLeft, 1, {});
    EXPECT_LT(toTheLeft[0][0].track, toTheLeft[1][0].track);
    std::vector<std::vector<Leg>> toTheRight = {{level(0, 0, 100)}, {level(0, 50, 120)}};
    assignTracks(toTheRight, 1, {});
    EXPECT_GT(toTheRight[0][0].track, toTheRight[1][0].track);
}

TEST(Tracks, AreNotNeededForShortSteps) {
    std::vector<std::vector<Leg>> legs = {{level(0, 0, 5)}};
    EXPECT_EQ(assignTracks(legs, 1, {})[0], 0U);
    EXPECT_FALSE(legs[0][0].square);
}

}  // namespace
}  // namespace counterpoint::layout
