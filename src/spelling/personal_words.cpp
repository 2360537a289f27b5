#include "spelling/personal_words.hpp"

#include <cstdlib>
#include <filesystem>
#include <glib.h>
#include <system_error>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"

namespace counterpoint::spelling {
namespace {

// "It’s" and "It's" are one word.
std::string plain(std::string_view word) {
    std::string text;
    for (std::size_t offset = 0; offset < word.size();) {
        const char32_t c = base::nextCodePoint(word, offset);
        base::appendUtf8(text, c == U'’' ? U'\'' : c);
    }
    return text;
}

std::string withSmallStart(std::string_view word) {
    if (word.empty()) return {};
    std::size_t offset = 0;
    const char32_t first = base::nextCodePoint(word, offset);
    std::string text;
    base::appendUtf8(text, g_unichar_tolower(first));
    return text.append(word.substr(offset));
}

}  // namespace

PersonalWords::PersonalWords(std::string file) : file_(std::move(file)), words_(read()) {}

bool PersonalWords::has(std::string_view word) const {
    const std::string text = plain(word);
    return words_.contains(text) || words_.contains(withSmallStart(text));
}

base::Result<void> PersonalWords::add(std::string_view word) {
    words_.merge(read());
    words_.insert(plain(word));
    return write();
}

base::Result<void> PersonalWords::remove(std::string_view word) {
    const std::string text = plain(word);
    words_.merge(read());
    words_.erase(text);
    words_.erase(withSmallStart(text));
    return write();
}

std::set<std::string, std::less<>> PersonalWords::read() const {
    std::set<std::string, std::less<>> words;
    const auto bytes = base::readFile(file_);
    if (!bytes || base::findInvalidUtf8(*bytes)) return words;
    for (std::size_t start = 0; start < bytes->size();) {
        const std::size_t end = std::min(bytes->find('\n', start), bytes->size());
        if (end > start) words.insert(bytes->substr(start, end - start));
        start = end + 1;
    }
    return words;
}

base::Result<void> PersonalWords::write() const {
    std::string bytes;
    for (const std::string& word : words_) bytes += word + "\n";
    std::error_code ignored;  // replaceFile says what is wrong
    std::filesystem::create_directories(std::filesystem::path(file_).parent_path(), ignored);
    return base::replaceFile(file_, bytes);
}

std::string personalWordsFile() {
    const char* data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && *data != '\0') return std::string(data) + "/counterpoint/words.txt";
    const char* home = std::getenv("HOME");
    return std::string(home != nullptr ? home : ".") + "/.local/share/counterpoint/words.txt";
}

}  // namespace counterpoint::spelling
