#include "map/relations.hpp"

#include <variant>

namespace counterpoint::map {

Relations::Relations(const Map& map)
    : argumentsFor(map.claims().size()),
      uses(map.claims().size()),
      argumentsAbout(map.arguments().size()),
      premises(map.arguments().size()),
      target(map.arguments().size()) {
    for (std::size_t a = 0; a < map.arguments().size(); ++a) {
        const Argument& argument = map.arguments()[a];
        for (const ClaimId& premise : argument.premises) {
            const std::size_t claim = *map.claims().indexOf(premise);
            premises[a].push_back(claim);
            uses[claim].push_back(a);
        }
        if (const auto* claim = std::get_if<ClaimId>(&argument.target)) {
            target[a] = *map.claims().indexOf(*claim);
            argumentsFor[target[a]].push_back(a);
        } else {
            target[a] = *map.arguments().indexOf(std::get<ArgumentId>(argument.target));
            argumentsAbout[target[a]].push_back(a);
        }
    }
}

}  // namespace counterpoint::map
