#include "article/words.hpp"

#include "article/characters.hpp"

namespace counterpoint::article {

std::vector<Word> splitIntoWords(std::u32string_view text) {
    constexpr std::uint64_t kBasis = 0xCBF29CE484222325ULL;  // FNV-1a
    constexpr std::uint64_t kPrime = 0x100000001B3ULL;
    std::vector<Word> words;
    for (std::size_t i = 0; i < text.size();) {
        if (!isWordPart(text[i])) {
            ++i;
            continue;
        }
        Word word{{i, i}, kBasis};
        const bool alone = isIdeograph(text[i]);
        do {
            word.hash = (word.hash ^ lowered(text[i])) * kPrime;
            ++i;
        } while (!alone && i < text.size() && isWordPart(text[i]) && !isIdeograph(text[i]));
        word.range.end = i;
        words.push_back(word);
    }
    return words;
}

}  // namespace counterpoint::article
