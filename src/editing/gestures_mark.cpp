#include "editing/gestures_mark.hpp"

#include <algorithm>
#include <utility>

#include "editing/places.hpp"
#include "map/edits.hpp"

namespace counterpoint::editing {

namespace {

template <class Change>
base::Result<Step> changeClaims(const map::Map& map, const Selection& selection, Gesture gesture,
                                const Change& change) {
    const auto claims = selectedClaims(map, selection);
    if (claims.empty()) return base::Error{"Select a claim first.", {}};
    map::Map next = map;
    for (const map::Claim* claim : claims) {
        map::Claim changed = *claim;
        change(changed);
        auto made = map::replace(next, std::move(changed));
        if (!made) return made.error();
        next = std::move(*made);
    }
    return Step{std::move(next), gesture, selection, false};
}

base::Result<Step> toggle(const map::Map& map, const Selection& selection, Gesture gesture,
                          bool map::Claim::*flag) {
    const auto claims = selectedClaims(map, selection);
    const bool on =
        !std::all_of(claims.begin(), claims.end(), [flag](const map::Claim* claim) { return claim->*flag; });
    return changeClaims(map, selection, gesture, [flag, on](map::Claim& claim) { claim.*flag = on; });
}

}  // namespace

base::Result<Step> toggleMain(const map::Map& map, const Selection& selection) {
    return toggle(map, selection, Gesture::MarkMain, &map::Claim::main);
}

base::Result<Step> toggleUnstated(const map::Map& map, const Selection& selection) {
    return toggle(map, selection, Gesture::MarkUnstated, &map::Claim::implicit);
}

base::Result<Step> markEvidence(const map::Map& map, const Selection& selection,
                                std::optional<map::Evidence> evidence) {
    return changeClaims(map, selection, Gesture::MarkEvidence,
                        [evidence](map::Claim& claim) { claim.evidence = evidence; });
}

base::Result<Step> addCitation(const map::Map& map, const Selection& selection, const map::SourceId& source) {
    if (!map.sources().has(source)) return base::Error{"The source is no longer there.", {}};
    return changeClaims(map, selection, Gesture::MarkEvidence, [&source](map::Claim& claim) {
        const auto& cited = claim.sources;
        if (std::find(cited.begin(), cited.end(), source) == cited.end()) claim.sources.push_back(source);
    });
}

}  // namespace counterpoint::editing
