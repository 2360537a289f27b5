#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/geometry.hpp"
#include "base/result.hpp"

// Boxes and wires in, places out. Knows nothing of arguments or text: a box is a rectangle of a fixed size, a
// wire runs from the top edge of one box up to an inlet of another. All lengths are in points.
//
// The picture is made of rows, numbered from the top. Every box stands in one row, its top edge on the row's
// top; the space between two rows (a band) and the gaps between the boxes of a row are free for wires, so no
// wire ever runs over a box.
namespace counterpoint::layout {

// Where wires come in from below: a stretch of the box's bottom edge. A wire runs straight up from the edge
// for `rise` points before it ends (0 for wires that end at the edge).
struct Inlet {
    double x = 0;  // from the box's left edge
    double width = 0;
    double rise = 0;
};

struct Box {
    base::Size size;  // each side more than 0, at most 20,000
    std::vector<Inlet> inlets;
};

// From box `from`, `outlet` points right of its left edge at its top edge, to inlet `inlet` of box `to`.
// A box has at most one primary wire: the one that makes it a child of the other, so that the primary wires
// form trees. Children of one inlet stand from left to right in the order of their wires, and the children
// of an inlet further left stand before those of one further right. All other wires only follow;
// those that leave a box within wireGap of each other may change places.
struct Wire {
    std::size_t from = 0;
    double outlet = 0;
    std::size_t to = 0;
    std::size_t inlet = 0;
    bool primary = true;
};

struct Graph {
    std::vector<Box> boxes;
    std::vector<Wire> wires;  // primary wires form no circle; others may
};

struct Options {
    double siblingGap = 20;  // least free space between two boxes of a row
    double treeGap = 44;     // least free space between two trees
    double bandHeight = 46;  // least free space between two rows
    double wireGap = 7;      // between wires that run side by side or end at one inlet
    double shape = 1.7;      // width : height to aim at when reasons or trees can be put in more rows
};

// How a tree was placed: by Graphviz, or (more than kLargestGraphvizTree boxes, or Graphviz failed) by a
// plain tidy-tree layout.
enum class Setting { Full, Coarser };
inline constexpr std::size_t kLargestGraphvizTree = 2000;

struct Places {
    base::Size size;                              // of the whole picture; everything lies in it, from (0, 0)
    std::vector<base::Point> boxes;               // top left corners, in the order of the graph's boxes
    std::vector<std::vector<base::Cubic>> wires;  // from the source's top edge to the end in the inlet
    Setting setting = Setting::Full;              // Coarser when any tree was placed that way
};

// Places everything. The same graph gives the same places. One call at a time in a process: Graphviz keeps
// global state. Errors: sizes or indices out of range, primary wires that form a circle.
base::Result<Places> place(const Graph& graph, const Options& options = {});

// The same places, faster: trees that look as they did in one of the last calls are recalled (memory.hpp).
class Memory;
base::Result<Places> place(const Graph& graph, const Options& options, Memory& memory);

// Everything placed by the plain layout, without Graphviz: for when that takes too long or dies.
base::Result<Places> placeSimply(const Graph& graph, const Options& options = {});

}  // namespace counterpoint::layout
