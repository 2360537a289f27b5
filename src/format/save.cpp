#include <cstddef>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "format/read.hpp"
#include "format/write.hpp"

namespace counterpoint::format {

namespace {

// How many nodes and own attributes of other programs an item holds. Where they stand may differ after
// writing: what has lost its place goes to the end, and attributes of parts that are gone go with them.
struct ExtrasCount {
    std::size_t nodes = 0;
    std::size_t attributes = 0;

    bool operator==(const ExtrasCount&) const = default;
};

ExtrasCount takeExtras(map::Extras& extras) {
    ExtrasCount count{extras.nodes.size(), 0};
    for (const map::ExtraAttribute& attribute : extras.attributes)
        if (attribute.element.empty() && attribute.prefix != "xmlns") ++count.attributes;
    extras = {};
    return count;
}

// The content of a map with only the count of its extras.
struct Content {
    explicit Content(const map::Map& map) : parts(map.parts()) {
        counts.push_back(takeExtras(parts.header.extras));
        for (map::Source& source : parts.sources) counts.push_back(takeExtras(source.extras));
        for (map::Voice& voice : parts.voices) counts.push_back(takeExtras(voice.extras));
        for (map::Claim& claim : parts.claims) counts.push_back(takeExtras(claim.extras));
        for (map::Argument& argument : parts.arguments) counts.push_back(takeExtras(argument.extras));
    }

    map::Parts parts;
    std::vector<ExtrasCount> counts;
};

bool isSameContent(const map::Map& one, const map::Map& other) {
    if (one == other) return true;
    const Content a(one);
    const Content b(other);
    return a.counts == b.counts && a.parts.header == b.parts.header && a.parts.sources == b.parts.sources &&
           a.parts.voices == b.parts.voices && a.parts.claims == b.parts.claims &&
           a.parts.arguments == b.parts.arguments && a.parts.waivers == b.parts.waivers;
}

}  // namespace

base::Result<std::string> writeChecked(const map::Map& map, const std::string& name) {
    std::string bytes = writeMap(map);
    const auto back = readMap(bytes, name);
    if (!back)
        return base::Error{
            fmt::format("The map was not saved, since reading it back failed: {}", back.error().message),
            {name, 0, 0}};
    if (!isSameContent(back->map, map))
        return base::Error{
            "The map was not saved, since reading it back gave another map: please report this.",
            {name, 0, 0}};
    return bytes;
}

base::Result<void> saveMap(const map::Map& map, const std::string& path) {
    const auto bytes = writeChecked(map, path);
    if (!bytes) return bytes.error();
    return base::replaceFile(path, *bytes);
}

}  // namespace counterpoint::format
