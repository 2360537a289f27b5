#include "layout/memory.hpp"

#include <gtest/gtest.h>

#include "support/random_graph.hpp"

namespace counterpoint::layout {
namespace {

using support::plainBox;
using support::randomGraph;

void expectSame(const Places& one, const Places& other) {
    EXPECT_EQ(one.size, other.size);
    EXPECT_EQ(one.boxes, other.boxes);
    EXPECT_EQ(one.wires, other.wires);
    EXPECT_EQ(one.setting, other.setting);
}

// A leaf more, a box of another height, or a wire less.
Graph edited(Graph graph, std::mt19937_64& random) {
    const std::size_t box = random() % graph.boxes.size();
    switch (random() % 3) {
        case 0:
            graph.boxes.push_back(plainBox());
            graph.wires.push_back({graph.boxes.size() - 1, 100, box, 0, true});
            break;
        case 1:
            graph.boxes[box].size.height += 16;
            break;
        default:
            graph.wires.erase(graph.wires.begin() +
                              static_cast<std::ptrdiff_t>(random() % graph.wires.size()));
    }
    return graph;
}

TEST(Memory, ChangesNothingButTheTimeItTakes) {
    std::mt19937_64 random(1);
    Graph graph = randomGraph(1, 60, 6);
    Memory memory;
    for (int edit = 0; edit < 60; ++edit) {
        SCOPED_TRACE(edit);
        expectSame(place(graph, {}, memory).value(), place(graph).value());
        graph = edited(std::move(graph), random);
    }
}

TEST(Memory, PlacesOnlyTheTreeThatAnEditIsIn) {
    const Graph before = randomGraph(5, 300, 0);
    Graph after = before;
    Memory memory;
    ASSERT_TRUE(place(before, {}, memory).ok());
    EXPECT_EQ(memory.workedOut(), 3U);
    after.boxes.back().size.width += 10;
    ASSERT_TRUE(place(after, {}, memory).ok());
    EXPECT_EQ(memory.workedOut(), 1U);
    ASSERT_TRUE(place(before, {}, memory).ok());
    EXPECT_EQ(memory.workedOut(), 0U);
}

TEST(Memory, ForgetsWhatHasNotBeenSeenForLong) {
    Memory memory;
    const Graph old = randomGraph(5, 40, 0);
    const Graph other = randomGraph(6, 40, 0);
    ASSERT_TRUE(place(old, {}, memory).ok());
    for (std::size_t round = 0; round <= Memory::kRounds; ++round) ASSERT_TRUE(place(other, {}, memory).ok());
    ASSERT_TRUE(place(old, {}, memory).ok());
    EXPECT_GT(memory.workedOut(), 0U);
}

TEST(Memory, TellsOptionsApart) {
    Memory memory;
    const Graph graph = randomGraph(9, 40, 0);
    Options wide;
    wide.siblingGap = 60;
    ASSERT_TRUE(place(graph, {}, memory).ok());
    expectSame(place(graph, wide, memory).value(), place(graph, wide).value());
}

TEST(PlaceSimply, KeepsBoxesApartAndSaysThatItIsPlainer) {
    const Graph graph = randomGraph(4, 80, 10);
    const Places places = placeSimply(graph).value();
    EXPECT_EQ(places.setting, Setting::Coarser);
    ASSERT_EQ(places.boxes.size(), graph.boxes.size());
    for (std::size_t i = 0; i < graph.boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const base::Rect one{places.boxes[i].x, places.boxes[i].y, graph.boxes[i].size.width,
                                 graph.boxes[i].size.height};
            const base::Rect other{places.boxes[j].x, places.boxes[j].y, graph.boxes[j].size.width,
                                   graph.boxes[j].size.height};
            EXPECT_FALSE(one.overlaps(other)) << i << " " << j;
        }
}

}  // namespace
}  // namespace counterpoint::layout
