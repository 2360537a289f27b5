#include "format/read.hpp"

#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <utility>

#include "base/files.hpp"
#include "format/decode.hpp"
#include "format/document.hpp"
#include "format/fields.hpp"
#include "format/item_nodes.hpp"
#include "format/read_items.hpp"
#include "format/scan.hpp"
#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

constexpr std::string_view kNamespaceOfAnyVersion = "urn:counterpoint:argmap:";

// A version as a file writes it: a whole number without zeros in front.
std::optional<int> versionIn(std::string_view text) {
    int version = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), version);
    const bool isNumber = problem == std::errc() && end == text.data() + text.size();
    if (!isNumber || version < 1 || text.front() == '0') return std::nullopt;
    return version;
}

std::string tooNew(int version) {
    return fmt::format(
        "This map is in format version {}, and this program reads up to version {}: get a newer one.",
        version, kMapVersion);
}

// Whether this is a map of a version that can be read, before anything else about it is judged.
void checkVersion(Reading& reading) {
    const pugi::xml_node root = reading.document.root();
    const auto name = takeApart(root.name());
    const auto uri = Document::namespaceFor(root, name.prefix).value_or("");
    if (uri != kNamespace) {
        if (uri.starts_with(kNamespaceOfAnyVersion))
            if (const auto version = versionIn(uri.substr(kNamespaceOfAnyVersion.size())))
                return reading.refuse(root, tooNew(*version));
        return reading.refuse(
            root, fmt::format("This is no map: its first element must be <map xmlns=\"{}\" version=\"{}\">.",
                              kNamespace, kMapVersion));
    }
    const pugi::xml_attribute attribute = root.attribute("version");
    const auto version = versionIn(attribute.value());
    if (version && *version > kMapVersion)
        return reading.refuse(reading.document.placeOf(root, attribute), tooNew(*version));
    if (name.local != "map")
        return reading.refuse(root, fmt::format("This is no map: its first element is {} instead of “map”.",
                                                quoted(name.local)));
    if (attribute && !version)
        reading.refuse(reading.document.placeOf(root, attribute),
                       fmt::format("{} is no format version: write version=\"{}\".",
                                   quoted(attribute.value()), kMapVersion));
}

// What stands around the root element.
void readSurroundings(Reading& reading, map::Extras& extras) {
    std::vector<map::ExtraNode> front;
    std::vector<map::ExtraNode> behind;
    bool rootSeen = false;
    for (const pugi::xml_node node : reading.document.top().children()) {
        if (node.type() == pugi::node_element)
            rootSeen = true;
        else if (node.type() == pugi::node_comment || node.type() == pugi::node_pi)
            (rootSeen ? behind : front).push_back({rootSeen ? kBehindRoot : kBeforeRoot, reading.keep(node)});
    }
    extras.nodes.insert(extras.nodes.begin(), front.begin(), front.end());
    extras.nodes.insert(extras.nodes.end(), behind.begin(), behind.end());
}

template <class Item>
void take(std::vector<Item>& items, std::vector<pugi::xml_node>& nodes, Item item, pugi::xml_node node) {
    items.push_back(std::move(item));
    nodes.push_back(node);
}

map::Parts readParts(Reading& reading, ItemNodes& nodes) {
    map::Parts parts;
    const Element map = readElement(reading, nodes.map, kMapShape, parts.header.extras);
    readSurroundings(reading, parts.header.extras);
    parts.header.id = valueOf(map, "id");
    parts.header.language = valueOf(map, "language");
    parts.header.title = textOf(map, "title");
    parts.header.question = textOf(map, "question");
    parts.header.description = textOf(map, "description");
    for (const Element& part : map.parts) {
        if (reading.error) break;
        if (part.shape == &kSourceShape)
            take(parts.sources, nodes.sources, readSource(reading, part.node), part.node);
        else if (part.shape == &kVoiceShape)
            take(parts.voices, nodes.voices, readVoice(reading, part.node), part.node);
        else if (part.shape == &kClaimShape)
            take(parts.claims, nodes.claims, readClaim(reading, part.node), part.node);
        else if (part.shape == &kArgumentShape)
            take(parts.arguments, nodes.arguments, readArgument(reading, part.node), part.node);
        else if (part.shape == &kWaiverShape)
            take(parts.waivers, nodes.waivers, readWaiver(part), part.node);
    }
    return parts;
}

template <class Items>
void notePlaces(const Items& items, const std::vector<pugi::xml_node>& nodes, Document& document,
                std::unordered_map<std::string, base::Place>& places) {
    for (std::size_t i = 0; i < items.size(); ++i)
        places.emplace(items[i].id.name, document.placeOf(nodes[i]));
}

}  // namespace

base::Result<LoadedMap> readMap(std::string_view bytes, const std::string& fileName) {
    if (bytes.size() > base::kLargestFile)
        return base::Error{"The file is larger than 64 MiB: split the map.", {fileName, 0, 0}};
    auto text = decode(bytes, fileName);
    if (!text) return text.error();
    if (auto error = findXmlError(*text, fileName)) return std::move(*error);

    Document document(std::move(text).value(), fileName);
    if (const auto problem = document.problem())
        return base::Error{fmt::format("The file can't be read as XML ({}).", *problem), {fileName, 0, 0}};
    Reading reading{document};
    checkVersion(reading);
    if (reading.error) return std::move(*reading.error);

    ItemNodes nodes{document.root(), {}, {}, {}, {}, {}};
    map::Parts parts = readParts(reading, nodes);
    if (reading.error) return std::move(*reading.error);
    const auto breaches = map::findBreaches(parts);
    if (!breaches.empty()) return locate(breaches.front(), nodes, document);

    LoadedMap loaded;
    notePlaces(parts.sources, nodes.sources, document, loaded.places);
    notePlaces(parts.voices, nodes.voices, document, loaded.places);
    notePlaces(parts.claims, nodes.claims, document, loaded.places);
    notePlaces(parts.arguments, nodes.arguments, document, loaded.places);
    loaded.places.emplace(parts.header.id, document.placeOf(nodes.map));
    auto map = map::Map::make(std::move(parts));
    if (!map) return map.error();
    loaded.map = std::move(map).value();
    return loaded;
}

base::Result<LoadedMap> loadMap(const std::string& path) {
    auto bytes = path == "-" ? base::readStandardInput() : base::readFile(path);
    if (!bytes) return bytes.error();
    return readMap(*bytes, path);
}

}  // namespace counterpoint::format
