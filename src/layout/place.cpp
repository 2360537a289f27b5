#include "layout/place.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

#include "layout/curves.hpp"
#include "layout/forest.hpp"
#include "layout/graphviz.hpp"
#include "layout/groups.hpp"
#include "layout/memory.hpp"
#include "layout/packing.hpp"
#include "layout/page_shape.hpp"
#include "layout/route_plan.hpp"
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

// Places with Graphviz what it can, the rest tidily.
class GroupPlacer {
  public:
    GroupPlacer(const Options& options, bool simply) : options_(options), simply_(simply) {}

    PlacedGroup place(const Sketch& sketch) {
        PlacedGroup placed;
        const bool alone = sketch.nodes.size() == 2;
        if (alone) placed.lefts = {0, 0};
        if (!alone && !simply_ && sketch.nodes.size() <= kLargestGraphvizTree) {
            if (!graphviz_) graphviz_.emplace();
            if (auto lefts = graphviz_->place(sketch, options_)) placed.lefts = std::move(*lefts);
        }
        if (placed.lefts.empty()) {
            placed.tidily = true;
            placed.lefts = placeTidily(sketch, options_);
        }
        pushApart(sketch, options_, placed.lefts);
        double left = placed.lefts[1];
        double right = left;
        for (std::size_t i = 1; i < placed.lefts.size(); ++i) {
            left = std::min(left, placed.lefts[i]);
            right = std::max(right, placed.lefts[i] + sketch.nodes[i].width);
        }
        for (double& x : placed.lefts) x -= left;
        placed.width = right - left;
        return placed;
    }

  private:
    const Options& options_;
    bool simply_;
    std::optional<Graphviz> graphviz_;  // once it is needed
};

// All boxes with their rows and left edges, wires not yet considered.
std::vector<Standing> standBoxes(const Graph& graph, const std::vector<Sketch>& sketches,
                                 const std::vector<PlacedGroup>& groups, double page,
                                 const Options& options) {
    std::vector<TreeShape> shapes;
    for (std::size_t g = 0; g < sketches.size(); ++g) {
        shapes.push_back({groups[g].width, sketches[g].rows.size() - 1});
        page = std::max(page, groups[g].width);
    }
    const auto corners = packTrees(shapes, page, options);
    std::vector<Standing> standings(graph.boxes.size());
    for (std::size_t g = 0; g < sketches.size(); ++g)
        for (std::size_t i = 1; i < sketches[g].nodes.size(); ++i) {
            const Sketch::Node& node = sketches[g].nodes[i];
            if (node.box == kNone) continue;
            standings[node.box] = {corners[g].row + static_cast<std::size_t>(node.row) - 1,
                                   rounded(corners[g].x + groups[g].lefts[i])};
        }
    return standings;
}

std::vector<RowSpan> stackRows(const Graph& graph, const std::vector<Standing>& standings,
                               const RoutePlan& plan, const Options& options) {
    std::vector<RowSpan> rows(plan.tracks.size() - 1);
    for (std::size_t box = 0; box < graph.boxes.size(); ++box) {
        double& height = rows[standings[box].row].bottom;
        height = std::max(height, graph.boxes[box].size.height);
    }
    double top = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].top = rounded(top);
        rows[row].bottom = rounded(top + rows[row].bottom);
        top = rows[row].bottom + bandHeight(plan.tracks[row + 1], options);
    }
    return rows;
}

// Moves everything so that it starts at (0, 0), and measures it.
void frame(Places& places, const Graph& graph, const Options& options) {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    for (std::size_t box = 0; box < places.boxes.size(); ++box) {
        right = std::max(right, places.boxes[box].x + graph.boxes[box].size.width);
        bottom = std::max(bottom, places.boxes[box].y + graph.boxes[box].size.height);
    }
    for (const auto& wire : places.wires)
        for (const base::Cubic& curve : wire)
            for (const base::Point& point : {curve.start, curve.control1, curve.control2, curve.end}) {
                left = std::min(left, point.x - options.wireGap);
                right = std::max(right, point.x + options.wireGap);
                top = std::min(top, point.y - options.wireGap);
                bottom = std::max(bottom, point.y);
            }
    const auto move = [&](base::Point& point) { point = {rounded(point.x - left), rounded(point.y - top)}; };
    for (base::Point& corner : places.boxes) move(corner);
    for (auto& wire : places.wires)
        for (base::Cubic& curve : wire)
            for (base::Point* point : {&curve.start, &curve.control1, &curve.control2, &curve.end})
                move(*point);
    places.size = {rounded(right - left), rounded(bottom - top)};
}

using PlaceGroup = std::function<PlacedGroup(const Sketch&)>;

base::Result<Places> placeWith(const Graph& graph, const Options& options, const PlaceGroup& placeGroup) {
    const auto forest = readForest(graph);
    if (!forest) return forest.error();
    Places places;
    if (graph.boxes.empty()) return places;

    const Groups groups = groupTrees(graph, *forest);
    const auto steps = upwardSteps(graph, *forest, groups);
    std::vector<int> rows = naturalRows(*forest, steps);
    const double page = pageWidth(graph, options);
    shapeRows(graph, *forest, groups, steps, page, options, rows);

    const std::vector<Sketch> sketches = sketchGroups(graph, *forest, groups, rows);
    std::vector<PlacedGroup> placed;
    for (const Sketch& sketch : sketches) {
        placed.push_back(placeGroup(sketch));
        if (placed.back().tidily) places.setting = Setting::Coarser;
    }
    auto standings = standBoxes(graph, sketches, placed, page, options);
    std::size_t rowCount = 0;
    for (const Standing& standing : standings) rowCount = std::max(rowCount, standing.row + 1);
    const RoutePlan plan = planRoutes(graph, rowCount, options, standings);
    const auto spans = stackRows(graph, standings, plan, options);

    for (const Standing& standing : standings)
        places.boxes.push_back({standing.left, spans[standing.row].top});
    places.wires = drawRoutes(graph, plan, standings, spans, options);
    frame(places, graph, options);
    return places;
}

}  // namespace

base::Result<Places> place(const Graph& graph, const Options& options) {
    GroupPlacer placer(options, false);
    return placeWith(graph, options, [&](const Sketch& sketch) { return placer.place(sketch); });
}

base::Result<Places> place(const Graph& graph, const Options& options, Memory& memory) {
    GroupPlacer placer(options, false);
    memory.startRound();
    return placeWith(graph, options, [&](const Sketch& sketch) {
        return memory.recall(sketch, options, [&] { return placer.place(sketch); });
    });
}

base::Result<Places> placeSimply(const Graph& graph, const Options& options) {
    GroupPlacer placer(options, true);
    return placeWith(graph, options, [&](const Sketch& sketch) { return placer.place(sketch); });
}

}  // namespace counterpoint::layout
