#pragma once

#include <cstddef>
#include <pugixml.hpp>
#include <string>

#include "format/document.hpp"

namespace counterpoint::format {

// All that is kept for other programs in one file may take this many bytes, with its namespaces written out.
inline constexpr std::size_t kMostKept = std::size_t{64} << 20U;

// An element of another namespace, a comment or a processing instruction as XML text that means the same
// wherever it stands: line ends are "\n", and the start tag declares each namespace in scope whose prefix
// occurs in the text, and the default namespace when names depend on one that isn't the format's own.
std::string keptText(const Document& document, pugi::xml_node node);

}  // namespace counterpoint::format
