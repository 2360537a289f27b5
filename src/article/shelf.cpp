#include "article/shelf.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"

namespace counterpoint::article {

namespace fs = std::filesystem;

namespace {

std::string pathOf(const std::string& folder, const std::string& sha256) {
    return folder + "/" + sha256 + ".txt";
}

// Hashes come from files of others, and become names of files here.
bool isHash(const std::string& text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

}  // namespace

base::Result<void> keepCopy(const std::string& folder, const Article& article) {
    const std::string sha256 = base::sha256(article.bytes);
    if (findCopy(folder, sha256)) return {};
    std::error_code error;
    if (!fs::exists(folder, error)) {
        fs::create_directories(folder, error);
        if (error)
            return base::Error{"The folder for articles can't be made: " + error.message() + ".", {folder}};
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    return base::replaceFile(pathOf(folder, sha256), article.bytes);
}

std::optional<Article> findCopy(const std::string& folder, const std::string& sha256) {
    if (folder.empty() || !isHash(sha256)) return std::nullopt;
    const auto bytes = base::readFile(pathOf(folder, sha256), kLargestArticle);
    if (!bytes || base::sha256(*bytes) != sha256) return std::nullopt;
    auto article = readPlainText(*bytes, sha256);
    if (!article) return std::nullopt;
    return std::move(*article);
}

}  // namespace counterpoint::article
