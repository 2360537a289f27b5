#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace counterpoint::map {

// The name of an item inside its map. A name is unique over all kinds of items of one map; the kind is part
// of the type, so that a claim's id can't be handed over where an argument's is meant.
template <class Kind>
struct Id {
    std::string name;

    bool empty() const { return name.empty(); }
    auto operator<=>(const Id&) const = default;
};

using SourceId = Id<struct SourceKind>;
using VoiceId = Id<struct VoiceKind>;
using ClaimId = Id<struct ClaimKind>;
using ArgumentId = Id<struct ArgumentKind>;

// True for names of the form [A-Za-z_][A-Za-z0-9_.-]{0,63}.
bool isWellFormedName(std::string_view name);

// A name that hardly anybody else makes at the same time: the prefix and eight characters drawn from
// `random`, a source of evenly spread 64-bit numbers. Two people who edit copies of one map must not collide.
std::string freshName(std::string_view prefix, const std::function<unsigned long long()>& random);

}  // namespace counterpoint::map

template <class Kind>
struct std::hash<counterpoint::map::Id<Kind>> {
    std::size_t operator()(const counterpoint::map::Id<Kind>& id) const {
        return std::hash<std::string>{}(id.name);
    }
};
