#pragma once

#include <set>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace counterpoint::spelling {

// The words that a user has called right, whatever dictionaries say: names above all. They are kept in a text
// file, one word a line, which may be edited by hand.
class PersonalWords {
  public:
    // A file that isn't there has no words yet, and one that can't be read gives none.
    explicit PersonalWords(std::string file);

    // A word that is known in small letters is also right with a capital.
    bool has(std::string_view word) const;

    // Puts the word into the file, or takes it out of it. What another window has written there meanwhile
    // stays. After an error the word counts all the same, until the program ends.
    base::Result<void> add(std::string_view word);
    base::Result<void> remove(std::string_view word);

  private:
    std::set<std::string, std::less<>> read() const;
    base::Result<void> write() const;

    std::string file_;
    std::set<std::string, std::less<>> words_;
};

// Where the words of this user are kept.
std::string personalWordsFile();

}  // namespace counterpoint::spelling
