#include "layout/forest.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace counterpoint::layout {
namespace {

constexpr double kLongestSide = 20000;

bool within(double value, double least, double most) {
    return std::isfinite(value) && value >= least && value <= most;
}

base::Error wrong(std::string message) {
    return base::Error{std::move(message), {}};
}

std::optional<base::Error> checkBox(const Box& box, std::size_t index) {
    const double width = box.size.width;
    const double height = box.size.height;
    if (!within(width, 0, kLongestSide) || !within(height, 0, kLongestSide) || width == 0 || height == 0)
        return wrong(fmt::format("Box {} is {} by {} points; each side must be more than 0 and at most {}.",
                                 index, width, height, kLongestSide));
    for (const Inlet& inlet : box.inlets) {
        const bool fits = within(inlet.x, 0, width) && within(inlet.width, 0, width) &&
                          within(inlet.rise, 0, height) && inlet.x + inlet.width <= width * (1 + 1e-9);
        if (!fits) return wrong(fmt::format("An inlet of box {} lies outside of the box.", index));
    }
    return std::nullopt;
}

std::optional<base::Error> checkWire(const Graph& graph, std::size_t index) {
    const Wire& wire = graph.wires[index];
    if (wire.from >= graph.boxes.size() || wire.to >= graph.boxes.size())
        return wrong(fmt::format("Wire {} joins a box that isn't there.", index));
    if (wire.inlet >= graph.boxes[wire.to].inlets.size())
        return wrong(fmt::format("Wire {} ends at an inlet that box {} hasn't got.", index, wire.to));
    if (!within(wire.outlet, 0, graph.boxes[wire.from].size.width))
        return wrong(fmt::format("Wire {} starts outside of box {}.", index, wire.from));
    return std::nullopt;
}

void orderChildren(const Graph& graph, Forest& forest) {
    for (std::size_t box = 0; box < graph.boxes.size(); ++box) {
        const std::vector<Inlet>& inlets = graph.boxes[box].inlets;
        auto place = [&](std::size_t wire) {
            const std::size_t inlet = graph.wires[wire].inlet;
            return std::tuple(inlets[inlet].x, inlet, wire);
        };
        std::sort(forest.children[box].begin(), forest.children[box].end(),
                  [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    }
}

void collectTrees(const Graph& graph, Forest& forest) {
    forest.treeOf.assign(graph.boxes.size(), kNone);
    for (std::size_t root = 0; root < graph.boxes.size(); ++root) {
        if (forest.primary[root] != kNone) continue;
        std::vector<std::size_t> tree;
        std::vector<std::size_t> open{root};
        while (!open.empty()) {
            const std::size_t box = open.back();
            open.pop_back();
            forest.treeOf[box] = forest.trees.size();
            tree.push_back(box);
            const std::vector<std::size_t>& wires = forest.children[box];
            for (auto wire = wires.rbegin(); wire != wires.rend(); ++wire)
                open.push_back(graph.wires[*wire].from);
        }
        forest.trees.push_back(std::move(tree));
    }
}

}  // namespace

base::Result<Forest> readForest(const Graph& graph) {
    for (std::size_t box = 0; box < graph.boxes.size(); ++box)
        if (auto error = checkBox(graph.boxes[box], box)) return *error;

    Forest forest;
    forest.primary.assign(graph.boxes.size(), kNone);
    forest.children.resize(graph.boxes.size());
    for (std::size_t index = 0; index < graph.wires.size(); ++index) {
        if (auto error = checkWire(graph, index)) return *error;
        const Wire& wire = graph.wires[index];
        if (!wire.primary) continue;
        if (forest.primary[wire.from] != kNone)
            return wrong(fmt::format("Box {} has two primary wires.", wire.from));
        forest.primary[wire.from] = index;
        forest.children[wire.to].push_back(index);
    }
    orderChildren(graph, forest);
    collectTrees(graph, forest);
    // Every box hangs below some root, unless primary wires run in a circle.
    for (std::size_t box = 0; box < graph.boxes.size(); ++box)
        if (forest.treeOf[box] == kNone)
            return wrong(fmt::format("The primary wires above box {} form a circle.", box));
    return forest;
}

}  // namespace counterpoint::layout
