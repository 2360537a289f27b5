#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "base/result.hpp"
#include "format/document.hpp"
#include "format/kept_nodes.hpp"

namespace counterpoint::format {

// A file being read, and the first thing found wrong with it. The functions that read a part go on after an
// error with whatever they have; nothing of it is used in the end.
struct Reading {
    Document& document;
    std::optional<base::Error> error = {};
    std::size_t kept = 0;  // bytes of extras so far

    void refuse(base::Place place, std::string message) {
        if (!error) error = base::Error{std::move(message), std::move(place)};
    }
    void refuse(pugi::xml_node node, std::string message) {
        refuse(document.placeOf(node), std::move(message));
    }

    // The text of something that is kept for another program.
    std::string keep(pugi::xml_node node) {
        if (error) return {};
        std::string xml = keptText(document, node);
        kept += xml.size();
        if (kept > kMostKept)
            refuse(node, "What other programs keep in this file is larger than 64 MiB: take some of it out.");
        return xml;
    }
};

}  // namespace counterpoint::format
