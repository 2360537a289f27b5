#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace counterpoint::publish {

// Valid UTF-8 text in lines of at most `width` cells, where nothing is measured: Chinese, Japanese and Korean
// characters count as two cells, all others as one. Breaks at spaces and the text's own line breaks, between
// wide characters, and inside words that are longer than a line. Never empty.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace counterpoint::publish
