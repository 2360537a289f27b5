#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "article/characters.hpp"
#include "article/paragraphs.hpp"

namespace counterpoint::article {

namespace {

using Words = std::u32string_view;

bool isListed(std::u32string_view word, Words list) {
    // Lists are words between spaces, with a space at both ends.
    std::u32string key = U" ";
    key += word;
    key += U' ';
    return list.find(key) != Words::npos;
}

// After these a name follows, never a new sentence.
constexpr Words kTitles =
    U" Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Gen Col Lt Maj Capt Cpl Sgt Rev Hon Pres St Mt Messrs Supt "
    U"vs cf viz approx e.g i.e ";
// These are abbreviations when a number follows.
constexpr Words kBeforeNumbers =
    U" No Nos no nos Nr Fig Figs fig figs Vol vol pp p Sec sec Art art Ch ch Eq eq Jan Feb Mar Apr Jun Jul "
    U"Aug "
    U"Sep Sept Oct Nov Dec ca c ";
// These end a sentence only when what follows looks like the start of one.
constexpr Words kEitherWay = U" Inc Ltd Co Corp Bros Jr Sr al Ave Blvd Rd Dept Univ Assn ";
constexpr Words kStarters =
    U" The A An He She It They We I You But And Or So In On At This That These Those There Then If When "
    U"While "
    U"As For However Yet Still Now Here What Who Why How No Not His Her Its Their Our My Your Some Many Most "
    U"All Such Because After Before Since Although Though To From With By One Two Nobody Everyone Last Next "
    U"Is Are Was Does Do Did Even Only Both Instead Moreover Meanwhile Today ";

bool isWesternEnd(char32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}
// Ends that need no white space behind them.
bool isFullEnd(char32_t c) {
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF61 || c == 0x0964 || c == 0x06D4;
}

class Splitter {
  public:
    Splitter(std::u32string_view text, Range range) : text_(text), range_(range) {}

    std::vector<Range> split() {
        std::size_t start = range_.start;
        std::vector<Range> sentences;
        for (std::size_t i = range_.start; i < range_.end;) {
            const std::size_t end = endAt(i);
            if (end == 0) {
                ++i;
                continue;
            }
            sentences.push_back({start, end});
            start = skipSpace(end);
            i = start;
        }
        if (start < range_.end) sentences.push_back({start, range_.end});
        return sentences;
    }

  private:
    // Where the sentence ends that the character at `i` finishes; 0: it finishes none.
    std::size_t endAt(std::size_t i) const {
        const char32_t c = text_[i];
        if (!isWesternEnd(c) && !isFullEnd(c)) return 0;
        std::size_t end = i + 1;
        bool full = isFullEnd(c);
        while (end < range_.end && (isWesternEnd(text_[end]) || isFullEnd(text_[end]))) {
            full = full || isFullEnd(text_[end]);
            ++end;
        }
        const bool single = end == i + 1;
        const std::size_t beforeClosing = end;
        while (end < range_.end && isClosing(text_[end]) && !opensHere(end)) ++end;
        end = skipFootnote(end);
        if (end == range_.end) return end;
        if (full) return goesOn(text_[end]) ? 0 : end;
        // A Chinese sentence may close with an ellipsis and its quotation mark, without any space.
        if (!isSpace(text_[end])) return 0;
        const std::size_t next = skipSpace(end);
        if (next == range_.end) return end;
        if (isLowerCase(text_[skipOpening(next)])) return 0;
        if (c == '.' && single && beforeClosing == end && isAbbreviation(i, next)) return 0;
        return end;
    }

    // A straight quotation mark after white space opens, it doesn't close.
    bool opensHere(std::size_t at) const {
        return (text_[at] == '"' || text_[at] == '\'') && at > range_.start && isSpace(text_[at - 1]);
    }
    // After a full stop in quotation marks the sentence of the one who quotes may go on.
    static bool goesOn(char32_t next) {
        return next == 0xFF0C || next == 0x3001 || next == 0x7684 || next == 0xFF1B;
    }
    // "[12]" behind the stop.
    std::size_t skipFootnote(std::size_t at) const {
        if (at >= range_.end || text_[at] != '[') return at;
        std::size_t end = at + 1;
        while (end < range_.end && isDigit(text_[end])) ++end;
        const bool footnote = end > at + 1 && end < range_.end && text_[end] == ']';
        return footnote ? skipFootnote(end + 1) : at;
    }
    std::size_t skipSpace(std::size_t at) const {
        while (at < range_.end && isSpace(text_[at])) ++at;
        return at;
    }
    std::size_t skipOpening(std::size_t at) const {
        std::size_t inner = at;
        while (inner + 1 < range_.end && isOpening(text_[inner])) ++inner;
        return inner;
    }

    // The letters and inner stops in front of the stop at `i`: "Mr", "U.S".
    std::u32string_view wordBefore(std::size_t i) const {
        std::size_t start = i;
        while (start > range_.start && (isWordPart(text_[start - 1]) || text_[start - 1] == '.')) --start;
        return text_.substr(start, i - start);
    }
    bool startsLikeASentence(std::size_t next) const {
        const std::size_t start = skipOpening(next);
        if (start != next) return true;
        std::size_t end = start;
        while (end < range_.end && isWordPart(text_[end])) ++end;
        return isListed(text_.substr(start, end - start), kStarters);
    }
    bool isAbbreviation(std::size_t i, std::size_t next) const {
        const std::u32string_view word = wordBefore(i);
        if (word.empty()) return false;
        if (isListed(word, kTitles)) return true;
        if (isListed(word, kBeforeNumbers) && isDigit(text_[next])) return true;
        if (word.size() == 1 && isUpperCase(word[0])) return word != U"I" || !startsLikeASentence(next);
        const bool lettersWithStops = word.size() >= 3 && word[1] == '.' && word[word.size() - 2] == '.';
        if (lettersWithStops || isListed(word, kEitherWay)) return !startsLikeASentence(next);
        return false;
    }

    std::u32string_view text_;
    Range range_;
};

}  // namespace

std::vector<Range> sentencesOf(std::u32string_view text, Range range) {
    return Splitter(text, range).split();
}

}  // namespace counterpoint::article
