#pragma once

#include <string>

#include "editing/document.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {

// The edit with this number, always the same: most add a claim, some undo or redo.
inline void edit(Document& document, unsigned number) {
    if (number % 7 == 5) return document.undo();
    if (number % 11 == 7) return document.redo();
    const std::string id = "c" + std::to_string(number);
    const std::string text(1 + (number * 37) % 400, static_cast<char>('a' + number % 26));
    document.apply(
        {map::add(document.map(), support::claim(id, text)).value(), Gesture::AddClaim, {id}, false});
}

}  // namespace counterpoint::editing
