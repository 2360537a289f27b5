#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "map/rules.hpp"

namespace counterpoint::format {

// A map at every limit of map/rules.hpp stays far below these. They keep memory in bounds for hostile files.
inline constexpr std::size_t kMostNodes = 1000000;  // elements, comments, instructions, CDATA sections
inline constexpr std::size_t kMostAttributes = 4000000;
inline constexpr std::size_t kMostAttributesOfElement = 64;
inline constexpr std::size_t kLongestAttribute = map::kLongestField;  // bytes of the value

// Checks that a text, as decode() gives it, is XML 1.0 with namespaces: well formed, without a DOCTYPE,
// within the limits. pugixml accepts much that isn't; after this check, what it reads is what the text says.
// Gives the first thing that is wrong.
std::optional<base::Error> findXmlError(std::string_view text, const std::string& fileName);

}  // namespace counterpoint::format
