#include "spelling/words.hpp"

#include <algorithm>
#include <glib.h>

#include "base/text.hpp"

namespace counterpoint::spelling {
namespace {

constexpr std::size_t kLongestWord = 100;  // code points; dictionaries hold nothing longer

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'’';
}

// Scripts that are written without spaces: where a word ends there, only a dictionary of that language knows.
bool isUnspaced(char32_t c) {
    switch (g_unichar_get_script(c)) {
        case G_UNICODE_SCRIPT_HAN:
        case G_UNICODE_SCRIPT_HIRAGANA:
        case G_UNICODE_SCRIPT_KATAKANA:
        case G_UNICODE_SCRIPT_BOPOMOFO:
        case G_UNICODE_SCRIPT_THAI:
        case G_UNICODE_SCRIPT_LAO:
        case G_UNICODE_SCRIPT_KHMER:
        case G_UNICODE_SCRIPT_MYANMAR:
            return true;
        default:
            return false;
    }
}

bool isLetter(char32_t c) {
    return (g_unichar_isalpha(c) != 0 || g_unichar_ismark(c) != 0) && !isUnspaced(c);
}

bool isDigit(char32_t c) {
    return g_unichar_isdigit(c) != 0;
}

// A run of letters, digits and apostrophes, while it is being read.
struct Run {
    std::size_t start = 0;
    std::size_t end = 0;  // behind the last letter or digit
    std::size_t letters = 0;
    std::size_t front = 0;  // letters in front of any apostrophe
    bool digits = false;
    bool capitals = false;       // has a capital
    bool small = false;          // has a small letter in front of any apostrophe
    bool capitalInside = false;  // a capital after a small letter

    void add(char32_t c, bool afterApostrophe) {
        if (isDigit(c)) {
            digits = true;
            return;
        }
        ++letters;
        if (!afterApostrophe) ++front;
        if (g_unichar_isupper(c) != 0) {
            capitals = true;
            capitalInside = capitalInside || (small && !afterApostrophe);
        } else if (!afterApostrophe) {
            small = true;  // what follows an apostrophe doesn't count: "NATO's" is in capitals only
        }
    }
    bool isWorthChecking() const {
        if (letters == 0 || digits || capitalInside || letters >= kLongestWord) return false;
        return !(capitals && !small && front > 1);
    }
};

bool isAddress(std::string_view chunk) {
    return chunk.find("://") != std::string_view::npos || chunk.find('@') != std::string_view::npos ||
           chunk.find('_') != std::string_view::npos || chunk.starts_with("www.");
}

// "example.org": a full stop between letters, which no sentence has.
bool touchesName(std::string_view chunk, const Word& word) {
    const auto isAsciiLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const std::size_t end = word.start + word.length;
    const bool before =
        word.start >= 2 && chunk[word.start - 1] == '.' && isAsciiLetter(chunk[word.start - 2]);
    const bool after = end + 1 < chunk.size() && chunk[end] == '.' && isAsciiLetter(chunk[end + 1]);
    return before || after;
}

// The words of a stretch without white space, which starts at `base` of the text.
void findWordsIn(std::string_view chunk, std::size_t base, std::vector<Word>& words) {
    if (isAddress(chunk)) return;
    Run run;
    bool inside = false;
    bool afterApostrophe = false;
    const auto finish = [&] {
        const Word word{run.start, run.end - run.start};
        if (inside && run.isWorthChecking() && !touchesName(chunk, word))
            words.push_back({base + word.start, word.length});
        inside = false;
        afterApostrophe = false;
    };
    for (std::size_t offset = 0; offset < chunk.size();) {
        const std::size_t start = offset;
        const char32_t c = base::nextCodePoint(chunk, offset);
        if (isLetter(c) || isDigit(c)) {
            if (!inside) run = {start, start};
            inside = true;
            run.add(c, afterApostrophe);
            run.end = offset;
        } else if (isApostrophe(c) && inside && run.end == start) {
            afterApostrophe = true;
        } else {
            finish();
        }
    }
    finish();
}

}  // namespace

std::vector<Word> findWords(std::string_view text) {
    std::vector<Word> words;
    std::size_t start = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t here = offset;
        if (g_unichar_isspace(base::nextCodePoint(text, offset)) == 0) continue;
        findWordsIn(text.substr(start, here - start), start, words);
        start = offset;
    }
    findWordsIn(text.substr(start), start, words);
    return words;
}

std::vector<int> scriptsIn(std::string_view text) {
    std::vector<int> scripts;
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t c = base::nextCodePoint(text, offset);
        if (g_unichar_isalpha(c) == 0) continue;
        const int script = g_unichar_get_script(c);
        const auto place = std::lower_bound(scripts.begin(), scripts.end(), script);
        if (place == scripts.end() || *place != script) scripts.insert(place, script);
    }
    return scripts;
}

}  // namespace counterpoint::spelling
