#include "layout/gaps.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace counterpoint::layout {

namespace {

constexpr double kEndless = 1e7;
constexpr double kMargin = 7;         // a wire's distance from a box
constexpr std::size_t kFewGaps = 24;  // all of them are looked at
constexpr std::size_t kNearGaps = 4;  // in longer rows so many on each side
// What makes a way long, in points: each wire that is crossed, and each step to the side.
constexpr double kCrossing = 70;
constexpr double kTurn = 15;
constexpr double kRounding = 1e-3;  // more than sums of lengths are off by

// The gaps near x that a wire fits into, by number.
std::vector<std::size_t> near(const std::vector<Gap>& gaps, double x, double narrowest) {
    const auto behind = std::upper_bound(gaps.begin(), gaps.end(), x,
                                         [](double value, const Gap& gap) { return value < gap.left; });
    const auto middle = static_cast<std::size_t>(std::max<std::ptrdiff_t>(behind - gaps.begin() - 1, 0));
    std::vector<std::size_t> found;
    const std::size_t reach = gaps.size() <= kFewGaps ? gaps.size() : kNearGaps;
    for (std::size_t gap = middle > reach ? middle - reach : 0; gap < gaps.size() && gap <= middle + reach;
         ++gap)
        if (gaps[gap].right - gaps[gap].left >= narrowest) found.push_back(gap);
    return found;
}

}  // namespace

double Gap::nearest(double x) const {
    const double margin = std::min(kMargin, (right - left) / 2);
    return std::clamp(x, left + margin, right - margin);
}

std::vector<std::vector<Gap>> findGaps(const Graph& graph, std::size_t rowCount,
                                       const std::vector<Standing>& standings) {
    std::vector<std::vector<std::size_t>> members(rowCount);
    for (std::size_t box = 0; box < standings.size(); ++box) members[standings[box].row].push_back(box);
    std::vector<std::vector<Gap>> gaps(rowCount);
    for (std::size_t row = 0; row < rowCount; ++row) {
        std::sort(members[row].begin(), members[row].end(),
                  [&](std::size_t a, std::size_t b) { return standings[a].left < standings[b].left; });
        double left = -kEndless;
        for (const std::size_t box : members[row]) {
            gaps[row].push_back({left, standings[box].left});
            left = standings[box].left + graph.boxes[box].size.width;
        }
        gaps[row].push_back({left, kEndless});
    }
    return gaps;
}

std::vector<Passage> choosePassages(const std::vector<std::vector<Gap>>& gaps, const Traffic& traffic,
                                    std::size_t from, double fromX, std::size_t to, double toX,
                                    const Options& options) {
    std::vector<std::size_t> rows;
    if (from > to)
        for (std::size_t row = from; row-- > to;) rows.push_back(row);
    else
        for (std::size_t row = from; row < to; ++row) rows.push_back(row);
    if (rows.empty()) return {};

    // The i-th leg leads to the i-th of the rows, the last one to the end. A wire that must come down does so
    // from an arch to an arch.
    const bool upwards = from > to;
    const auto lengthOf = [&](double x1, double x2) {
        const double sideways = std::abs(x1 - x2);
        return sideways + (sideways > 1 ? kTurn : 0);
    };
    const auto costOf = [&](std::size_t i, double x1, double x2) {
        const std::size_t band = i == rows.size() ? to : upwards ? rows[i] + 1 : rows[i];
        const BandWay way{x1, upwards || i == 0, x2, !upwards && i < rows.size()};
        return lengthOf(x1, x2) + kCrossing * traffic.crossings(band, way);
    };

    // Straight on from where the wire comes from, straight on to where it goes, and what lies near either.
    std::vector<std::vector<Passage>> candidates(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::vector<Gap>& here = gaps[rows[i]];
        for (const double wanted : {fromX, toX})
            for (const std::size_t gap : near(here, wanted, options.wireGap)) {
                const Passage passage{rows[i], gap, here[gap].nearest(wanted)};
                const bool known = std::any_of(
                    candidates[i].begin(), candidates[i].end(),
                    [&](const Passage& c) { return c.gap == gap && std::abs(c.x - passage.x) < 0.01; });
                if (!known) candidates[i].push_back(passage);
            }
    }

    // The best way is no longer than these two: straight on as long as possible, and aside at once. No way
    // through a passage is shorter than its way so far and straight on from there; whatever is longer than
    // the limit need not be looked at.
    const auto costAlong = [&](bool asideAtOnce) {
        double cost = 0;
        double x = fromX;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double wanted = asideAtOnce ? toX : x;
            const auto next = std::min_element(
                candidates[i].begin(), candidates[i].end(), [&](const Passage& one, const Passage& other) {
                    return std::abs(one.x - wanted) < std::abs(other.x - wanted);
                });
            cost += costOf(i, x, next->x);
            x = next->x;
        }
        return cost + costOf(rows.size(), x, toX);
    };
    const double limit = std::min(costAlong(false), costAlong(true)) + kRounding;

    struct State {
        Passage passage;
        double cost = std::numeric_limits<double>::max();
        std::size_t previous = 0;
    };
    std::vector<std::vector<State>> states;
    // The cheapest way on to a passage: the first of several.
    const auto cheapest = [&](std::size_t i, const Passage& passage, double x) {
        State best;
        for (std::size_t p = 0; p < states.back().size(); ++p) {
            const State& state = states.back()[p];
            const double least = state.cost + lengthOf(state.passage.x, x);
            if (least >= best.cost || least + std::abs(x - toX) > limit) continue;
            const double cost = state.cost + costOf(i, state.passage.x, x);
            if (cost < best.cost) best = {passage, cost, p};
        }
        return best;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::vector<State> found;
        for (const Passage& passage : candidates[i]) {
            const double onwards = std::abs(passage.x - toX);
            if (i == 0 && lengthOf(fromX, passage.x) + onwards > limit) continue;
            const State state =
                i == 0 ? State{passage, costOf(0, fromX, passage.x), 0} : cheapest(i, passage, passage.x);
            if (state.cost + onwards <= limit) found.push_back(state);
        }
        states.push_back(std::move(found));
    }
    std::vector<Passage> passages(rows.size());
    std::size_t at = cheapest(rows.size(), {}, toX).previous;
    for (std::size_t i = rows.size(); i-- > 0;) {
        passages[i] = states[i][at].passage;
        at = states[i][at].previous;
    }
    return passages;
}

}  // namespace counterpoint::layout
