#include "editing/gestures_clip.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "editing/branch.hpp"
#include "editing/gestures_delete.hpp"
#include "editing/grafting.hpp"
#include "editing/loads.hpp"
#include "editing/places.hpp"
#include "editing/typing.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

// Sources that claims rest on and those that these are based on.
std::set<map::SourceId> usedSources(const map::Map& map, const std::vector<map::Claim>& claims) {
    std::vector<map::SourceId> open;
    for (const map::Claim& claim : claims) {
        open.insert(open.end(), claim.sources.begin(), claim.sources.end());
        for (const map::Anchor& anchor : claim.anchors) open.push_back(anchor.source);
    }
    std::set<map::SourceId> used;
    while (!open.empty()) {
        const map::SourceId id = open.back();
        open.pop_back();
        if (!used.insert(id).second) continue;
        const auto& origins = map.sources().find(id)->basedOn;
        open.insert(open.end(), origins.begin(), origins.end());
    }
    return used;
}

base::Result<Step> place(const map::Map& map, const Selection& selection, const map::Map& part, IdMaker& ids,
                         Gesture gesture) {
    if (part.claims().empty()) return base::Error{"There is nothing to paste.", {}};
    auto grafted = graft(map, part, ids);
    if (!grafted) return grafted.error();
    map::Map next = std::move(grafted->map);
    const map::Claim* target = currentClaim(map, selection);
    Selection selected;
    for (const map::ClaimId& root : grafted->roots) {
        selected.push_back(root.name);
        if (!target) continue;
        map::Argument argument;
        argument.id = ids.argument(next);
        argument.target = target->id;
        argument.premises = {root};
        auto made = map::add(next, std::move(argument));
        if (!made) return made.error();
        next = std::move(*made);
    }
    return Step{std::move(next), gesture, std::move(selected), false};
}

// A copy of the load behind the load itself; gives the names of what is selected afterwards.
base::Result<Step> repeat(const map::Map& map, const Load& load, IdMaker& ids) {
    Selection names;
    for (const map::ClaimId& claim : load.claims) names.push_back(claim.name);
    auto grafted = graft(map, copy(map, names), ids);
    if (!grafted) return grafted.error();
    const auto renamed = [&](const map::ClaimId& id) { return map::ClaimId{grafted->names.at(id.name)}; };
    Step step{std::move(grafted->map), Gesture::Duplicate, {}, false};
    for (const map::ClaimId& claim : load.claims) step.selected.push_back(renamed(claim).name);
    base::Result<map::Map> made = step.map;
    if (load.box) {
        map::Argument argument = *map.arguments().find(*load.box);
        argument.id = ids.argument(step.map);
        for (map::ClaimId& premise : argument.premises) premise = renamed(premise);
        made = map::add(step.map, std::move(argument), behind(step.map, *load.box));
    } else if (load.leaves) {
        map::Argument argument = *map.arguments().find(*load.leaves);
        auto& premises = argument.premises;
        const auto at = std::find(premises.begin(), premises.end(), load.claims.front());
        premises.insert(std::next(at), renamed(load.claims.front()));
        made = map::replace(step.map, std::move(argument));
    }
    if (!made) return made.error();
    step.map = std::move(*made);
    return step;
}

}  // namespace

map::Map copy(const map::Map& map, const Selection& selection) {
    const Branch branch = branchOf(map, selection);
    map::Parts parts;
    parts.header.language = map.header().language;
    for (const map::Claim& claim : map.claims())
        if (branch.claims.contains(claim.id)) parts.claims.push_back(claim);
    std::set<std::string> kept;  // of what may be about one another, those that end at a claim in the copy
    for (const map::Argument& argument : map.arguments()) {
        const map::Argument* at = &argument;
        while (branch.arguments.contains(at->id) && map::isAboutArgument(at->role))
            at = map.arguments().find(std::get<map::ArgumentId>(at->target));
        if (!branch.arguments.contains(at->id)) continue;
        if (!branch.claims.contains(std::get<map::ClaimId>(at->target))) continue;
        parts.arguments.push_back(argument);
        kept.insert(argument.id.name);
    }
    const auto sources = usedSources(map, parts.claims);
    for (const map::Source& source : map.sources())
        if (sources.contains(source.id)) parts.sources.push_back(source);
    std::set<map::VoiceId> voices;
    for (const map::Claim& claim : parts.claims) voices.insert(claim.voice);
    for (const map::Voice& voice : map.voices())
        if (voices.contains(voice.id)) parts.voices.push_back(voice);
    for (const map::Waiver& waiver : map.waivers())
        if (branch.claims.contains({waiver.item}) || kept.contains(waiver.item))
            parts.waivers.push_back(waiver);
    auto made = map::Map::make(std::move(parts));
    return made ? std::move(*made) : map::Map();
}

base::Result<Step> cut(const map::Map& map, const Selection& selection) {
    auto step = deleteSelection(map, selection);
    if (!step) return step;
    (*step).gesture = Gesture::Cut;
    return step;
}

base::Result<Step> paste(const map::Map& map, const Selection& selection, const map::Map& part,
                         IdMaker& ids) {
    return place(map, selection, part, ids, Gesture::Paste);
}

base::Result<Step> pasteText(const map::Map& map, const Selection& selection, std::string_view text,
                             IdMaker& ids) {
    map::Map part;
    std::string rest = tidyText(text);
    while (!rest.empty()) {
        std::size_t end = rest.find("\n");
        while (end != std::string::npos && rest.find_first_not_of(" \t", end + 1) != std::string::npos &&
               rest[rest.find_first_not_of(" \t", end + 1)] != '\n')
            end = rest.find('\n', end + 1);
        map::Claim claim;
        claim.id = ids.claim(part);
        claim.text = tidyText(rest.substr(0, end));
        std::replace(claim.text.begin(), claim.text.end(), '\n', ' ');
        auto made = map::add(part, std::move(claim));
        if (!made) return made.error();
        part = std::move(*made);
        rest = end == std::string::npos ? std::string() : tidyText(rest.substr(end));
    }
    return place(map, selection, part, ids, Gesture::Paste);
}

base::Result<Step> duplicate(const map::Map& map, const Selection& selection, IdMaker& ids) {
    const auto loads = loadsOf(map, selection);
    if (loads.empty()) return base::Error{"Nothing is selected.", {}};
    Step step{map, Gesture::Duplicate, {}, false};
    for (const Load& load : loads) {
        auto made = repeat(step.map, load, ids);
        if (!made) return made.error();
        step.map = std::move(made->map);
        step.selected.insert(step.selected.end(), made->selected.begin(), made->selected.end());
    }
    return step;
}

}  // namespace counterpoint::editing
