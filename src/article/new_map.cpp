#include "article/new_map.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "article/anchors.hpp"
#include "base/text.hpp"
#include "map/rules.hpp"

namespace counterpoint::article {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestTitle = 120;  // code points

std::string shortened(const std::string& title) {
    const auto end = base::byteOffset(title, kLongestTitle);
    if (!end || *end == title.size()) return title;
    const std::string start = title.substr(0, *end);
    const std::size_t space = start.rfind(' ');
    // Without spaces (as in Chinese) there is no better place than the end.
    return (space == std::string::npos ? start : start.substr(0, space)) + "…";
}

}  // namespace

std::string titleOf(std::string_view article) {
    while (!article.empty()) {
        const std::size_t end = article.find_first_of("\r\n");
        const std::string title = tidied(article.substr(0, end));
        if (!title.empty()) return shortened(title);
        if (end == std::string_view::npos) break;
        article.remove_prefix(end + 1);
    }
    return {};
}

std::string pathFrom(const std::string& map, const std::string& article) {
    std::error_code error;
    const fs::path folder = fs::canonical(fs::absolute(map, error).parent_path(), error);
    if (error) return {};
    const fs::path file = fs::canonical(article, error);
    if (error) return {};
    const std::string relative = file.lexically_relative(folder);
    return map::isPathBelow(relative) ? relative : std::string();
}

map::SourceText sourceText(const Article& article, const std::string& file) {
    return {article.plain ? file : std::string(), base::sha256(article.bytes),
            base::countCodePoints(article.text)};
}

map::Source sourceOf(const Article& article, const std::string& id, const std::string& file) {
    map::Source source;
    source.id = {id};
    source.title = titleOf(article.text);
    source.text = sourceText(article, file);
    return source;
}

base::Result<map::Map> mapOfArticle(const Article& article, const std::string& file) {
    map::Parts parts;
    parts.sources = {sourceOf(article, "article", file)};
    parts.header.title = parts.sources.front().title;
    return map::Map::make(std::move(parts));
}

}  // namespace counterpoint::article
