#include "editing/branch.hpp"

#include <cstddef>
#include <vector>

#include "map/relations.hpp"

namespace counterpoint::editing {

namespace {

// Claims (0 … claims - 1), then arguments, as marks of one walk downwards.
class Walk {
  public:
    Walk(const map::Map& map, const map::Relations& relations)
        : relations_(relations),
          claims_(map.claims().size()),
          marked_(map.claims().size() + map.arguments().size(), false) {}

    bool isMarked(std::size_t node) const { return marked_[node]; }

    // Marks the node and everything below it for which `mayEnter` holds.
    template <class MayEnter>
    void markBelow(std::size_t start, const MayEnter& mayEnter) {
        std::vector<std::size_t> open;
        const auto visit = [&](std::size_t node) {
            if (marked_[node] || !mayEnter(node)) return;
            marked_[node] = true;
            open.push_back(node);
        };
        visit(start);
        while (!open.empty()) {
            const std::size_t node = open.back();
            open.pop_back();
            if (node < claims_) {
                for (const std::size_t a : relations_.argumentsFor[node]) visit(claims_ + a);
                continue;
            }
            for (const std::size_t c : relations_.premises[node - claims_]) visit(c);
            for (const std::size_t a : relations_.argumentsAbout[node - claims_]) visit(claims_ + a);
        }
    }

  private:
    const map::Relations& relations_;
    std::size_t claims_;
    std::vector<bool> marked_;
};

std::vector<std::size_t> nodesOf(const map::Map& map, const Selection& selection) {
    std::vector<std::size_t> nodes;
    for (const std::string& name : selection) {
        if (const auto claim = map.claims().indexOf({name})) nodes.push_back(*claim);
        if (const auto argument = map.arguments().indexOf({name}))
            nodes.push_back(map.claims().size() + *argument);
    }
    return nodes;
}

template <class IsPart>
Branch collect(const map::Map& map, const IsPart& isPart) {
    Branch branch;
    const std::size_t claims = map.claims().size();
    for (std::size_t c = 0; c < claims; ++c)
        if (isPart(c)) branch.claims.insert(map.claims()[c].id);
    for (std::size_t a = 0; a < map.arguments().size(); ++a)
        if (isPart(claims + a)) branch.arguments.insert(map.arguments()[a].id);
    return branch;
}

}  // namespace

Branch branchOf(const map::Map& map, const Selection& selection) {
    const map::Relations relations(map);
    Walk below(map, relations);
    for (const std::size_t node : nodesOf(map, selection))
        below.markBelow(node, [](std::size_t) { return true; });
    return collect(map, [&](std::size_t node) { return below.isMarked(node); });
}

Branch ownBranchOf(const map::Map& map, const Selection& selection) {
    const map::Relations relations(map);
    const std::size_t claims = map.claims().size();
    Walk below(map, relations);
    std::vector<bool> isSelected(claims + map.arguments().size(), false);
    for (const std::size_t node : nodesOf(map, selection)) {
        isSelected[node] = true;
        below.markBelow(node, [](std::size_t) { return true; });
    }
    // What can be reached from the rest of the map without passing a selected item stays.
    Walk kept(map, relations);
    const auto isFree = [&](std::size_t node) { return !isSelected[node]; };
    for (std::size_t node = 0; node < isSelected.size(); ++node) {
        const bool isMain = node < claims && map.claims()[node].main;
        if (!below.isMarked(node) || isMain) kept.markBelow(node, isFree);
    }
    return collect(map, [&](std::size_t node) { return below.isMarked(node) && !kept.isMarked(node); });
}

}  // namespace counterpoint::editing
