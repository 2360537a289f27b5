#include "layout/rows.hpp"

#include <algorithm>

namespace counterpoint::layout {
namespace {

std::vector<Step> stepsInsideGroups(const Graph& graph, const Forest& forest, const Groups& groups) {
    std::vector<Step> steps;
    for (const Wire& wire : graph.wires)
        if (wire.from != wire.to && forest.primary[wire.from] != kNone &&
            groups.groupOf[forest.treeOf[wire.from]] == groups.groupOf[forest.treeOf[wire.to]])
            steps.push_back({wire.to, wire.from});
    return steps;
}

std::vector<std::vector<std::size_t>> downwards(std::size_t boxes, const std::vector<Step>& steps) {
    std::vector<std::vector<std::size_t>> below(boxes);
    for (const Step& step : steps) below[step.above].push_back(step.below);
    return below;
}

// Tarjan's strongly connected components, without recursion: boxes with the same number lie on circles
// with each other.
std::vector<std::size_t> circles(const std::vector<std::vector<std::size_t>>& below) {
    struct Visit {
        std::size_t box;
        std::size_t next;
    };
    const std::size_t count = below.size();
    std::vector<std::size_t> component(count, kNone);
    std::vector<std::size_t> found(count, kNone);
    std::vector<std::size_t> low(count, 0);
    std::vector<std::size_t> open;
    std::vector<Visit> path;
    std::size_t clock = 0;
    std::size_t components = 0;
    for (std::size_t start = 0; start < count; ++start) {
        if (found[start] != kNone) continue;
        path.push_back({start, 0});
        while (!path.empty()) {
            const std::size_t box = path.back().box;
            if (path.back().next == 0 && found[box] == kNone) {
                found[box] = low[box] = clock++;
                open.push_back(box);
            }
            if (path.back().next < below[box].size()) {
                const std::size_t other = below[box][path.back().next++];
                if (found[other] == kNone)
                    path.push_back({other, 0});
                else if (component[other] == kNone)
                    low[box] = std::min(low[box], found[other]);
                continue;
            }
            if (low[box] == found[box]) {
                std::size_t member = kNone;
                while (member != box) {
                    member = open.back();
                    open.pop_back();
                    component[member] = components;
                }
                ++components;
            }
            path.pop_back();
            if (!path.empty()) low[path.back().box] = std::min(low[path.back().box], low[box]);
        }
    }
    return component;
}

}  // namespace

std::vector<Step> upwardSteps(const Graph& graph, const Forest& forest, const Groups& groups) {
    std::vector<Step> steps = stepsInsideGroups(graph, forest, groups);
    const std::vector<std::size_t> circle = circles(downwards(graph.boxes.size(), steps));
    std::vector<std::size_t> place(graph.boxes.size());
    std::size_t next = 0;
    for (const std::vector<std::size_t>& tree : forest.trees)
        for (const std::size_t box : tree) place[box] = next++;
    std::erase_if(steps, [&](const Step& step) {
        return circle[step.above] == circle[step.below] && place[step.above] > place[step.below];
    });
    return steps;
}

std::vector<int> naturalRows(const Forest& forest, const std::vector<Step>& steps) {
    const std::size_t count = forest.treeOf.size();
    const std::vector<std::vector<std::size_t>> below = downwards(count, steps);
    std::vector<std::size_t> waiting(count, 0);
    for (const Step& step : steps) ++waiting[step.below];
    std::vector<std::size_t> ready;
    for (std::size_t box = 0; box < count; ++box)
        if (waiting[box] == 0) ready.push_back(box);
    std::vector<int> rows(count, 0);
    for (std::size_t i = 0; i < ready.size(); ++i) {
        for (const std::size_t box : below[ready[i]]) {
            rows[box] = std::max(rows[box], rows[ready[i]] + 1);
            if (--waiting[box] == 0) ready.push_back(box);
        }
    }
    return rows;
}

}  // namespace counterpoint::layout
