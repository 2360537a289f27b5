#pragma once

#include <string>

#include "base/result.hpp"

namespace counterpoint::bench {

// The medians of reading, writing, preparing (measuring text), placing, finishing and writing SVG for the map
// in this file, in milliseconds, as a row of a Markdown table that starts with the number of claims.
base::Result<std::string> stages(const std::string& file);

}  // namespace counterpoint::bench
