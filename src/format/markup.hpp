#pragma once

#include <cstddef>
#include <string_view>

// Finding one's way in XML text that findXmlError() has approved.
namespace counterpoint::format {

// The offset behind the tag whose "<" stands at `offset`.
std::size_t endOfTag(std::string_view text, std::size_t offset);

// The offset behind the whole element, comment or instruction whose "<" stands at `offset`.
std::size_t endOfNode(std::string_view text, std::size_t offset);

// The offset of the attribute with this index (from 0) in the start tag whose "<" stands at `offset`.
std::size_t offsetOfAttribute(std::string_view text, std::size_t offset, std::size_t index);

}  // namespace counterpoint::format
