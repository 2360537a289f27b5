#pragma once

#include <span>
#include <string>
#include <string_view>

namespace counterpoint::format {

// A piece of a file as a message shows it: in quotation marks, control characters visible, long pieces cut.
std::string quoted(std::string_view text);

// “a”, “b” or “c”.
std::string oneOf(std::span<const std::string_view> names);

// The one of the names that is near enough to be what was meant by the word written; empty when none is.
std::string_view nearest(std::string_view written, std::span<const std::string_view> names);

}  // namespace counterpoint::format
