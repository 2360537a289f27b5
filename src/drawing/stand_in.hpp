#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "drawing/drawing.hpp"

// The font that most likely takes the place of ours, DejaVu Sans, without loading it: it is only asked how
// wide its letters are, and loading it costs more than all else that a small picture takes.
namespace counterpoint::drawing {

// How far it advances for a character of European writing, in points; nothing for any other.
std::optional<double> standInWidth(char32_t character, const TextStyle& style);

// At each byte position of the text: the width of all that comes before it; nothing when a character isn't
// known. Pairs of letters that stand closer together than these widths say are not taken into account.
std::optional<std::vector<double>> standInReach(std::string_view text, const TextStyle& style);

}  // namespace counterpoint::drawing
