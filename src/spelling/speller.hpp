#pragma once

#include "spelling/checker.hpp"
#include "spelling/personal_words.hpp"
#include "spelling/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace counterpoint::spelling {

// Finds words that may be written wrongly. Without a dictionary it finds none.
class Speller {
  public:
    explicit Speller(PersonalWords personal) : personal_(std::move(personal)) {}

    void use(std::optional<Checker> checker);
    bool isUseful() const { return checker_.has_value(); }

    // The doubtful words of valid UTF-8 text. Answers are remembered, so that asking again while somebody
    // types costs next to nothing.
    std::vector<Word> findDoubtful(std::string_view text);

    std::vector<std::string> suggest(std::string_view word, std::size_t most) const;

    bool isPersonal(std::string_view word) const { return personal_.has(word); }
    base::Result<void> learn(std::string_view word);
    base::Result<void> forget(std::string_view word);

  private:
    bool accepts(std::string_view word);

    PersonalWords personal_;
    std::optional<Checker> checker_;
    std::unordered_map<std::string, bool> answers_;
};

}  // namespace counterpoint::spelling
