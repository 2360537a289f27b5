#include "editing/gestures_move.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "editing/gestures_drop.hpp"
#include "editing/loads.hpp"
#include "editing/places.hpp"
#include "map/edits.hpp"
#include "map/relations.hpp"

namespace counterpoint::editing {

namespace {

const char* const kNothing = "Nothing is selected.";

template <class IdType>
std::optional<IdType> beside(const std::vector<IdType>& line, const IdType& from, Side side) {
    const auto at = std::find(line.begin(), line.end(), from);
    if (at == line.end()) return std::nullopt;
    if (side == Side::Before) return at == line.begin() ? std::nullopt : std::optional(*std::prev(at));
    return std::next(at) == line.end() ? std::nullopt : std::optional(*std::next(at));
}

// Claims that are premises of nothing and are drawn in a row with this one: main claims, other conclusions,
// loose claims.
std::vector<map::ClaimId> rootsWith(const map::Map& map, const map::ClaimId& claim) {
    const map::Relations relations(map);
    const auto rank = [&](std::size_t c) {
        if (map.claims()[c].main) return 0;
        if (!relations.uses[c].empty()) return 3;
        return relations.isLoose(c) ? 2 : 1;
    };
    const int wanted = rank(*map.claims().indexOf(claim));
    std::vector<map::ClaimId> roots;
    for (std::size_t c = 0; c < map.claims().size(); ++c)
        if (rank(c) == wanted) roots.push_back(map.claims()[c].id);
    return roots;
}

template <class Items, class IdType>
base::Result<Step> changePlaces(const map::Map& map, const Items& items, const IdType& id,
                                const std::vector<IdType>& line, Side side, const Selection& selection) {
    const auto other = beside(line, id, side);
    if (!other)
        return base::Error{
            side == Side::Before ? "It is the first one already." : "It is the last one already.", {}};
    auto made = map::move(map, id, *items.indexOf(*other));
    if (!made) return made.error();
    return Step{std::move(*made), Gesture::Reorder, selection, false};
}

// The argument that moves with the current item as a whole; null when a claim moves alone.
const map::Argument* wholeBox(const map::Map& map, const std::string& name) {
    const map::Argument* argument = currentArgument(map, {name});
    if (!argument) return nullptr;
    return argument->id.name == name || argument->premises.size() == 1 ? argument : nullptr;
}

bool isKeptApart(const map::Map& map, const std::string& name) {
    const map::Claim* claim = map.claims().find({name});
    return claim && (claim->main || !argumentOf(map, claim->id));
}

}  // namespace

base::Result<Step> reorder(const map::Map& map, const Selection& selection, Side side) {
    if (selection.empty() || !hasItem(map, selection.back())) return base::Error{kNothing, {}};
    const std::string& name = selection.back();
    if (isKeptApart(map, name))
        return changePlaces(map, map.claims(), map::ClaimId{name}, rootsWith(map, {name}), side, selection);
    const map::Argument* argument = currentArgument(map, selection);
    if (const auto other = beside(argument->premises, map::ClaimId{name}, side)) {
        map::Argument changed = *argument;
        auto& premises = changed.premises;
        std::iter_swap(std::find(premises.begin(), premises.end(), map::ClaimId{name}),
                       std::find(premises.begin(), premises.end(), *other));
        auto made = map::replace(map, std::move(changed));
        if (!made) return made.error();
        return Step{std::move(*made), Gesture::Reorder, selection, false};
    }
    return changePlaces(map, map.arguments(), argument->id, siblingsOf(map, *argument), side, selection);
}

base::Result<Step> moveUnder(const map::Map& map, const Selection& selection, Side side, IdMaker& ids) {
    if (selection.empty() || !hasItem(map, selection.back())) return base::Error{kNothing, {}};
    const std::string& name = selection.back();
    std::optional<map::ClaimId> under;
    DropKind kind = DropKind::Supports;
    if (isKeptApart(map, name)) {
        under = beside(rootsWith(map, {name}), map::ClaimId{name}, side);
    } else if (const map::Argument* box = wholeBox(map, name)) {
        if (map::isAttack(box->role)) kind = DropKind::Opposes;
        if (const auto other = beside(siblingsOf(map, *box), box->id, side))
            under = map.arguments().find(*other)->premises.front();
    } else {
        under = beside(argumentOf(map, {name})->premises, map::ClaimId{name}, side);
    }
    if (!under) return base::Error{"There is nothing on that side to move it under.", {}};
    return drop(map, {name}, kind, under->name, ids);
}

base::Result<Step> moveUp(const map::Map& map, const Selection& selection, IdMaker& ids) {
    if (selection.empty() || !hasItem(map, selection.back())) return base::Error{kNothing, {}};
    const std::string& name = selection.back();
    const map::Argument* own = isKeptApart(map, name) ? nullptr : currentArgument(map, {name});
    if (!own) return base::Error{"It is at the top already.", {}};
    map::Role role = own->role;
    const map::Argument* above = own;  // what it comes to stand behind
    if (wholeBox(map, name)) {
        const auto* claim = std::get_if<map::ClaimId>(&own->target);
        above =
            claim ? argumentOf(map, *claim) : map.arguments().find(std::get<map::ArgumentId>(own->target));
        if (!above) return base::Error{"It is at the top already.", {}};
        const bool attacks = map::isAttack(own->role);
        if (map::isAboutArgument(above->role))
            role = attacks ? map::Role::Undercuts : map::Role::Warrants;
        else
            role = attacks ? map::Role::Opposes : map::Role::Supports;
    }
    const std::vector<Load> loads = loadsOf(map, {name});
    auto made = putAbout(map, loads.front(), role, above->target, ids, behind(map, above->id));
    if (!made) return made.error();
    return Step{std::move(*made), Gesture::MoveUnder, {name}, false};
}

base::Result<Step> detach(const map::Map& map, const Selection& selection, IdMaker& ids) {
    return drop(map, selection, DropKind::Loose, {}, ids);
}

}  // namespace counterpoint::editing
