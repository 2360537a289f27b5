#include "drawing/labels.hpp"

#include <fmt/format.h>

namespace counterpoint::drawing {

namespace {

const std::string& patternFor(map::Role role, const Words& words) {
    switch (role) {
        case map::Role::Supports:
            return words.reason;
        case map::Role::Opposes:
            return words.objection;
        case map::Role::Undercuts:
            return words.undercutter;
        case map::Role::Warrants:
            return words.warrant;
    }
    return words.reason;
}

}  // namespace

std::string labelOfClaim(const map::Map& map, std::size_t claim, const Words& words) {
    const map::Claim& item = map.claims()[claim];
    return fmt::format(fmt::runtime(item.main ? words.mainClaim : words.claim), item.text);
}

std::string labelOfArgument(const map::Map& map, const map::Relations& relations, std::size_t argument,
                            const Words& words) {
    const map::Argument& item = map.arguments()[argument];
    const std::size_t target = relations.target[argument];
    const auto& siblings =
        map::isAboutArgument(item.role) ? relations.argumentsAbout[target] : relations.argumentsFor[target];
    std::size_t number = 0;
    std::size_t count = 0;
    for (const std::size_t other : siblings) {
        if (map.arguments()[other].role != item.role) continue;
        ++count;
        if (other <= argument) ++number;
    }
    std::size_t claim = target;
    for (std::size_t at = argument; map::isAboutArgument(map.arguments()[at].role);) {
        at = relations.target[at];
        claim = relations.target[at];
    }
    return fmt::format(fmt::runtime(patternFor(item.role, words)), number, count, map.claims()[claim].text);
}

}  // namespace counterpoint::drawing
