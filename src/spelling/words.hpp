#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace counterpoint::spelling {

// A stretch of a text, in bytes.
struct Word {
    std::size_t start = 0;
    std::size_t length = 0;

    bool operator==(const Word&) const = default;
};

// The words of valid UTF-8 text that a dictionary can say something about: letters with their marks, and
// apostrophes between letters. Left out are words with digits, in capitals only or with capitals inside
// (NATO, iPhone), addresses of pages and of mail, words of a hundred letters and more, and scripts without
// spaces between words (Chinese, Japanese, Thai …).
std::vector<Word> findWords(std::string_view text);

// The writing systems of the letters in the text, as numbers of Unicode's list of scripts; sorted, each once.
std::vector<int> scriptsIn(std::string_view text);

}  // namespace counterpoint::spelling
