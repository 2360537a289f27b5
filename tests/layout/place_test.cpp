#include "layout/place.hpp"

#include <gtest/gtest.h>
#include <random>

namespace counterpoint::layout {
namespace {

Box box(double width, double height, int inlets = 1) {
    Box made;
    made.size = {width, height};
    for (int i = 0; i < inlets; ++i) {
        const double part = width / inlets;
        made.inlets.push_back({part * i + part / 4, part / 2, 0});
    }
    return made;
}

Graph randomGraph(unsigned seed, std::size_t boxes, std::size_t crosses) {
    std::mt19937_64 random(seed);
    Graph graph;
    for (std::size_t i = 0; i < boxes; ++i) {
        const int inlets = 1 + static_cast<int>(random() % 3);
        graph.boxes.push_back(box(200.0 * inlets, 80 + static_cast<double>(random() % 60), inlets));
        if (i < 3) continue;
        const std::size_t parent = random() % i;
        graph.wires.push_back(
            {i, graph.boxes[i].size.width / 2, parent, random() % graph.boxes[parent].inlets.size(), true});
    }
    for (std::size_t i = 0; i < crosses; ++i) {
        const std::size_t from = random() % boxes;
        graph.wires.push_back({from, graph.boxes[from].size.width * 0.6, random() % boxes, 0, false});
    }
    return graph;
}

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
    graph.boxes.push_back(box(200, 80));
    for (std::size_t i = 1; i <= 4; ++i) {
        graph.boxes.push_back(box(200, 80));
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
    graph.boxes = {box(100, 50), box(100, 50)};
    graph.wires = {{0, 50, 1, 0, true}, {1, 50, 0, 0, true}};
    EXPECT_FALSE(place(graph).ok());
}

TEST(Place, WrapsFiveThousandChildrenAndTenThousandLooseBoxes) {
    Graph star;
    star.boxes.push_back(box(200, 80));
    for (std::size_t i = 1; i <= 5000; ++i) {
        star.boxes.push_back(box(200, 80));
        star.wires.push_back({i, 100, 0, 0, true});
    }
    ASSERT_TRUE(place(star).ok());
    Graph loose;
    loose.boxes.assign(10000, box(200, 80));
    const auto places = place(loose);
    ASSERT_TRUE(places.ok());
    EXPECT_LT(places->size.width, 60000);
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
