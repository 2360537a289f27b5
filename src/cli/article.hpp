#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::cli {

// A title for the article: its first line with text in it, with single spaces and shortened to 120 characters
// where it is longer. Empty when there is no text.
std::string titleOf(std::string_view article);

// The path of the article from the folder of the map, or nothing when it is not in that folder or below it,
// or its name can't stand in a map. Links are followed first.
std::string pathFrom(const std::string& map, const std::string& article);

// A map with the article as its one source. `file` is what the map calls the article's file; may be empty.
base::Result<map::Map> mapOfArticle(std::string_view article, const std::string& file);

}  // namespace counterpoint::cli
