#pragma once

#include "render/browser.hpp"

#include <string>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::render {

// Where what a browser shows of a picture differs from its drawing: text that leaves its box or isn't where
// the drawing has it, panels of another size. One sentence each.
std::vector<std::string> findDifferences(const drawing::Drawing& drawing, const std::vector<Seen>& seen);

}  // namespace counterpoint::render
