#include <algorithm>

#include "article/candidates.hpp"
#include "article/characters.hpp"

namespace counterpoint::article {

namespace {

constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kAllowed = 2;  // of five words may differ
constexpr std::size_t kOf = 5;

std::size_t distance(std::size_t one, std::size_t other) {
    return one > other ? one - other : other - one;
}

// The least number of words to change, add or take out, and the words [start, end) of the text that are so
// near to the quote.
struct Match {
    std::size_t cost = 0;
    std::size_t start = 0;
    std::size_t end = 0;
};

// Approximate string matching (Sellers 1980) over words instead of letters: one column of the table for each
// word of the text, in which the match may start anywhere.
class Matcher {
  public:
    Matcher(const std::vector<Word>& quote, const std::vector<Word>& text, std::size_t from)
        : quote_(quote), text_(text), column_(quote.size() + 1) {
        for (std::size_t i = 0; i <= quote.size(); ++i) column_[i] = {i, from, from};
    }

    // Goes on to the word at `at` and gives the best match that ends with it.
    Match step(std::size_t at) {
        Match diagonal = column_[0];
        column_[0] = {0, at + 1, at + 1};
        for (std::size_t i = 1; i < column_.size(); ++i) {
            const bool same = quote_[i - 1].hash == text_[at].hash;
            const Match above = column_[i - 1];
            const Match left = column_[i];
            // Where costs are equal, changing a word is likelier than taking one out and adding another.
            Match best{diagonal.cost + (same ? 0 : 1), diagonal.start, at + 1};
            if (left.cost + 1 < best.cost) best = {left.cost + 1, left.start, at + 1};
            if (above.cost + 1 < best.cost) best = {above.cost + 1, above.start, at + 1};
            diagonal = left;
            column_[i] = best;
        }
        return column_.back();
    }

  private:
    const std::vector<Word>& quote_;
    const std::vector<Word>& text_;
    std::vector<Match> column_;
};

// Takes in the marks around the words when the quote has some there.
Range widened(const std::u32string& text, Range range, const std::u32string& quote) {
    if (!quote.empty() && isOpening(quote.front()) && range.start > 0 && isOpening(text[range.start - 1]))
        --range.start;
    if (quote.empty() || isWordPart(quote.back())) return range;
    while (range.end < text.size() && !isSpace(text[range.end]) && !isWordPart(text[range.end]) &&
           (!isOpening(text[range.end]) || isClosing(text[range.end])))
        ++range.end;
    return range;
}

}  // namespace

std::optional<Range> closestWords(const map::Anchor& anchor, const Searched& searched, std::size_t expected,
                                  std::size_t& budget) {
    const std::u32string quoted = Text(anchor.quote).decoded();
    const std::vector<Word> quote = splitIntoWords(quoted);
    const std::vector<Word>& words = searched.words;
    if (quote.size() < kFewestWords || words.empty()) return std::nullopt;

    // A large text is searched around the expected place only.
    const std::size_t most = budget / quote.size();
    const auto middle =
        std::lower_bound(words.begin(), words.end(), expected,
                         [](const Word& word, std::size_t place) { return word.range.start < place; });
    const auto centre = static_cast<std::size_t>(middle - words.begin());
    const std::size_t first = words.size() <= most ? 0 : centre - std::min(centre, most / 2);
    const std::size_t last = std::min(words.size(), first + most);
    budget -= (last - first) * quote.size();

    std::optional<Range> best;
    std::size_t leastCost = quote.size() * kAllowed / kOf;
    std::size_t bestAgreement = 0;
    Matcher matcher(quote, words, first);
    for (std::size_t at = first; at < last; ++at) {
        const Match match = matcher.step(at);
        if (match.cost > leastCost || match.end <= match.start) continue;
        const Range range = widened(searched.characters,
                                    {words[match.start].range.start, words[match.end - 1].range.end}, quoted);
        const std::size_t agrees = agreement(anchor, searched.text, range);
        const bool nearer = best && distance(range.start, expected) < distance(best->start, expected);
        if (best && match.cost == leastCost &&
            (agrees < bestAgreement || (agrees == bestAgreement && !nearer)))
            continue;
        best = range;
        leastCost = match.cost;
        bestAgreement = agrees;
    }
    return best;
}

}  // namespace counterpoint::article
