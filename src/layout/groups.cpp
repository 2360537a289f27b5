#include "layout/groups.hpp"

#include <numeric>
#include <utility>

namespace counterpoint::layout {

Groups groupTrees(const Graph& graph, const Forest& forest) {
    std::vector<std::size_t> leader(forest.trees.size());
    std::iota(leader.begin(), leader.end(), std::size_t{0});
    std::vector<std::size_t> boxes;
    for (const auto& tree : forest.trees) boxes.push_back(tree.size());
    const auto find = [&](std::size_t tree) {
        while (leader[tree] != tree) tree = leader[tree] = leader[leader[tree]];
        return tree;
    };
    for (const Wire& wire : graph.wires) {
        std::size_t one = find(forest.treeOf[wire.from]);
        std::size_t other = find(forest.treeOf[wire.to]);
        if (one == other || boxes[one] + boxes[other] > kLargestGroup) continue;
        if (other < one) std::swap(one, other);
        leader[other] = one;
        boxes[one] += boxes[other];
    }
    Groups groups;
    groups.groupOf.assign(forest.trees.size(), kNone);
    for (std::size_t tree = 0; tree < forest.trees.size(); ++tree) {
        const std::size_t first = find(tree);
        if (first == tree) {
            groups.groupOf[tree] = groups.members.size();
            groups.members.emplace_back();
        }
        groups.groupOf[tree] = groups.groupOf[first];
        groups.members[groups.groupOf[tree]].push_back(tree);
    }
    return groups;
}

}  // namespace counterpoint::layout
