#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/reading.hpp"
#include "format/shapes.hpp"
#include "map/extras.hpp"

namespace counterpoint::format {

// An element of the format that has the shape it must have: no unknown attribute or part, none twice, none
// missing. What the values say isn't judged yet.
struct Element {
    pugi::xml_node node;
    const Shape* shape = nullptr;
    std::vector<Element> parts = {};  // in the order of the file; items among them are not looked into

    const Element* part(std::string_view name) const;  // the first of that name
};

// Reads the map's element or an item and puts what is of other namespaces into `extras`, in canonical order.
Element readElement(Reading& reading, pugi::xml_node node, const Shape& shape, map::Extras& extras);

// The name by which extras say in front of which part they stand: the `which`th (from 0) of its kind.
std::string partKey(std::string_view name, std::size_t which);

// The same for an item. An item that is named like a part of the map is told from it by a "#" in front.
std::string itemKey(std::string_view id);

// The same for what stands around the map's element.
inline constexpr const char* kBeforeRoot = "^";
inline constexpr const char* kBehindRoot = "$";

}  // namespace counterpoint::format
