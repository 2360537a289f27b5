#include "editing/gestures_add.hpp"

#include <algorithm>
#include <utility>

#include "editing/places.hpp"
#include "editing/typing.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

const char* const kSelectAClaim = "Select a claim first.";
const char* const kNoReason =
    "This claim isn’t part of a reason. Add a reason or an objection under it, or select one of those.";

void prepare(map::Claim& claim, const map::Map& map, IdMaker& ids) {
    claim.id = ids.claim(map);
    claim.text = tidyText(claim.text);
    if (claim.text.empty()) claim.text = kNoTextYet;
}

Step stepTo(map::Map map, Gesture gesture, const map::ClaimId& added) {
    const bool startsTyping = !hasTextYet(*map.claims().find(added));
    return {std::move(map), gesture, {added.name}, startsTyping};
}

bool hasMainClaim(const map::Map& map) {
    return std::any_of(map.claims().begin(), map.claims().end(),
                       [](const map::Claim& claim) { return claim.main; });
}

Gesture gestureFor(map::Role role) {
    switch (role) {
        case map::Role::Supports:
            return Gesture::AddReason;
        case map::Role::Opposes:
            return Gesture::AddObjection;
        case map::Role::Undercuts:
            return Gesture::AddUndercutter;
        case map::Role::Warrants:
            return Gesture::AddWarrant;
    }
    return Gesture::AddReason;
}

base::Result<Step> addArgument(const map::Map& map, IdMaker& ids, map::Claim claim, map::Role role,
                               const map::Target& target, std::size_t position = map::kAtEnd) {
    prepare(claim, map, ids);
    const map::ClaimId added = claim.id;
    auto withClaim = map::add(map, std::move(claim));
    if (!withClaim) return withClaim.error();
    map::Argument argument;
    argument.id = ids.argument(*withClaim);
    argument.role = role;
    argument.target = target;
    argument.premises = {added};
    auto made = map::add(*withClaim, std::move(argument), position);
    if (!made) return made.error();
    return stepTo(std::move(*made), gestureFor(role), added);
}

base::Result<Step> addUnder(const map::Map& map, const Selection& selection, IdMaker& ids, map::Claim claim,
                            map::Role role) {
    if (map.claims().empty()) return addClaim(map, ids, std::move(claim));
    const map::Claim* target = currentClaim(map, selection);
    if (!target) return base::Error{kSelectAClaim, {}};
    return addArgument(map, ids, std::move(claim), role, target->id);
}

base::Result<Step> addAbout(const map::Map& map, const Selection& selection, IdMaker& ids, map::Claim claim,
                            map::Role role) {
    if (selection.empty()) return base::Error{"Select a reason or an objection first.", {}};
    const map::Argument* target = currentArgument(map, selection);
    if (!target) return base::Error{kNoReason, {}};
    return addArgument(map, ids, std::move(claim), role, target->id);
}

}  // namespace

base::Result<Step> addClaim(const map::Map& map, IdMaker& ids, map::Claim claim) {
    claim.main = claim.main || !hasMainClaim(map);
    return addLooseClaim(map, ids, std::move(claim));
}

base::Result<Step> addLooseClaim(const map::Map& map, IdMaker& ids, map::Claim claim) {
    prepare(claim, map, ids);
    const map::ClaimId added = claim.id;
    auto made = map::add(map, std::move(claim));
    if (!made) return made.error();
    return stepTo(std::move(*made), Gesture::AddClaim, added);
}

base::Result<Step> addReason(const map::Map& map, const Selection& selection, IdMaker& ids,
                             map::Claim claim) {
    return addUnder(map, selection, ids, std::move(claim), map::Role::Supports);
}

base::Result<Step> addObjection(const map::Map& map, const Selection& selection, IdMaker& ids,
                                map::Claim claim) {
    return addUnder(map, selection, ids, std::move(claim), map::Role::Opposes);
}

base::Result<Step> addPremise(const map::Map& map, const Selection& selection, IdMaker& ids,
                              map::Claim claim) {
    if (map.claims().empty()) return addClaim(map, ids, std::move(claim));
    if (selection.empty()) return base::Error{kSelectAClaim, {}};
    const map::Argument* found = currentArgument(map, selection);
    if (!found) return base::Error{kNoReason, {}};
    map::Argument argument = *found;
    prepare(claim, map, ids);
    const map::ClaimId added = claim.id;
    auto& premises = argument.premises;
    auto at = std::find(premises.begin(), premises.end(), map::ClaimId{selection.back()});
    if (at != premises.end()) ++at;
    premises.insert(at, added);
    auto withClaim = map::add(map, std::move(claim));
    if (!withClaim) return withClaim.error();
    auto made = map::replace(*withClaim, std::move(argument));
    if (!made) return made.error();
    return stepTo(std::move(*made), Gesture::AddPremise, added);
}

base::Result<Step> addBeside(const map::Map& map, const Selection& selection, IdMaker& ids,
                             map::Claim claim) {
    if (map.claims().empty()) return addClaim(map, ids, std::move(claim));
    if (selection.empty()) return base::Error{kSelectAClaim, {}};
    const map::Argument* found = currentArgument(map, selection);
    if (!found) return base::Error{kNoReason, {}};
    return addArgument(map, ids, std::move(claim), found->role, found->target, behind(map, found->id));
}

base::Result<Step> addUndercutter(const map::Map& map, const Selection& selection, IdMaker& ids,
                                  map::Claim claim) {
    return addAbout(map, selection, ids, std::move(claim), map::Role::Undercuts);
}

base::Result<Step> addWarrant(const map::Map& map, const Selection& selection, IdMaker& ids,
                              map::Claim claim) {
    return addAbout(map, selection, ids, std::move(claim), map::Role::Warrants);
}

}  // namespace counterpoint::editing
