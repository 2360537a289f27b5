#include "cli/article.hpp"

#include <filesystem>
#include <system_error>

#include "base/text.hpp"
#include "map/rules.hpp"

namespace counterpoint::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestTitle = 120;  // code points
constexpr char32_t kByteOrderMark = 0xFEFF;

bool isSpaceOrControl(char32_t c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || c == kByteOrderMark;
}

// The words of a line with single spaces between them and none around them.
std::string tidied(std::string_view line) {
    std::string words;
    bool gap = false;
    for (std::size_t offset = 0; offset < line.size();) {
        const char32_t c = base::nextCodePoint(line, offset);
        if (isSpaceOrControl(c) || !base::isXmlCharacter(c)) {
            gap = !words.empty();
            continue;
        }
        if (gap) words += ' ';
        gap = false;
        base::appendUtf8(words, c);
    }
    return words;
}

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

base::Result<map::Map> mapOfArticle(std::string_view article, const std::string& file) {
    map::Source source;
    source.id = {"article"};
    source.title = titleOf(article);
    source.text = map::SourceText{file, base::sha256(article), base::countCodePoints(article)};
    map::Parts parts;
    parts.header.title = source.title;
    parts.sources = {std::move(source)};
    return map::Map::make(std::move(parts));
}

}  // namespace counterpoint::cli
