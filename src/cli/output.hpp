#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::cli {

// An error when both names ("-": standard input and standard output) lead to one regular file, since then the
// input would be lost.
base::Result<void> checkDistinct(const std::string& input, const std::string& output);

// Puts the bytes into the file ("-": standard output). Gives kFine, or kTrouble after saying what is wrong.
int writeOutput(const std::string& output, std::string_view bytes);

// The same for a map, in canonical form. Nothing is written before what is about to be was read back.
int saveOutput(const std::string& output, const map::Map& map);

// The name's extension in lower case without its dot: "svg"; empty when there is none.
std::string extensionOf(const std::string& name);

}  // namespace counterpoint::cli
