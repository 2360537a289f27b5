#include "editing/gestures_delete.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "editing/branch.hpp"
#include "editing/places.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

// Of `line`, in which `from` stands, the first after it that is still there, else the nearest before it.
template <class Items, class IdType>
std::optional<IdType> nearest(const Items& left, const std::vector<IdType>& line, const IdType& from) {
    const auto at = std::find(line.begin(), line.end(), from);
    const auto isLeft = [&](const IdType& id) { return left.has(id); };
    const auto after = std::find_if(at, line.end(), isLeft);
    if (after != line.end()) return *after;
    const auto before = std::find_if(std::make_reverse_iterator(at), line.rend(), isLeft);
    if (before != line.rend()) return *before;
    return std::nullopt;
}

// What to select now that `name` is gone from `before`.
Selection selectionAfter(const map::Map& before, const map::Map& left, const std::string& name) {
    std::string at = name;
    const bool wasClaim = before.claims().has({name});
    // Each turn goes one level up; arguments about arguments end at a claim, but claims may go in circles.
    for (std::size_t turn = 0; turn <= before.claims().size() + before.arguments().size(); ++turn) {
        if (hasItem(left, at)) return {at};
        const map::Argument* argument = before.arguments().find({at});
        if (!argument) {
            argument = argumentOf(before, {at});
            if (!argument) break;
            if (left.arguments().has(argument->id)) {
                const auto premise = nearest(left.claims(), argument->premises, map::ClaimId{at});
                return {premise ? premise->name : argument->id.name};
            }
        }
        if (const auto beside = nearest(left.arguments(), siblingsOf(before, *argument), argument->id)) {
            const auto& premises = left.arguments().find(*beside)->premises;
            return {wasClaim ? premises.front().name : beside->name};
        }
        at = map::nameOf(argument->target);
    }
    std::vector<map::ClaimId> claims;
    for (const map::Claim& claim : before.claims())
        if (!argumentOf(before, claim.id) || claim.id.name == at) claims.push_back(claim.id);
    if (const auto claim = nearest(left.claims(), claims, map::ClaimId{at})) return {claim->name};
    return {};
}

base::Result<Step> take(const map::Map& map, const Selection& selection, const Branch& gone) {
    if (gone == Branch()) return base::Error{"Nothing is selected.", {}};
    auto made = map::remove(map, gone.claims, gone.arguments);
    if (!made) return made.error();
    Selection next = selectionAfter(map, *made, selection.back());
    return Step{std::move(*made), Gesture::Delete, std::move(next), false};
}

}  // namespace

base::Result<Step> deleteSelection(const map::Map& map, const Selection& selection) {
    return take(map, selection, ownBranchOf(map, selection));
}

base::Result<Step> deleteOnly(const map::Map& map, const Selection& selection) {
    Branch gone;
    for (const std::string& name : selection) {
        if (map.claims().has({name})) gone.claims.insert({name});
        if (map.arguments().has({name})) gone.arguments.insert({name});
    }
    return take(map, selection, gone);
}

}  // namespace counterpoint::editing
