#include "layout/sketch.hpp"

#include <algorithm>

namespace counterpoint::layout {
namespace {

// Siblings in the order in which their wires leave the parent's bottom edge.
class SiblingOrder {
  public:
    SiblingOrder(const Graph& graph, const Forest& forest, const std::vector<int>& rows)
        : graph_(graph), forest_(forest), rows_(rows), spans_(graph.boxes.size(), 0) {}

    // How much room a box's subtree needs, roughly; its children must have been measured before.
    void measure(std::size_t box) {
        std::vector<std::pair<int, double>> used;
        for (const std::size_t wire : forest_.children[box])
            used.emplace_back(rows_[graph_.wires[wire].from], spans_[graph_.wires[wire].from]);
        std::sort(used.begin(), used.end());
        double widest = graph_.boxes[box].size.width;
        double row = 0;
        for (std::size_t i = 0; i < used.size(); ++i) {
            row = i > 0 && used[i - 1].first == used[i].first ? row + used[i].second : used[i].second;
            widest = std::max(widest, row);
        }
        spans_[box] = widest;
    }

    std::vector<std::size_t> below(std::size_t box) const {
        const std::vector<std::size_t>& wires = forest_.children[box];
        std::vector<std::size_t> ordered;
        for (std::size_t first = 0; first < wires.size();) {
            std::size_t last = first;
            while (last < wires.size() && graph_.wires[wires[last]].inlet == graph_.wires[wires[first]].inlet)
                ++last;
            spread(wires, first, last, ordered);
            first = last;
        }
        return ordered;
    }

  private:
    struct Place {
        double part;  // how far along its row the sibling stands: 0 left, 1 right
        int row;
        std::size_t wire;
    };

    // Orders the siblings of one inlet by how far along their own row they stand.
    void spread(const std::vector<std::size_t>& wires, std::size_t first, std::size_t last,
                std::vector<std::size_t>& ordered) const {
        std::vector<Place> places;
        for (std::size_t i = first; i < last; ++i)
            places.push_back({0, rows_[graph_.wires[wires[i]].from], wires[i]});
        std::stable_sort(places.begin(), places.end(),
                         [](const Place& a, const Place& b) { return a.row < b.row; });
        for (std::size_t begin = 0; begin < places.size();) {
            double sum = 0;
            std::size_t end = begin;
            for (; end < places.size() && places[end].row == places[begin].row; ++end) {
                const double span = spans_[graph_.wires[places[end].wire].from];
                places[end].part = sum + span / 2;
                sum += span;
            }
            for (; begin < end; ++begin) places[begin].part /= sum;
        }
        std::stable_sort(places.begin(), places.end(),
                         [](const Place& a, const Place& b) { return a.part < b.part; });
        for (const Place& place : places) ordered.push_back(place.wire);
    }

    const Graph& graph_;
    const Forest& forest_;
    const std::vector<int>& rows_;
    std::vector<double> spans_;
};

void addNode(Sketch& sketch, const Sketch::Node& node) {
    const std::size_t row = static_cast<std::size_t>(node.row);
    if (sketch.rows.size() <= row) sketch.rows.resize(row + 1);
    sketch.rows[row].push_back(sketch.nodes.size());
    sketch.nodes.push_back(node);
}

}  // namespace

double gapBetween(const Sketch::Node& left, const Sketch::Node& right, const Options& options) {
    const bool leftBox = left.box != kNone;
    const bool rightBox = right.box != kNone;
    if (leftBox && rightBox) return options.siblingGap;
    return leftBox || rightBox ? (options.siblingGap + options.wireGap) / 2 : options.wireGap;
}

double centreOf(const Inlet& inlet) {
    return inlet.x + inlet.width / 2;
}

std::vector<Sketch> sketchGroups(const Graph& graph, const Forest& forest, const Groups& groups,
                                 const std::vector<int>& rows) {
    SiblingOrder order(graph, forest, rows);
    std::vector<std::size_t> nodeOf(graph.boxes.size(), kNone);
    std::vector<Sketch> sketches;
    for (const std::vector<std::size_t>& members : groups.members) {
        Sketch sketch;
        addNode(sketch, {});
        for (const std::size_t member : members) {
            const std::vector<std::size_t>& tree = forest.trees[member];
            for (auto box = tree.rbegin(); box != tree.rend(); ++box) order.measure(*box);
            std::vector<std::size_t> open;
            const auto addBox = [&](std::size_t box, Sketch::Node node) {
                node.box = box;
                node.width = graph.boxes[box].size.width;
                node.row = rows[box] + 1;
                nodeOf[box] = sketch.nodes.size();
                addNode(sketch, node);
                const std::vector<std::size_t> below = order.below(box);
                open.insert(open.end(), below.rbegin(), below.rend());
            };
            Sketch::Node root;
            root.parent = 0;
            addBox(tree.front(), root);
            while (!open.empty()) {
                const Wire& wire = graph.wires[open.back()];
                open.pop_back();
                Sketch::Node node;
                node.parent = nodeOf[wire.to];
                node.inlet = centreOf(graph.boxes[wire.to].inlets[wire.inlet]);
                for (node.row = rows[wire.to] + 2; node.row < rows[wire.from] + 1; ++node.row) {
                    addNode(sketch, node);
                    node.parent = sketch.nodes.size() - 1;
                    node.inlet = 0;
                }
                node.outlet = wire.outlet;
                addBox(wire.from, node);
            }
        }
        sketches.push_back(std::move(sketch));
    }
    for (const Wire& wire : graph.wires) {
        const std::size_t group = groups.groupOf[forest.treeOf[wire.from]];
        const bool inside = group == groups.groupOf[forest.treeOf[wire.to]];
        if (wire.primary || !inside || rows[wire.from] <= rows[wire.to]) continue;
        sketches[group].crosses.push_back({nodeOf[wire.from], nodeOf[wire.to], wire.outlet,
                                           centreOf(graph.boxes[wire.to].inlets[wire.inlet])});
    }
    return sketches;
}

}  // namespace counterpoint::layout
