#pragma once

#include <pugixml.hpp>
#include <vector>

#include "format/document.hpp"
#include "map/rules.hpp"

namespace counterpoint::format {

// The elements that the parts of a map were read from, in the order of their lists.
struct ItemNodes {
    pugi::xml_node map;
    std::vector<pugi::xml_node> sources;
    std::vector<pugi::xml_node> voices;
    std::vector<pugi::xml_node> claims;
    std::vector<pugi::xml_node> arguments;
    std::vector<pugi::xml_node> waivers;
};

// A broken rule as an error with its place; one about something that is there twice names both places.
base::Error locate(const map::Breach& breach, const ItemNodes& nodes, Document& document);

}  // namespace counterpoint::format
