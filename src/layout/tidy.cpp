#include "layout/tidy.hpp"

#include <algorithm>

namespace counterpoint::layout {

std::vector<double> placeTidily(const Sketch& sketch, const Options& options) {
    const std::size_t count = sketch.nodes.size();
    // The outline of a subtree: for each row below the node, its last (right) and first (left) node with its
    // left edge from the node's own.
    struct Edge {
        double left;
        double right;
        std::size_t first;
        std::size_t last;
    };
    std::vector<std::vector<std::size_t>> children(count);
    for (std::size_t i = 0; i < count; ++i)
        if (sketch.nodes[i].parent != kNone) children[sketch.nodes[i].parent].push_back(i);
    // Left to right as the rows say.
    std::vector<std::size_t> placeInRow(count, 0);
    for (const auto& row : sketch.rows)
        for (std::size_t i = 0; i < row.size(); ++i) placeInRow[row[i]] = i;
    std::vector<double> fromParent(count, 0);
    std::vector<std::vector<Edge>> outlines(count);
    for (std::size_t i = count; i-- > 0;) {
        auto& family = children[i];
        std::sort(family.begin(), family.end(),
                  [&](std::size_t a, std::size_t b) { return placeInRow[a] < placeInRow[b]; });
        std::vector<Edge> merged;
        for (const std::size_t child : family) {
            double shift = 0;
            auto& outline = outlines[child];
            for (std::size_t d = 0; d < std::min(merged.size(), outline.size()); ++d)
                shift = std::max(shift, merged[d].right - outline[d].left +
                                            gapBetween(sketch.nodes[merged[d].last],
                                                       sketch.nodes[outline[d].first], options));
            if (merged.empty()) shift = 0;
            fromParent[child] = shift;
            for (std::size_t d = 0; d < outline.size(); ++d) {
                Edge edge = outline[d];
                edge.left += shift;
                edge.right += shift;
                if (d < merged.size()) {
                    merged[d].right = edge.right;
                    merged[d].last = edge.last;
                } else {
                    merged.push_back(edge);
                }
            }
            outline.clear();
        }
        if (!merged.empty()) {
            const double middle =
                (merged.front().left + merged.front().right) / 2 - sketch.nodes[i].width / 2;
            for (const std::size_t child : family) fromParent[child] -= middle;
            for (Edge& edge : merged) {
                edge.left -= middle;
                edge.right -= middle;
            }
        }
        merged.insert(merged.begin(), Edge{0, sketch.nodes[i].width, i, i});
        outlines[i] = std::move(merged);
    }
    std::vector<double> lefts(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        if (sketch.nodes[i].parent != kNone) lefts[i] = lefts[sketch.nodes[i].parent] + fromParent[i];
    return lefts;
}

}  // namespace counterpoint::layout
