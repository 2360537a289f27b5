#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace counterpoint::format {

// Turns offsets in a text into lines and columns. Going forward through the text costs no more than reading
// it once; an offset behind the last one asked for starts over.
class Places {
  public:
    // The text must be valid UTF-8 and outlive this.
    Places(std::string_view text, std::string fileName) : text_(text), fileName_(std::move(fileName)) {}

    base::Place at(std::size_t offset);

  private:
    std::string_view text_;
    std::string fileName_;
    std::size_t at_ = 0;
    int line_ = 1;
    int column_ = 1;
};

}  // namespace counterpoint::format
