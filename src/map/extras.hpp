#pragma once

#include <string>
#include <vector>

// What other programs or people put into a map's file and Counterpoint doesn't understand: attributes and
// elements of other namespaces, comments, processing instructions. It is kept with the item it was found in
// and written back in its place.
namespace counterpoint::map {

// An attribute of another namespace. `element` tells which element of the item carries it: empty for the
// item's own, else the key of a part (see ExtraNode).
struct ExtraAttribute {
    std::string element;
    std::string prefix;
    std::string namespaceUri;
    std::string name;
    std::string value;

    bool operator==(const ExtraAttribute&) const = default;
};

// An element of another namespace, a comment or a processing instruction, as self-contained XML text.
// `before` is the key of the part that it stands in front of: the id of an item, else the name of a child
// element, with "#2", "#3" … for the second, third … of the same name; empty when it stands at the end.
// Parts of parts have keys with a path, "anchor#2/quote", and "anchor#2/" is the end of a part. In the header
// "^" is in front of the whole map and "$" behind it, and an item that is named like a child element of the
// map has a "#" in front of its id ("#title").
struct ExtraNode {
    std::string before;
    std::string xml;

    bool operator==(const ExtraNode&) const = default;
};

struct Extras {
    std::vector<ExtraAttribute> attributes;
    std::vector<ExtraNode> nodes;

    bool operator==(const Extras&) const = default;
};

}  // namespace counterpoint::map
