#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "format/xml_writer.hpp"
#include "map/extras.hpp"

namespace counterpoint::format {

// Writes an item (or the map) with its parts, and puts its extras where they belong. Values that are empty
// are not written. An extra whose place is gone is written at the end; an attribute goes with its part.
class ItemWriter {
  public:
    ItemWriter(XmlWriter& out, const map::Extras& extras);

    void open(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text);
    void close();

    // An element that holds nothing but text.
    void leaf(std::string_view name, std::string_view content);

    // The extras in front of the part or item with this key.
    void keptBefore(const std::string& key);

  private:
    struct Level {
        std::string key;
        std::unordered_map<std::string_view, std::size_t> counts = {};  // names of string literals
    };

    void finishStartTag();
    void writeNode(std::size_t index);
    void keptAtEnd(const Level& level);

    XmlWriter& out_;
    const map::Extras& extras_;
    std::unordered_map<std::string_view, std::vector<const map::ExtraAttribute*>> attributes_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> nodes_;
    std::vector<bool> isWritten_;
    std::vector<Level> levels_;
    bool inStartTag_ = false;
};

}  // namespace counterpoint::format
