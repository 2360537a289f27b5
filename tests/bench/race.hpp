#pragma once

#include <string>

#include "base/result.hpp"

namespace counterpoint::bench {

// Whole commands in turns: `program` exporting the map as SVG, and `dot -Tsvg` with its own settings on what
// `program` exports as DOT. Gives medians of wall time and peak memory as a row of a Markdown table, without
// the number of claims. Leaves dot's picture in `dotPicture`. A run that takes five minutes of the processor
// is ended, and its row says so.
base::Result<std::string> race(const std::string& program, const std::string& map,
                               const std::string& dotPicture);

}  // namespace counterpoint::bench
