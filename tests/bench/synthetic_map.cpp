#include "bench/synthetic_map.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace counterpoint::bench {
namespace {

constexpr std::array kWords = {
    "rain",   "often",   "the",      "river",    "keeps",   "a",        "town",    "bridge",
    "needs",  "care",    "and",      "more",     "traffic", "brings",   "noise",   "to",
    "old",    "streets", "where",    "children", "play",    "since",    "many",    "neighbours",
    "prefer", "quiet",   "evenings", "over",     "quick",   "journeys", "while",   "shops",
    "depend", "on",      "visitors", "who",      "arrive",  "by",       "car",     "because",
    "trains", "rarely",  "run",      "after",    "nine",    "council",  "figures", "suggest",
    "that",   "repair",  "costs",    "grow",     "each",    "year",     "without", "maintenance"};

// Draws that don't depend on how a standard library spreads its numbers.
class Dice {
  public:
    explicit Dice(std::size_t seed) : engine_(seed) {}
    std::size_t below(std::size_t bound) { return engine_() % bound; }
    bool chance(unsigned percent) { return below(100) < percent; }

  private:
    std::mt19937_64 engine_;
};

std::string sentence(Dice& dice) {
    const std::size_t wanted = 60 + dice.below(80);
    std::string text;
    while (text.size() < wanted) {
        if (!text.empty()) text += ' ';
        text += kWords.at(dice.below(kWords.size()));
    }
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text + '.';
}

std::size_t conclusionsFor(std::size_t claims) {
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> kKnown = {
        {{10, 1}, {100, 3}, {300, 5}, {1000, 8}, {3000, 12}, {10000, 20}}};
    for (const auto& [size, conclusions] : kKnown) {
        if (claims <= size) return std::min(claims, conclusions);
    }
    return 20;
}

class Builder {
  public:
    explicit Builder(std::size_t claims) : dice_(claims), count_(claims) {}

    map::Map build() {
        parts_.header.id = "synthetic";
        parts_.header.title = "A made-up map";
        parts_.header.language = "en";
        addClaims();
        growTrees();
        addSecondUses();
        auto map = map::Map::make(std::move(parts_));
        assert(map.ok());
        return std::move(map).value();
    }

  private:
    struct Position {
        std::size_t tree = 0;
        std::size_t depth = 0;
        std::size_t parent = 0;
        std::size_t arguments = 0;
    };

    map::ClaimId idOf(std::size_t claim) const { return {"c" + std::to_string(claim)}; }

    void addClaims() {
        conclusions_ = conclusionsFor(count_);
        for (std::size_t i = 0; i < count_; ++i) {
            map::Claim claim;
            claim.id = idOf(i);
            claim.text = sentence(dice_);
            claim.main = i < conclusions_;
            parts_.claims.push_back(std::move(claim));
        }
        positions_.resize(count_);
        for (std::size_t i = 0; i < conclusions_; ++i) positions_[i].tree = i;
    }

    void addArgument(std::size_t target, bool against, const std::vector<std::size_t>& premises) {
        map::Argument argument;
        argument.id = {"a" + std::to_string(parts_.arguments.size())};
        argument.role = against ? map::Role::Opposes : map::Role::Supports;
        argument.target = idOf(target);
        for (const std::size_t premise : premises) argument.premises.push_back(idOf(premise));
        parts_.arguments.push_back(std::move(argument));
    }

    void growTrees() {
        constexpr std::size_t kMostArguments = 6;
        for (std::size_t next = conclusions_; next < count_;) {
            const std::size_t parent = dice_.below(next);
            if (positions_[parent].arguments == kMostArguments) continue;
            ++positions_[parent].arguments;
            const std::size_t roll = dice_.below(100);
            const std::size_t wanted = roll < 62 ? 1 : roll < 90 ? 2 : 3;
            std::vector<std::size_t> premises;
            for (; premises.size() < wanted && next < count_; ++next) {
                positions_[next] = {positions_[parent].tree, positions_[parent].depth + 1, parent, 0};
                premises.push_back(next);
            }
            addArgument(parent, dice_.chance(30), premises);
        }
    }

    // A second use leads to a claim nearer to the top, so that no circle comes about.
    void addSecondUses() {
        std::vector<std::vector<std::size_t>> trees(conclusions_);
        for (std::size_t i = 0; i < count_; ++i) trees[positions_[i].tree].push_back(i);
        std::set<std::pair<std::size_t, std::size_t>> used;
        const std::size_t wanted = count_ * 12 / 100;
        for (std::size_t tries = 0; used.size() < wanted && tries < 50 * count_; ++tries) {
            const std::size_t from = dice_.below(count_);
            const std::vector<std::size_t>& near = trees[positions_[from].tree];
            const std::size_t to = dice_.chance(85) ? near[dice_.below(near.size())] : dice_.below(count_);
            if (positions_[to].depth >= positions_[from].depth || positions_[from].parent == to) continue;
            if (used.insert({from, to}).second) addArgument(to, dice_.chance(50), {from});
        }
    }

    Dice dice_;
    std::size_t count_;
    std::size_t conclusions_ = 0;
    map::Parts parts_;
    std::vector<Position> positions_;
};

}  // namespace

map::Map syntheticMap(std::size_t claims) {
    return Builder(claims).build();
}

}  // namespace counterpoint::bench
