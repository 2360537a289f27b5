#include "layout/place.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "layout/forest.hpp"
#include "layout/graphviz.hpp"
#include "layout/packing.hpp"
#include "layout/page_shape.hpp"
#include "layout/router.hpp"
#include "layout/rows.hpp"
#include "layout/sketch.hpp"
#include "layout/tidy.hpp"

namespace counterpoint::layout {

namespace {

// Coordinates keep so much of a point that files are the same on every machine.
double rounded(double value) {
    constexpr double kParts = 64;
    return std::round(value * kParts) / kParts;
}

// Puts boxes of a row apart where they stand closer than allowed, keeping their order.
void pushApart(const Sketch& sketch, const Options& options, std::vector<double>& lefts) {
    for (const auto& row : sketch.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            lefts[row[i]] = std::max(lefts[row[i]],
                                     lefts[row[i - 1]] + sketch.nodes[row[i - 1]].width +
                                         gapBetween(sketch.nodes[row[i - 1]], sketch.nodes[row[i]], options));
}

}  // namespace

base::Result<Places> place(const Graph& graph, const Options& options) {
    const auto forest = readForest(graph);
    if (!forest) return forest.error();
    Places places;
    if (graph.boxes.empty()) return places;

    const auto steps = upwardSteps(graph, *forest);
    std::vector<int> rows = naturalRows(*forest, steps);
    const double page = pageWidth(graph, options);
    shapeRows(graph, *forest, steps, page, options, rows);

    const auto sketches = sketchTrees(graph, *forest, rows);
    const Graphviz graphviz;
    std::vector<std::vector<double>> lefts(sketches.size());
    std::vector<TreeShape> shapes;
    for (std::size_t t = 0; t < sketches.size(); ++t) {
        const Sketch& sketch = sketches[t];
        if (sketch.nodes.size() == 1) {
            lefts[t] = {0};
        } else {
            auto placed =
                sketch.nodes.size() <= kLargestGraphvizTree ? graphviz.place(sketch, options) : std::nullopt;
            if (!placed) places.setting = Setting::Coarser;
            lefts[t] = placed ? std::move(*placed) : placeTidily(sketch, options);
        }
        pushApart(sketch, options, lefts[t]);
        double left = lefts[t].front();
        double right = left;
        for (std::size_t i = 0; i < lefts[t].size(); ++i) {
            left = std::min(left, lefts[t][i]);
            right = std::max(right, lefts[t][i] + sketch.nodes[i].width);
        }
        for (double& x : lefts[t]) x -= left;
        shapes.push_back({right - left, sketch.rows.size()});
    }

    double widest = page;
    for (const TreeShape& shape : shapes) widest = std::max(widest, shape.width);
    const auto trees = packTrees(shapes, widest, options);
    std::vector<Standing> standings(graph.boxes.size());
    std::size_t rowCount = 0;
    for (std::size_t t = 0; t < sketches.size(); ++t)
        for (std::size_t i = 0; i < sketches[t].nodes.size(); ++i) {
            const Sketch::Node& node = sketches[t].nodes[i];
            if (node.box == kNone) continue;
            const std::size_t row = trees[t].row + static_cast<std::size_t>(node.row);
            standings[node.box] = {row, rounded(trees[t].x + lefts[t][i])};
            rowCount = std::max(rowCount, row + 1);
        }

    std::vector<RowSpan> spans(rowCount);
    for (std::size_t box = 0; box < graph.boxes.size(); ++box) {
        double& height = spans[standings[box].row].bottom;
        height = std::max(height, graph.boxes[box].size.height);
    }
    double top = 0;
    for (RowSpan& span : spans) {
        span.top = rounded(top);
        span.bottom = rounded(top + span.bottom);
        top = span.bottom + options.bandHeight;
    }
    places.wires = routeWires(graph, standings, spans, options);

    double left = 0, right = 0, highest = 0, lowest = spans.back().bottom;
    for (std::size_t box = 0; box < graph.boxes.size(); ++box)
        right = std::max(right, standings[box].left + graph.boxes[box].size.width);
    for (const auto& wire : places.wires)
        for (const base::Cubic& curve : wire)
            for (const base::Point& point : {curve.start, curve.control1, curve.control2, curve.end}) {
                left = std::min(left, point.x - options.wireGap);
                right = std::max(right, point.x + options.wireGap);
                highest = std::min(highest, point.y);
                lowest = std::max(lowest, point.y);
            }
    for (auto& wire : places.wires)
        for (base::Cubic& curve : wire)
            for (base::Point* point : {&curve.start, &curve.control1, &curve.control2, &curve.end})
                *point = {rounded(point->x - left), rounded(point->y - highest)};
    for (const Standing& standing : standings)
        places.boxes.push_back({rounded(standing.left - left), rounded(spans[standing.row].top - highest)});
    places.size = {rounded(right - left), rounded(lowest - highest)};
    return places;
}

}  // namespace counterpoint::layout
