#include "editing/loads.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "editing/branch.hpp"
#include "editing/places.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

bool contains(const std::vector<map::ClaimId>& claims, const map::ClaimId& claim) {
    return std::find(claims.begin(), claims.end(), claim) != claims.end();
}

Load loadOf(const map::Map& map, const Selection& selection, const std::string& name) {
    const map::Argument* argument = map.arguments().find({name});
    if (argument) return {argument->id, std::nullopt, argument->premises};
    argument = argumentOf(map, {name});
    if (!argument) return {std::nullopt, std::nullopt, {{name}}};
    const auto& premises = argument->premises;
    const bool isWhole = std::all_of(premises.begin(), premises.end(), [&](const map::ClaimId& claim) {
        return std::find(selection.begin(), selection.end(), claim.name) != selection.end();
    });
    if (isWhole) return {argument->id, std::nullopt, premises};
    return {std::nullopt, argument->id, {{name}}};
}

std::string nameOf(const Load& load) {
    return load.box ? load.box->name : load.claims.front().name;
}

base::Result<map::Map> takeOut(const map::Map& map, const map::ArgumentId& from, const map::ClaimId& claim) {
    map::Argument left = *map.arguments().find(from);
    std::erase(left.premises, claim);
    if (left.premises.empty()) return map::remove(map, from);
    return map::replace(map, std::move(left));
}

base::Result<map::Map> unmarkMain(const map::Map& map, const Load& load) {
    map::Map next = map;
    for (const map::ClaimId& id : load.claims) {
        map::Claim claim = *map.claims().find(id);
        if (!claim.main) continue;
        claim.main = false;
        auto made = map::replace(next, std::move(claim));
        if (!made) return made;
        next = std::move(*made);
    }
    return next;
}

}  // namespace

std::vector<Load> loadsOf(const map::Map& map, const Selection& selection) {
    std::vector<Load> loads;
    for (const std::string& name : selection) {
        if (!hasItem(map, name)) continue;
        Load load = loadOf(map, selection, name);
        const bool isKnown = std::any_of(loads.begin(), loads.end(),
                                         [&](const Load& other) { return nameOf(other) == nameOf(load); });
        if (!isKnown) loads.push_back(std::move(load));
    }
    // Of two in a circle, each below the other, the first one stays.
    std::vector<Load> tops;
    std::vector<Branch> branches;
    for (const Load& load : loads) branches.push_back(branchOf(map, {nameOf(load)}));
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const auto isBelow = [&](std::size_t other) {
            if (other == i || !branches[other].has(nameOf(loads[i]))) return false;
            return other < i || !branches[i].has(nameOf(loads[other]));
        };
        bool below = false;
        for (std::size_t other = 0; other < loads.size(); ++other) below = below || isBelow(other);
        if (!below) tops.push_back(loads[i]);
    }
    return tops;
}

base::Result<map::Map> putAbout(const map::Map& map, const Load& load, map::Role role,
                                const map::Target& target, IdMaker& ids, std::size_t position) {
    base::Result<map::Map> next = unmarkMain(map, load);
    if (!next) return next;
    map::Argument argument;
    if (load.box) {
        argument = *next->arguments().find(*load.box);
        // It comes behind the others, so it leaves its place first: moving says where it stands afterwards.
        const std::size_t from = *next->arguments().indexOf(*load.box);
        if (position != map::kAtEnd && from < position) --position;
        argument.role = role;
        argument.target = target;
        next = map::replace(*next, std::move(argument));
        if (!next) return next;
        return map::move(*next, *load.box, position);
    }
    if (load.leaves) {
        next = takeOut(*next, *load.leaves, load.claims.front());
        if (!next) return next;
    }
    argument.id = ids.argument(*next);
    argument.role = role;
    argument.target = target;
    argument.premises = load.claims;
    return map::add(*next, std::move(argument), position);
}

base::Result<map::Map> putInto(const map::Map& map, const Load& load, const map::ArgumentId& id,
                               const map::ClaimId& neighbour) {
    base::Result<map::Map> next = unmarkMain(map, load);
    if (!next) return next;
    map::Argument argument = *map.arguments().find(id);
    auto& premises = argument.premises;
    auto at = std::find(premises.begin(), premises.end(), neighbour);
    if (at != premises.end()) ++at;
    for (const map::ClaimId& claim : load.claims) {
        if (contains(premises, claim)) continue;
        at = premises.insert(at, claim);
        ++at;
    }
    next = map::replace(*next, std::move(argument));
    if (next && load.leaves && load.leaves != id) next = takeOut(*next, *load.leaves, load.claims.front());
    if (!next || !load.box) return next;
    for (const map::Argument& about : map.arguments()) {
        if (about.target != map::Target(*load.box)) continue;
        map::Argument moved = about;
        moved.target = id;
        next = map::replace(*next, std::move(moved));
        if (!next) return next;
    }
    return map::remove(*next, *load.box);
}

base::Result<map::Map> setLoose(const map::Map& map, const Load& load) {
    if (load.box) return map::remove(map, *load.box);
    if (load.leaves) return takeOut(map, *load.leaves, load.claims.front());
    return map;
}

}  // namespace counterpoint::editing
