#include "editing/folding.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "editing/branch.hpp"
#include "editing/places.hpp"
#include "map/relations.hpp"

namespace counterpoint::editing {

namespace {

// The claims that have this item below them.
std::set<std::string> claimsAbove(const map::Map& map, const std::string& item) {
    const map::Relations relations(map);
    std::set<std::string> above;
    std::vector<std::string> open{item};
    const auto visit = [&](const std::string& name) {
        if (name != item && above.insert(name).second) open.push_back(name);
    };
    while (!open.empty()) {
        const std::string name = open.back();
        open.pop_back();
        if (const auto* argument = map.arguments().find({name})) {
            visit(map::nameOf(argument->target));
        } else if (const auto claim = map.claims().indexOf({name})) {
            for (const std::size_t a : relations.uses[*claim]) visit(map.arguments()[a].id.name);
        }
    }
    std::erase_if(above, [&](const std::string& name) { return !map.claims().has({name}); });
    return above;
}

}  // namespace

Folded toggleFold(const map::Map& map, const Selection& selection, Folded folded) {
    const map::Claim* claim = currentClaim(map, selection);
    if (!claim) return folded;
    if (folded.erase(claim->id.name) > 0) return folded;
    const auto& arguments = map.arguments();
    const bool hasReasons = std::any_of(arguments.begin(), arguments.end(), [&](const map::Argument& a) {
        return a.target == map::Target(claim->id);
    });
    if (hasReasons) folded.insert(claim->id.name);
    return folded;
}

Folded foldOthers(const map::Map& map, const Selection& selection) {
    if (selection.empty()) return {};
    const std::set<std::string> above = claimsAbove(map, selection.back());
    const Branch below = branchOf(map, {selection.back()});
    const map::Relations relations(map);
    Folded folded;
    for (std::size_t c = 0; c < map.claims().size(); ++c) {
        const map::ClaimId& id = map.claims()[c].id;
        if (relations.argumentsFor[c].empty() || above.contains(id.name) || below.claims.contains(id))
            continue;
        folded.insert(id.name);
    }
    return folded;
}

Folded unfoldTo(const map::Map& map, const std::string& item, Folded folded) {
    for (const std::string& claim : claimsAbove(map, item)) folded.erase(claim);
    return folded;
}

void Focus::show(const std::string& claim) {
    if (claim == shown()) return;
    trail_.resize(position_ + 1);
    trail_.push_back(claim);
    ++position_;
}

void Focus::showMore(const map::Map& map) {
    const map::Argument* argument = argumentOf(map, {shown()});
    while (argument && map::isAboutArgument(argument->role))
        argument = map.arguments().find(std::get<map::ArgumentId>(argument->target));
    show(argument ? map::nameOf(argument->target) : std::string());
}

void Focus::back() {
    if (canGoBack()) --position_;
}

void Focus::forward() {
    if (canGoForward()) ++position_;
}

void Focus::keepOnly(const map::Map& map) {
    std::vector<std::string> left;
    std::size_t position = 0;
    for (std::size_t i = 0; i < trail_.size(); ++i) {
        const bool isThere = trail_[i].empty() || map.claims().has({trail_[i]});
        if (isThere && (left.empty() || left.back() != trail_[i])) left.push_back(trail_[i]);
        if (i <= position_ && !left.empty()) position = left.size() - 1;
    }
    trail_ = std::move(left);
    position_ = position;
}

}  // namespace counterpoint::editing
