#include "editing/gestures_drop.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "editing/branch.hpp"
#include "editing/loads.hpp"
#include "editing/places.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

map::Role roleOf(DropKind kind) {
    switch (kind) {
        case DropKind::Opposes:
            return map::Role::Opposes;
        case DropKind::Undercuts:
            return map::Role::Undercuts;
        case DropKind::Warrants:
            return map::Role::Warrants;
        case DropKind::Supports:
        case DropKind::Joins:
        case DropKind::Loose:
            break;
    }
    return map::Role::Supports;
}

Gesture gestureOf(DropKind kind) {
    if (kind == DropKind::Joins) return Gesture::Join;
    return kind == DropKind::Loose ? Gesture::Detach : Gesture::MoveUnder;
}

bool isAboutClaim(DropKind kind) {
    return kind == DropKind::Supports || kind == DropKind::Opposes;
}

// The claim or argument that the dragged items will be about, or whose premises they become.
base::Result<map::Target> targetFor(const map::Map& map, DropKind kind, const std::string& name) {
    if (!hasItem(map, name)) return base::Error{"There is nothing here to connect with.", {}};
    if (isAboutClaim(kind)) {
        if (!map.claims().has({name})) return base::Error{"Only a claim can have reasons.", {}};
        return map::Target(map::ClaimId{name});
    }
    const map::Argument* argument = currentArgument(map, {name});
    if (!argument) return base::Error{"This claim isn’t part of a reason or an objection.", {}};
    return map::Target(argument->id);
}

// Uses what is dragged once more instead of moving it.
std::vector<Load> asCopies(std::vector<Load> loads) {
    for (Load& load : loads) load = {std::nullopt, std::nullopt, std::move(load.claims)};
    return loads;
}

bool isThereAlready(const map::Map& map, const Load& load, DropKind kind, const map::Target& target) {
    if (kind == DropKind::Joins) {
        const auto& premises = map.arguments().find(std::get<map::ArgumentId>(target))->premises;
        return std::all_of(load.claims.begin(), load.claims.end(), [&](const map::ClaimId& claim) {
            return std::find(premises.begin(), premises.end(), claim) != premises.end();
        });
    }
    const auto isSame = [&](const map::Argument& argument) {
        return argument.target == target && argument.role == roleOf(kind) && argument.premises == load.claims;
    };
    const auto& arguments = map.arguments();
    return std::any_of(arguments.begin(), arguments.end(), isSame);
}

base::Result<void> fits(const map::Map& map, const std::vector<Load>& loads, DropKind kind,
                        const map::Target& target) {
    const std::string& name = map::nameOf(target);
    bool changes = false;
    for (const Load& load : loads) {
        Selection carried;
        if (load.box) carried.push_back(load.box->name);
        for (const map::ClaimId& claim : load.claims) carried.push_back(claim.name);
        changes = changes || !isThereAlready(map, load, kind, target);
        const bool isOwnBox = kind == DropKind::Joins && load.leaves && load.leaves->name == name;
        if (branchOf(map, carried).has(name) && !isOwnBox)
            return base::Error{"It would rest on itself: this is part of what is moved.", {}};
    }
    if (!changes) return base::Error{"It is there already.", {}};
    return {};
}

}  // namespace

base::Result<void> fitsDrop(const map::Map& map, const Selection& dragged, DropKind kind,
                            const std::string& target, DropMode mode) {
    auto loads = loadsOf(map, dragged);
    if (loads.empty()) return base::Error{"Nothing is being moved.", {}};
    if (kind == DropKind::Loose) {
        const bool isBound =
            std::any_of(loads.begin(), loads.end(), [](const Load& load) { return load.box || load.leaves; });
        if (isBound && mode == DropMode::Move) return {};
        return base::Error{"It stands by itself already.", {}};
    }
    const auto wanted = targetFor(map, kind, target);
    if (!wanted) return wanted.error();
    if (mode == DropMode::AlsoHere) loads = asCopies(std::move(loads));
    return fits(map, loads, kind, *wanted);
}

base::Result<Step> drop(const map::Map& map, const Selection& dragged, DropKind kind,
                        const std::string& target, IdMaker& ids, DropMode mode) {
    const auto fitting = fitsDrop(map, dragged, kind, target, mode);
    if (!fitting) return fitting.error();
    auto loads = loadsOf(map, dragged);
    if (mode == DropMode::AlsoHere) loads = asCopies(std::move(loads));
    map::Map next = map;
    for (const Load& load : loads) {
        base::Result<map::Map> made = next;
        if (kind == DropKind::Loose) {
            made = setLoose(next, load);
        } else {
            const map::Target wanted = *targetFor(map, kind, target);
            if (isThereAlready(next, load, kind, wanted)) continue;
            made = kind == DropKind::Joins ? putInto(next, load, std::get<map::ArgumentId>(wanted), {target})
                                           : putAbout(next, load, roleOf(kind), wanted, ids, map::kAtEnd);
        }
        if (!made) return made.error();
        next = std::move(*made);
    }
    Selection selected;
    for (const std::string& name : dragged)
        if (hasItem(next, name)) selected.push_back(name);
    if (selected.empty()) selected.push_back(loads.back().claims.back().name);
    return Step{std::move(next), gestureOf(kind), std::move(selected), false};
}

}  // namespace counterpoint::editing
