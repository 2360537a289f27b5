#include "layout/place.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <vector>

#include "support/random_graph.hpp"

namespace counterpoint::layout {
namespace {

using support::plainBox;
using support::randomGraph;

std::vector<base::Rect> rects(const Graph& graph, const Places& places) {
    std::vector<base::Rect> result;
    for (std::size_t i = 0; i < places.boxes.size(); ++i)
        result.push_back(
            {places.boxes[i].x, places.boxes[i].y, graph.boxes[i].size.width, graph.boxes[i].size.height});
    return result;
}

base::Point at(const base::Cubic& c, double t) {
    const double u = 1 - t;
    const auto mix = [&](double a, double b, double d, double e) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * e;
    };
    return {mix(c.start.x, c.control1.x, c.control2.x, c.end.x),
            mix(c.start.y, c.control1.y, c.control2.y, c.end.y)};
}

void expectSound(const Graph& graph, const Places& places) {
    const auto boxes = rects(graph, places);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            ASSERT_FALSE(boxes[i].overlaps(boxes[j])) << i << " " << j;
    ASSERT_EQ(places.wires.size(), graph.wires.size());
    for (std::size_t w = 0; w < graph.wires.size(); ++w) {
        const Wire& wire = graph.wires[w];
        const auto& curves = places.wires[w];
        ASSERT_FALSE(curves.empty());
        EXPECT_NEAR(curves.front().start.x, boxes[wire.from].x + wire.outlet, 0.1);
        EXPECT_NEAR(curves.front().start.y, boxes[wire.from].y, 0.1);
        EXPECT_NEAR(curves.back().end.y,
                    boxes[wire.to].bottom() - graph.boxes[wire.to].inlets[wire.inlet].rise, 0.1);
        if (wire.primary) {
            EXPECT_GT(boxes[wire.from].y, boxes[wire.to].bottom());
        }
        for (const base::Cubic& curve : curves)
            for (double t = 0; t <= 1; t += 0.05) {
                const base::Point p = at(curve, t);
                for (std::size_t i = 0; i < boxes.size(); ++i) {
                    if (i == wire.to) continue;
                    const base::Rect& r = boxes[i];
                    const bool inside =
                        p.x > r.x + 0.5 && p.x < r.right() - 0.5 && p.y > r.y + 0.5 && p.y < r.bottom() - 0.5;
                    ASSERT_FALSE(inside) << "wire " << w << " runs over box " << i;
                }
            }
    }
}

TEST(Place, GivesAnEmptyPictureForNothing) {
    const auto places = place({});
    ASSERT_TRUE(places.ok());
    EXPECT_EQ(places->size, base::Size{});
}

TEST(Place, KeepsBoxesApartAndWiresOffThem) {
    for (unsigned seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        const Graph graph = randomGraph(seed, 4 + seed * 2, seed / 2);
        const auto places = place(graph);
        ASSERT_TRUE(places.ok());
        expectSound(graph, *places);
    }
}

TEST(Place, KeepsTheOrderOfSiblingsInARow) {
    Graph graph;
    graph.boxes.push_back(plainBox(200, 80));
    for (std::size_t i = 1; i <= 4; ++i) {
        graph.boxes.push_back(plainBox(200, 80));
        graph.wires.push_back({i, 100, 0, 0, true});
    }
    const auto places = place(graph);
    ASSERT_TRUE(places.ok());
    for (std::size_t i = 2; i <= 4; ++i) EXPECT_GT(places->boxes[i].x, places->boxes[i - 1].x);
}

TEST(Place, GivesTheSamePlacesTwice) {
    const Graph graph = randomGraph(7, 60, 8);
    const auto one = place(graph);
    const auto two = place(graph);
    ASSERT_TRUE(one.ok() && two.ok());
    EXPECT_EQ(one->boxes, two->boxes);
    EXPECT_EQ(one->wires, two->wires);
}

TEST(Place, RefusesPrimaryWiresInACircle) {
    Graph graph;
    graph.boxes = {plainBox(100, 50), plainBox(100, 50)};
    graph.wires = {{0, 50, 1, 0, true}, {1, 50, 0, 0, true}};
    EXPECT_FALSE(place(graph).ok());
}

TEST(Place, WrapsFiveThousandChildrenAndTenThousandLooseBoxes) {
    Graph star;
    star.boxes.push_back(plainBox(200, 80));
    for (std::size_t i = 1; i <= 5000; ++i) {
        star.boxes.push_back(plainBox(200, 80));
        star.wires.push_back({i, 100, 0, 0, true});
    }
    ASSERT_TRUE(place(star).ok());
    Graph loose;
    loose.boxes.assign(10000, plainBox(200, 80));
    const auto places = place(loose);
    ASSERT_TRUE(places.ok());
    EXPECT_LT(places->size.width, 60000);
}

TEST(Place, EndsWithDenseDeepAndCircularGraphs) {
    Graph chain;
    chain.boxes.assign(2000, plainBox());
    for (std::size_t i = 1; i < chain.boxes.size(); ++i) chain.wires.push_back({i, 100, i - 1, 0, true});
    EXPECT_TRUE(place(chain).ok());
    const Graph dense = randomGraph(1, 300, 600);
    const auto placed = place(dense);
    ASSERT_TRUE(placed.ok());
    expectSound(dense, *placed);
}

// How far the boxes of one graph moved when another was made of it by adding boxes at the end.
std::vector<double> shifts(const Graph& before, const Graph& after) {
    const auto one = place(before);
    const auto other = place(after);
    std::vector<double> found;
    if (!one.ok() || !other.ok()) return found;
    // Against the first box: the page may have grown to its left.
    const double still = other->boxes[0].x - one->boxes[0].x;
    for (std::size_t i = 0; i < before.boxes.size(); ++i)
        found.push_back(std::abs(other->boxes[i].x - one->boxes[i].x - still));
    std::sort(found.begin(), found.end());
    return found;
}

TEST(Place, MovesLittleWhenALeafIsAdded) {
    std::vector<double> medians;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Graph before = randomGraph(seed, 25, 0);
        Graph after = before;
        after.boxes.push_back(plainBox());
        after.wires.push_back({25, 100, seed % 25, 0, true});
        const auto moved = shifts(before, after);
        ASSERT_EQ(moved.size(), 25U);
        medians.push_back(moved[moved.size() / 2]);
    }
    std::sort(medians.begin(), medians.end());
    EXPECT_LE(medians[medians.size() / 2], 200);  // a box's width
}

TEST(Place, SaysThatALargeTreeIsPlacedMoreCoarsely) {
    const auto small = place(randomGraph(3, 100, 0));
    const auto large = place(randomGraph(3, 2 * kLargestGraphvizTree + 2000, 0));
    ASSERT_TRUE(small.ok() && large.ok());
    EXPECT_EQ(small->setting, Setting::Full);
    EXPECT_EQ(large->setting, Setting::Coarser);
}

}  // namespace
}  // namespace counterpoint::layout
