#pragma once

#include <string>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::map {

// Something that the rules allow and a person should look at.
struct Warning {
    std::string item;     // the id of the item it is about; of the map itself, perhaps empty
    std::string rule;     // a stable name, e.g. "circular-support"
    std::string message;  // one sentence

    bool operator==(const Warning&) const = default;
};

// circular-support (claims that support one another in a circle), self-attack (a claim among the premises
// against itself), unsafe-address (a source's address that is not plain http or https, or names a user),
// hidden-direction (characters that reorder or hide text), mixed-scripts (a name that mixes Latin letters
// with look-alike Cyrillic or Greek ones), span-outside-text (an anchor that ends behind the end of its
// source's text). In the order of the map. A waiver of the item and rule silences it.
std::vector<Warning> findWarnings(const Map& map);

// True for addresses that may become links: http or https, a host, no user part, no control characters.
bool isSafeAddress(const std::string& url);

}  // namespace counterpoint::map
