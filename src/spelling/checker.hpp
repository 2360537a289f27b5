#pragma once

#include "spelling/dictionary.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace counterpoint::spelling {

// Asks one dictionary. Made in tens of milliseconds (hundreds for large dictionaries); one thread at a time.
class Checker {
  public:
    // An error when a file can't be read or is written in an encoding that nobody knows here.
    static base::Result<Checker> open(const Dictionary& dictionary);

    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;
    ~Checker();

    // True for words that the dictionary has, and for those in a script in which it has none.
    bool accepts(std::string_view word) const;

    // Words of the dictionary that the writer may have meant, the likeliest first; `most` at most. May take
    // some hundred milliseconds.
    std::vector<std::string> suggest(std::string_view word, std::size_t most) const;

  private:
    struct Inside;
    explicit Checker(std::unique_ptr<Inside> inside);

    std::unique_ptr<Inside> inside_;
};

}  // namespace counterpoint::spelling
