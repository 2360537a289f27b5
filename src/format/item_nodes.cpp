#include "format/item_nodes.hpp"

#include <fmt/format.h>
#include <string_view>

#include "format/xml_names.hpp"

namespace counterpoint::format {

namespace {

pugi::xml_node itemOf(const map::Breach& breach, const ItemNodes& nodes) {
    const auto at = [&breach](const std::vector<pugi::xml_node>& list) { return list.at(breach.item); };
    switch (breach.kind) {
        case map::ItemKind::Source:
            return at(nodes.sources);
        case map::ItemKind::Voice:
            return at(nodes.voices);
        case map::ItemKind::Claim:
            return at(nodes.claims);
        case map::ItemKind::Argument:
            return at(nodes.arguments);
        case map::ItemKind::Waiver:
            return at(nodes.waivers);
        case map::ItemKind::Header:
            break;
    }
    return nodes.map;
}

// The `which`th (from 0) part of the element with this name.
pugi::xml_node partOf(pugi::xml_node element, std::string_view name, std::size_t which) {
    for (const pugi::xml_node child : element.children())
        if (takeApart(child.name()).local == name && Document::isOurs(child) && which-- == 0) return child;
    return {};
}

// The first item in front of this one that has its id.
pugi::xml_node earlierWithSameId(pugi::xml_node item, const ItemNodes& nodes) {
    const std::string_view id = item.attribute("id").value();
    for (const auto* list : {&nodes.sources, &nodes.voices, &nodes.claims, &nodes.arguments}) {
        for (const pugi::xml_node other : *list) {
            if (other == item) return {};
            if (other.attribute("id").value() == id) return other;
        }
    }
    return {};
}

// The first part of the same name in front of this one with the same value of the attribute.
pugi::xml_node earlierPart(pugi::xml_node item, pugi::xml_node part, std::string_view name,
                           const char* attribute) {
    const std::string_view value = part.attribute(attribute).value();
    for (const pugi::xml_node other : item.children()) {
        if (other == part) break;
        const bool isSameKind = takeApart(other.name()).local == name && Document::isOurs(other);
        if (isSameKind && other.attribute(attribute).value() == value) return other;
    }
    return {};
}

}  // namespace

base::Error locate(const map::Breach& breach, const ItemNodes& nodes, Document& document) {
    const pugi::xml_node item = itemOf(breach, nodes);
    const std::string_view field = breach.field;
    const bool isInAnchor = field == "quote" || field == "prefix" || field == "suffix";
    const pugi::xml_node part = isInAnchor ? partOf(partOf(item, "anchor", breach.which), field, 0)
                                           : partOf(item, field, breach.which);
    const pugi::xml_attribute attribute = item.attribute(breach.field.c_str());

    base::Error error{breach.message, {}};
    if (part)
        error.place = document.placeOf(part);
    else if (attribute)
        error.place = document.placeOf(item, attribute);
    else
        error.place = document.placeOf(item);

    pugi::xml_node other;
    if (breach.kind != map::ItemKind::Header && field == "id") other = earlierWithSameId(item, nodes);
    if (part && field == "premise") other = earlierPart(item, part, field, "claim");
    if (part && field == "answer") other = earlierPart(item, part, field, "question");
    if (other) {
        const base::Place place = document.placeOf(other);
        error.message += fmt::format(" The first one is at line {}, column {}.", place.line, place.column);
    }
    return error;
}

}  // namespace counterpoint::format
