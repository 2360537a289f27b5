#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "map/map.hpp"

// The rules that every map keeps:
// - ids are well formed and differ from one another over all kinds of items;
// - every id that an item names exists, and is of the right kind;
// - an argument has at least one premise, and none twice;
// - supports and opposes are about claims, undercuts and warrants about arguments;
// - no supporting argument has its own target among its premises (self-attack is allowed);
// - following "about" from argument to argument ends at an argument about a claim (no undercutter of itself);
// - credence and strength lie in 0..1; spans are not empty; hashes are hexadecimal digits;
// - the path of a source's text stays in the map's folder or below it;
// - texts are valid UTF-8 that XML can hold, claims have some text, and the limits below hold.
namespace counterpoint::map {

inline constexpr std::size_t kMostClaims = 20000;
inline constexpr std::size_t kMostArguments = 60000;
inline constexpr std::size_t kMostSources = 5000;
inline constexpr std::size_t kMostVoices = 5000;
inline constexpr std::size_t kLongestText = 10000;    // code points of a claim
inline constexpr std::size_t kMostLines = 200;        // of a claim
inline constexpr std::size_t kLongestNote = 1000000;  // code points of any other text
inline constexpr std::size_t kLongestField =
    16384;  // bytes of a value that is one line: ids, dates, addresses

enum class ItemKind { Header, Source, Voice, Claim, Argument, Waiver };

// A broken rule and where it is broken: the item, by kind and position in its list, the field by the name it
// has in the file ("id", "target", "premise", "anchor", …), and which of several of that name (from 0).
struct Breach {
    ItemKind kind = ItemKind::Header;
    std::size_t item = 0;
    std::string field;
    std::size_t which = 0;
    std::string message;

    bool operator==(const Breach&) const = default;
};

// Every broken rule, in the order of the file (header, sources, voices, claims, arguments, waivers).
// Empty exactly when Map::make accepts the parts.
std::vector<Breach> findBreaches(const Parts& parts);

// The same for a map in the making. What it shares with `known`, a map that keeps the rules, isn't read
// again.
std::vector<Breach> findBreaches(const Map& map, const Map& known);

// True for a path that leads to the same file in the map's folder or below it on every system: names between
// "/", none of them empty, "." or "..", without backslashes, control characters or a drive in front ("c:").
bool isPathBelow(std::string_view path);

}  // namespace counterpoint::map
