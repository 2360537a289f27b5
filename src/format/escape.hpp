#pragma once

#include <string>
#include <string_view>

namespace counterpoint::format {

// Text as the content of an element: &, < and > escaped, and a carriage return, which a reader would take for
// a line end.
std::string escapeText(std::string_view text);

// Text as the value of an attribute in double quotes: those, tabs and line ends are escaped too.
std::string escapeAttribute(std::string_view text);

}  // namespace counterpoint::format
