#include "spelling/speller.hpp"

#include <utility>

namespace counterpoint::spelling {
namespace {

constexpr std::size_t kMostAnswers = 50000;  // some megabytes

}  // namespace

void Speller::use(std::optional<Checker> checker) {
    checker_ = std::move(checker);
    answers_.clear();
}

bool Speller::accepts(std::string_view word) {
    std::string key(word);
    if (const auto known = answers_.find(key); known != answers_.end()) return known->second;
    if (answers_.size() >= kMostAnswers) answers_.clear();
    const bool accepted = personal_.has(word) || checker_->accepts(word);
    answers_.emplace(std::move(key), accepted);
    return accepted;
}

std::vector<Word> Speller::findDoubtful(std::string_view text) {
    if (!checker_) return {};
    std::vector<Word> words = findWords(text);
    std::erase_if(words, [&](const Word& word) { return accepts(text.substr(word.start, word.length)); });
    return words;
}

std::vector<std::string> Speller::suggest(std::string_view word, std::size_t most) const {
    return checker_ ? checker_->suggest(word, most) : std::vector<std::string>();
}

base::Result<void> Speller::learn(std::string_view word) {
    answers_.clear();
    return personal_.add(word);
}

base::Result<void> Speller::forget(std::string_view word) {
    answers_.clear();
    return personal_.remove(word);
}

}  // namespace counterpoint::spelling
