#include "editing/places.hpp"

#include <algorithm>

namespace counterpoint::editing {

bool hasItem(const map::Map& map, const std::string& name) {
    return map.claims().has({name}) || map.arguments().has({name});
}

const map::Argument* argumentOf(const map::Map& map, const map::ClaimId& claim) {
    for (const map::Argument& argument : map.arguments()) {
        const auto& premises = argument.premises;
        if (std::find(premises.begin(), premises.end(), claim) != premises.end()) return &argument;
    }
    return nullptr;
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
