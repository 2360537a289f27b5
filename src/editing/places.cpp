#include "editing/places.hpp"

#include <algorithm>
#include <cstddef>

#include "map/relations.hpp"

namespace counterpoint::editing {

namespace {

// How far each argument is from the conclusions, by the longest way; links that close a circle don't count.
// The picture draws a premise of several arguments in the one furthest down.
std::vector<std::size_t> depthsOf(const map::Map& map) {
    const map::Relations relations(map);
    const std::size_t claims = map.claims().size();
    const std::size_t count = claims + map.arguments().size();
    enum class State : unsigned char { Unseen, Open, Done };
    std::vector<State> states(count, State::Unseen);
    std::vector<std::size_t> depths(count, 0);
    const auto above = [&](std::size_t node) {
        std::vector<std::size_t> nodes;
        if (node >= claims) {
            const bool about = map::isAboutArgument(map.arguments()[node - claims].role);
            nodes.push_back((about ? claims : 0) + relations.target[node - claims]);
        } else {
            for (const std::size_t a : relations.uses[node]) nodes.push_back(claims + a);
        }
        return nodes;
    };
    for (std::size_t start = claims; start < count; ++start) {
        std::vector<std::size_t> open{start};
        while (!open.empty()) {
            const std::size_t node = open.back();
            if (states[node] == State::Unseen) {
                states[node] = State::Open;
                for (const std::size_t next : above(node))
                    if (states[next] == State::Unseen) open.push_back(next);
                continue;
            }
            open.pop_back();
            if (states[node] == State::Done) continue;
            states[node] = State::Done;
            for (const std::size_t next : above(node))
                if (states[next] == State::Done) depths[node] = std::max(depths[node], depths[next] + 1);
        }
    }
    return {depths.begin() + static_cast<std::ptrdiff_t>(claims), depths.end()};
}

}  // namespace

bool hasItem(const map::Map& map, const std::string& name) {
    return map.claims().has({name}) || map.arguments().has({name});
}

const map::Argument* argumentOf(const map::Map& map, const map::ClaimId& claim) {
    std::vector<std::size_t> uses;
    for (std::size_t a = 0; a < map.arguments().size(); ++a) {
        const auto& premises = map.arguments()[a].premises;
        if (std::find(premises.begin(), premises.end(), claim) != premises.end()) uses.push_back(a);
    }
    if (uses.empty()) return nullptr;
    std::size_t best = uses.front();
    if (uses.size() > 1) {
        const std::vector<std::size_t> depths = depthsOf(map);
        for (const std::size_t use : uses)
            if (depths[use] > depths[best]) best = use;
    }
    return &map.arguments()[best];
}

const map::Claim* currentClaim(const map::Map& map, const Selection& selection) {
    if (selection.empty()) return nullptr;
    if (const auto* argument = map.arguments().find({selection.back()}))
        return map.claims().find(argument->premises.front());
    return map.claims().find({selection.back()});
}

std::vector<const map::Claim*> selectedClaims(const map::Map& map, const Selection& selection) {
    std::vector<const map::Claim*> found;
    for (const std::string& name : selection) {
        const map::Claim* claim = currentClaim(map, {name});
        if (claim && std::find(found.begin(), found.end(), claim) == found.end()) found.push_back(claim);
    }
    return found;
}

const map::Argument* currentArgument(const map::Map& map, const Selection& selection) {
    if (selection.empty()) return nullptr;
    if (const auto* argument = map.arguments().find({selection.back()})) return argument;
    return argumentOf(map, {selection.back()});
}

std::vector<map::ArgumentId> siblingsOf(const map::Map& map, const map::Argument& argument) {
    std::vector<map::ArgumentId> found;
    for (const map::Argument& other : map.arguments())
        if (other.target == argument.target) found.push_back(other.id);
    return found;
}

std::size_t behind(const map::Map& map, const map::ArgumentId& sibling) {
    return map.arguments().indexOf(sibling).value_or(map.arguments().size()) + 1;
}

}  // namespace counterpoint::editing
