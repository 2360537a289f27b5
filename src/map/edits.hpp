#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "base/result.hpp"
#include "map/map.hpp"

// Changes: each takes a map and gives a new one, or says in a sentence which rule would be broken. The map
// handed in stays as it is. Positions past the end mean the end. An unknown id is an error.
namespace counterpoint::map {

inline constexpr std::size_t kAtEnd = static_cast<std::size_t>(-1);

base::Result<Map> setHeader(const Map& map, Header header);
base::Result<Map> setWaivers(const Map& map, std::vector<Waiver> waivers);

base::Result<Map> add(const Map& map, Source source, std::size_t position = kAtEnd);
base::Result<Map> add(const Map& map, Voice voice, std::size_t position = kAtEnd);
base::Result<Map> add(const Map& map, Claim claim, std::size_t position = kAtEnd);
base::Result<Map> add(const Map& map, Argument argument, std::size_t position = kAtEnd);

// Puts the item in the place of the one with the same id.
base::Result<Map> replace(const Map& map, Source source);
base::Result<Map> replace(const Map& map, Voice voice);
base::Result<Map> replace(const Map& map, Claim claim);
base::Result<Map> replace(const Map& map, Argument argument);

// Makes the item stand at this position among its kind.
base::Result<Map> move(const Map& map, const SourceId& id, std::size_t position);
base::Result<Map> move(const Map& map, const VoiceId& id, std::size_t position);
base::Result<Map> move(const Map& map, const ClaimId& id, std::size_t position);
base::Result<Map> move(const Map& map, const ArgumentId& id, std::size_t position);

// Takes the item out, and with it what can't be without it: anchors, citations and origins that name the
// source; the voice's name on claims; the claim as a premise, and arguments about it; arguments without a
// premise left; arguments about an argument that goes; waivers of what goes. Claims stay, loose if need be.
base::Result<Map> remove(const Map& map, const SourceId& id);
base::Result<Map> remove(const Map& map, const VoiceId& id);
base::Result<Map> remove(const Map& map, const ClaimId& id);
base::Result<Map> remove(const Map& map, const ArgumentId& id);

// The same for many claims and arguments at once.
base::Result<Map> remove(const Map& map, const std::set<ClaimId>& claims,
                         const std::set<ArgumentId>& arguments);

// Adds a claim together with the argument that makes it a reason of (or an objection to, …) the target.
// The argument's premises are the claim followed by those that it already names.
base::Result<Map> addReason(const Map& map, Claim premise, Argument argument);

}  // namespace counterpoint::map
