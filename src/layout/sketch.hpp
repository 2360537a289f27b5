#pragma once

#include <cstddef>
#include <vector>

#include "layout/forest.hpp"
#include "layout/groups.hpp"

namespace counterpoint::layout {

// One group with its rows and the order inside each row settled; only the x positions are missing. Above the
// roots, in row 0, stands a node without a box from which they hang. A wire to
// a box more than one row below its parent passes the rows between through lanes: nodes without a box. So
// every node but the first hangs from a node in the row above it.
struct Sketch {
    struct Node {
        std::size_t box = kNone;     // kNone: a lane, or the first node
        std::size_t parent = kNone;  // a node; kNone for the first
        double width = 0;
        double outlet = 0;  // where its wire upwards starts, from its left
        double inlet = 0;   // where that wire ends, from the parent's left
        int row = 0;        // roots stand in row 1
    };
    // A wire that is not primary, and goes up inside the group.
    struct Cross {
        std::size_t from = 0;  // nodes
        std::size_t to = 0;
        double outlet = 0;
        double inlet = 0;
    };
    std::vector<Node> nodes;                     // parents first
    std::vector<std::vector<std::size_t>> rows;  // the nodes of each row from left to right
    std::vector<Cross> crosses;
};

// The least distance between two neighbours in a row.
double gapBetween(const Sketch::Node& left, const Sketch::Node& right, const Options& options);

// Sketches every group. `rows` says each box's row, counted from its group's roots. Siblings keep their order
// in a row; those of one inlet that stand in different rows are spread evenly over each other, so that the
// lower ones' wires find gaps near where they need them.
std::vector<Sketch> sketchGroups(const Graph& graph, const Forest& forest, const Groups& groups,
                                 const std::vector<int>& rows);

// Where the wires of an inlet end, on average, from the box's left.
double centreOf(const Inlet& inlet);

}  // namespace counterpoint::layout
