#pragma once

#include <string>

#include "drawing/drawing.hpp"

namespace counterpoint::publish {

// The drawing as one self-contained SVG 1.1 document: text stays text, nothing is loaded, nothing runs.
std::string writeSvg(const drawing::Drawing& drawing);

}  // namespace counterpoint::publish
