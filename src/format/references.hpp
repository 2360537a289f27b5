#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace counterpoint::format {

// A reference of XML text, such as &lt; or &#x4E2D;.
struct Reference {
    char32_t character = 0;
    std::size_t length = 0;  // bytes, from the "&" to behind the ";"
};

// The reference at the "&" at the start of `text`: one of the five named ones, or a number that stands for a
// character that XML can hold. Nothing when it is neither.
std::optional<Reference> readReference(std::string_view text);

}  // namespace counterpoint::format
