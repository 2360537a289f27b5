#include "article/find_again.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <numeric>
#include <optional>

#include "article/candidates.hpp"

namespace counterpoint::article {

namespace {

// A quarter of a second each.
constexpr std::size_t kHashedBytes = std::size_t{32} << 20U;
constexpr std::size_t kComparedWords = std::size_t{40} << 20U;

std::size_t distance(std::size_t one, std::size_t other) {
    return one > other ? one - other : other - one;
}

class Finder {
  public:
    Finder(const std::vector<map::Anchor>& anchors, const Text& text)
        : anchors_(anchors), text_(text), findings_(anchors.size()), settled_(anchors.size(), false) {}

    std::vector<Finding> find() {
        forEachOpen([this](std::size_t i) { return where(i); });
        forEachOpen([this](std::size_t i) { return onlyQuote(i); });
        forEachOpen([this](std::size_t i) { return bestQuote(i); });
        forEachOpen([this](std::size_t i) { return byHash(i); });
        forEachOpen([this](std::size_t i) { return nearly(i); });
        return std::move(findings_);
    }

  private:
    // Tries each anchor that isn't found yet; what is found helps to place the others from then on.
    template <class Try>
    void forEachOpen(const Try& attempt) {
        for (std::size_t i = 0; i < anchors_.size(); ++i) {
            if (settled_[i]) continue;
            const std::optional<Finding> found = attempt(i);
            if (!found) continue;
            findings_[i] = *found;
            settled_[i] = true;
            if (found->fate != Fate::Changed) shifts_[anchors_[i].start] = found->range.start;
        }
    }

    Range old(std::size_t i) const { return {anchors_[i].start, anchors_[i].end}; }

    // Where it stands, going by the nearest spans that are found.
    std::size_t expected(std::size_t i) const {
        const std::size_t start = anchors_[i].start;
        const auto behind = shifts_.lower_bound(start);
        auto nearest = behind;
        if (behind == shifts_.end() ||
            (behind != shifts_.begin() && start - std::prev(behind)->first < behind->first - start)) {
            if (behind == shifts_.begin()) return start;
            nearest = std::prev(behind);
        }
        const auto shifted = static_cast<std::ptrdiff_t>(start) +
                             static_cast<std::ptrdiff_t>(nearest->second) -
                             static_cast<std::ptrdiff_t>(nearest->first);
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(shifted, 0));
    }

    // In its old place. When it isn't in its old surroundings and the phrase stands elsewhere too, that says
    // little.
    std::optional<Finding> where(std::size_t i) const {
        const map::Anchor& anchor = anchors_[i];
        if (anchor.end > text_.length() || anchor.start >= anchor.end) return std::nullopt;
        if (!matches(anchor, text_, old(i)).value_or(false)) return std::nullopt;
        const std::size_t context = anchor.prefix.size() + anchor.suffix.size();
        if (agreement(anchor, text_, old(i)) < context && placesOfQuote(anchor, text_).size() > 1)
            return std::nullopt;
        return Finding{Fate::Kept, old(i)};
    }

    std::optional<Finding> onlyQuote(std::size_t i) const {
        const std::vector<Range> places = placesOfQuote(anchors_[i], text_);
        if (places.size() != 1) return std::nullopt;
        return Finding{places[0] == old(i) ? Fate::Kept : Fate::Moved, places[0]};
    }

    // Of several places the one in the surroundings most alike, then the nearest to where it should be.
    std::optional<Finding> bestQuote(std::size_t i) const {
        std::vector<Range> places = placesOfQuote(anchors_[i], text_);
        if (places.empty()) return std::nullopt;
        std::size_t best = 0;
        for (const Range& place : places) best = std::max(best, agreement(anchors_[i], text_, place));
        std::erase_if(places,
                      [&](const Range& place) { return agreement(anchors_[i], text_, place) < best; });
        const std::size_t aim = expected(i);
        const auto nearest =
            std::min_element(places.begin(), places.end(), [aim](const Range& one, const Range& other) {
                return distance(one.start, aim) < distance(other.start, aim);
            });
        return Finding{*nearest == old(i) ? Fate::Kept : Fate::Moved, *nearest};
    }

    std::optional<Finding> byHash(std::size_t i) {
        // With the words at hand the hash finds no more than they did.
        if (!anchors_[i].quote.empty()) return std::nullopt;
        const auto place = placeOfHash(anchors_[i], searched(), expected(i), hashBudget_);
        if (!place) return std::nullopt;
        return Finding{*place == old(i) ? Fate::Kept : Fate::Moved, *place};
    }

    std::optional<Finding> nearly(std::size_t i) {
        const map::Anchor& anchor = anchors_[i];
        if (const auto place = closestWords(anchor, searched(), expected(i), wordBudget_))
            return Finding{Fate::Changed, *place};
        if (const auto place = placeBetween(anchor, text_, expected(i)))
            return Finding{Fate::Changed, *place};
        const bool nothingToCompare = !matches(anchor, text_, {0, 0});
        if (nothingToCompare && anchor.start < anchor.end && anchor.end <= text_.length())
            return Finding{Fate::Changed, old(i)};
        return std::nullopt;
    }

    const Searched& searched() {
        if (!searched_) searched_ = std::make_unique<Searched>(text_);
        return *searched_;
    }

    const std::vector<map::Anchor>& anchors_;
    const Text& text_;
    std::vector<Finding> findings_;
    std::vector<bool> settled_;
    std::map<std::size_t, std::size_t> shifts_;  // old start → new start of what is found
    std::unique_ptr<Searched> searched_;         // made only when it is needed
    std::size_t hashBudget_ = kHashedBytes;
    std::size_t wordBudget_ = kComparedWords;
};

}  // namespace

std::vector<Finding> findAgain(const std::vector<map::Anchor>& anchors, const Text& text) {
    return Finder(anchors, text).find();
}

}  // namespace counterpoint::article
