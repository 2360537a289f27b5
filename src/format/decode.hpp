#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace counterpoint::format {

// The text of an XML file: UTF-8 without a byte order mark, every character one that XML can hold. Reads
// UTF-8 with or without the mark and UTF-16 with it; refuses any other encoding by its name.
base::Result<std::string> decode(std::string_view bytes, const std::string& fileName);

}  // namespace counterpoint::format
