#pragma once

#include <string>
#include <string_view>

#include "article/read.hpp"
#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::article {

// A title for the article: its first line with text in it, with single spaces and shortened to 120 characters
// where it is longer. Empty when there is no text.
std::string titleOf(std::string_view article);

// The path of the article from the folder of the map, or nothing when it is not in that folder or below it,
// or its name can't stand in a map. Links are followed first.
std::string pathFrom(const std::string& map, const std::string& article);

// What a source says of the article: the path from the map's folder, hash and length. `file` may be empty.
map::SourceText sourceText(const Article& article, const std::string& file);

// The article as a source with this id.
map::Source sourceOf(const Article& article, const std::string& id, const std::string& file);

// A map with the article as its one source.
base::Result<map::Map> mapOfArticle(const Article& article, const std::string& file);

}  // namespace counterpoint::article
