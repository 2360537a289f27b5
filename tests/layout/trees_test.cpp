#include <algorithm>
#include <gtest/gtest.h>

#include "layout/forest.hpp"
#include "layout/graphviz.hpp"
#include "layout/groups.hpp"
#include "layout/packing.hpp"
#include "layout/page_shape.hpp"
#include "layout/rows.hpp"
#include "layout/sketch.hpp"
#include "layout/tidy.hpp"
#include "support/random_graph.hpp"

namespace counterpoint::layout {
namespace {

using support::plainBox;
using support::randomGraph;

// Two trees of a root and a child each, with a wire from the first child to the second.
Graph twoTrees() {
    Graph graph;
    graph.boxes.assign(4, plainBox());
    graph.wires = {{1, 50, 0, 0, true}, {3, 50, 2, 0, true}, {1, 60, 3, 0, false}};
    return graph;
}

TEST(Groups, JoinTreesThatAWireConnects) {
    const Graph graph = twoTrees();
    const Forest forest = readForest(graph).value();
    EXPECT_EQ(groupTrees(graph, forest).members.size(), 1U);
}

TEST(Groups, StopGrowingAtTheirLimit) {
    Graph graph = twoTrees();
    for (std::size_t i = 0; i < kLargestGroup; ++i) {
        graph.boxes.push_back(plainBox());
        graph.wires.push_back({graph.boxes.size() - 1, 50, 0, 0, true});
    }
    const Forest forest = readForest(graph).value();
    EXPECT_EQ(groupTrees(graph, forest).members.size(), 2U);
}

TEST(Rows, LetAWireBetweenTreesOfAGroupGoUp) {
    const Graph graph = twoTrees();
    const Forest forest = readForest(graph).value();
    const Groups groups = groupTrees(graph, forest);
    const auto rows = naturalRows(forest, upwardSteps(graph, forest, groups));
    EXPECT_EQ(rows, (std::vector<int>{0, 2, 0, 1}));
}

TEST(Rows, KeepRootsOnTopWhateverLeadsFromThem) {
    Graph graph = twoTrees();
    graph.wires.push_back({0, 60, 3, 0, false});
    const Forest forest = readForest(graph).value();
    const Groups groups = groupTrees(graph, forest);
    EXPECT_EQ(naturalRows(forest, upwardSteps(graph, forest, groups))[0], 0);
}

TEST(Rows, SurviveWiresInACircle) {
    Graph graph;
    graph.boxes.assign(3, plainBox());
    graph.wires = {{1, 50, 0, 0, true}, {2, 50, 1, 0, true}, {1, 60, 2, 0, false}};
    const Forest forest = readForest(graph).value();
    const auto rows = naturalRows(forest, upwardSteps(graph, forest, groupTrees(graph, forest)));
    EXPECT_EQ(rows, (std::vector<int>{0, 1, 2}));
}

TEST(PageShape, SpreadsTheReasonsForOneClaimOverSomeRows) {
    Graph graph;
    graph.boxes.assign(31, plainBox());
    for (std::size_t i = 1; i < graph.boxes.size(); ++i) graph.wires.push_back({i, 50, 0, 0, true});
    const Forest forest = readForest(graph).value();
    const Groups groups = groupTrees(graph, forest);
    const auto steps = upwardSteps(graph, forest, groups);
    auto rows = naturalRows(forest, steps);
    const Options options;
    shapeRows(graph, forest, groups, steps, pageWidth(graph, options), options, rows);
    const int lowest = *std::max_element(rows.begin(), rows.end());
    EXPECT_GE(lowest, 2);
    EXPECT_LE(lowest, 6);
}

TEST(PageShape, LeavesANarrowMapAlone) {
    const Graph graph = twoTrees();
    const Forest forest = readForest(graph).value();
    const Groups groups = groupTrees(graph, forest);
    const auto steps = upwardSteps(graph, forest, groups);
    auto rows = naturalRows(forest, steps);
    const auto before = rows;
    shapeRows(graph, forest, groups, steps, pageWidth(graph, {}), {}, rows);
    EXPECT_EQ(rows, before);
}

TEST(Packing, StartsANewShelfWhereThePageEnds) {
    const Options options;
    const auto places = packTrees({{500, 3}, {400, 2}, {300, 4}}, 1000, options);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[1].row, 0U);
    EXPECT_EQ(places[1].x, 500 + options.treeGap);
    EXPECT_EQ(places[2].row, 3U);
    EXPECT_EQ(places[2].x, 0);
}

TEST(Packing, PutsLooseBoxesOnAShelfOfTheirOwn) {
    const auto places = packTrees({{500, 3}, {200, 1}, {200, 1}}, 5000, {});
    EXPECT_EQ(places[1].row, 3U);
    EXPECT_EQ(places[2].row, 3U);
}

void expectOrdered(const Sketch& sketch, const std::vector<double>& lefts) {
    for (const auto& row : sketch.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            EXPECT_GE(lefts[row[i]] + 1e-6, lefts[row[i - 1]] + sketch.nodes[row[i - 1]].width);
}

TEST(TidyTrees, KeepRowsInOrderWithoutOverlaps) {
    for (unsigned seed = 1; seed < 20; ++seed) {
        const Graph graph = randomGraph(seed, 80, 0);
        const Forest forest = readForest(graph).value();
        const Groups groups = groupTrees(graph, forest);
        const auto rows = naturalRows(forest, upwardSteps(graph, forest, groups));
        for (const Sketch& sketch : sketchGroups(graph, forest, groups, rows))
            expectOrdered(sketch, placeTidily(sketch, {}));
    }
}

TEST(Graphviz, KeepsTheOrderOfEveryRow) {
    const Graphviz graphviz;
    for (unsigned seed = 1; seed < 40; ++seed) {
        const Graph graph = randomGraph(seed, 70, seed % 10);
        const Forest forest = readForest(graph).value();
        const Groups groups = groupTrees(graph, forest);
        const auto rows = naturalRows(forest, upwardSteps(graph, forest, groups));
        for (const Sketch& sketch : sketchGroups(graph, forest, groups, rows)) {
            const auto lefts = graphviz.place(sketch, {});
            ASSERT_TRUE(lefts.has_value()) << seed;
            expectOrdered(sketch, *lefts);
        }
    }
}

}  // namespace
}  // namespace counterpoint::layout
