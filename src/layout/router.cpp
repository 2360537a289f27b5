#include "layout/router.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace counterpoint::layout {

namespace {

// A free stretch between two boxes of a row.
struct Gap {
    double left = 0;
    double right = 0;
};

constexpr double kEndless = 1e7;
constexpr std::size_t kNearGaps = 6;  // candidates looked at on each side

class Router {
  public:
    Router(const Graph& graph, const std::vector<Standing>& standings, const std::vector<RowSpan>& rows,
           const Options& options)
        : graph_(graph),
          standings_(standings),
          rows_(rows),
          options_(options),
          gaps_(rows.size()),
          lanes_(rows.size()) {
        std::vector<std::vector<std::size_t>> members(rows.size());
        for (std::size_t box = 0; box < standings.size(); ++box) members[standings[box].row].push_back(box);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            std::sort(members[row].begin(), members[row].end(),
                      [&](std::size_t a, std::size_t b) { return standings[a].left < standings[b].left; });
            double left = -kEndless;
            for (const std::size_t box : members[row]) {
                gaps_[row].push_back({left, standings[box].left});
                left = standings[box].left + graph.boxes[box].size.width;
            }
            gaps_[row].push_back({left, kEndless});
            lanes_[row].resize(gaps_[row].size());
        }
    }

    std::vector<std::vector<base::Cubic>> run() {
        spreadEnds();
        std::vector<std::vector<base::Cubic>> curves(graph_.wires.size());
        // Children's own wires first: they get the straightest ways.
        for (const bool primary : {true, false})
            for (std::size_t w = 0; w < graph_.wires.size(); ++w)
                if (graph_.wires[w].primary == primary) curves[w] = route(w);
        return curves;
    }

  private:
    double startX(std::size_t w) const {
        return standings_[graph_.wires[w].from].left + graph_.wires[w].outlet;
    }

    // Ends at one inlet stand side by side, in the order of where the wires come from.
    void spreadEnds() {
        ends_.assign(graph_.wires.size(), 0);
        std::vector<std::size_t> order(graph_.wires.size());
        for (std::size_t w = 0; w < order.size(); ++w) order[w] = w;
        const auto key = [&](std::size_t w) { return std::pair(graph_.wires[w].to, graph_.wires[w].inlet); };
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tuple(key(a), startX(a), a) < std::tuple(key(b), startX(b), b);
        });
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin;
            while (end < order.size() && key(order[end]) == key(order[begin])) ++end;
            const Wire& wire = graph_.wires[order[begin]];
            const Inlet& inlet = graph_.boxes[wire.to].inlets[wire.inlet];
            const double count = static_cast<double>(end - begin);
            const double step = count > 1 ? std::min(2.4 * options_.wireGap, inlet.width / (count - 1)) : 0;
            double x = standings_[wire.to].left + inlet.x + inlet.width / 2 - step * (count - 1) / 2;
            for (; begin < end; ++begin, x += step) ends_[order[begin]] = x;
        }
    }

    // The nearest free lane to x in a gap; the gap must be wide enough for one.
    double laneIn(std::size_t row, std::size_t gap, double x) {
        const Gap& free = gaps_[row][gap];
        const double margin = std::min(6.0, (free.right - free.left) / 2);
        const double least = free.left + margin;
        const double most = free.right - margin;
        std::vector<double>& taken = lanes_[row][gap];
        double best = std::clamp(x, least, most);
        double bestCost = std::numeric_limits<double>::max();
        const auto consider = [&](double lane) {
            if (lane < least || lane > most) return;
            double crowding = 0;
            for (const double other : taken)
                if (std::abs(other - lane) < options_.wireGap - 0.01)
                    crowding += options_.wireGap - std::abs(other - lane);
            const double cost = std::abs(lane - x) + 20 * crowding;
            if (cost < bestCost) {
                bestCost = cost;
                best = lane;
            }
        };
        consider(std::clamp(x, least, most));
        for (const double other : taken) {
            consider(other + options_.wireGap);
            consider(other - options_.wireGap);
        }
        taken.push_back(best);
        return best;
    }

    // Gaps of a row near x, by index.
    std::vector<std::size_t> near(std::size_t row, double x) const {
        const auto& gaps = gaps_[row];
        const auto at = static_cast<std::size_t>(
            std::upper_bound(gaps.begin(), gaps.end(), x, [](double v, const Gap& g) { return v < g.left; }) -
            gaps.begin());
        const std::size_t middle = at == 0 ? 0 : at - 1;
        std::vector<std::size_t> found;
        const std::size_t first = middle > kNearGaps ? middle - kNearGaps : 0;
        for (std::size_t g = first; g < gaps.size() && g <= middle + kNearGaps; ++g)
            if (gaps[g].right - gaps[g].left >= options_.wireGap) found.push_back(g);
        return found;
    }

    double clampTo(std::size_t row, std::size_t gap, double x) const {
        const Gap& free = gaps_[row][gap];
        const double margin = std::min(6.0, (free.right - free.left) / 2);
        return std::clamp(x, free.left + margin, free.right - margin);
    }

    // The rows that the wire passes, from its start's band to its end's, and a gap in each: least sideways
    // way.
    std::vector<std::pair<std::size_t, std::size_t>> passages(std::size_t from, std::size_t to, double startX,
                                                              double endX) const {
        // Band b lies above row b; the wire starts in band `from` and must come to band `to`.
        std::vector<std::size_t> passed;
        if (from > to)
            for (std::size_t row = from; row-- > to;) passed.push_back(row);
        else
            for (std::size_t row = from; row < to; ++row) passed.push_back(row);
        std::vector<std::pair<std::size_t, std::size_t>> result;
        if (passed.empty()) return result;
        struct State {
            std::size_t gap;
            double x;
            double cost;
            std::size_t previous;
        };
        std::vector<std::vector<State>> states;
        for (std::size_t i = 0; i < passed.size(); ++i) {
            const double share = static_cast<double>(i + 1) / static_cast<double>(passed.size() + 1);
            const double wanted = startX + (endX - startX) * share;
            std::vector<State> here;
            auto candidates = near(passed[i], wanted);
            for (const std::size_t g : near(passed[i], startX))
                if (std::find(candidates.begin(), candidates.end(), g) == candidates.end())
                    candidates.push_back(g);
            for (const std::size_t gap : candidates) {
                State best{gap, 0, std::numeric_limits<double>::max(), 0};
                const auto consider = [&](double x, double cost, std::size_t previous) {
                    const double to2 = clampTo(passed[i], gap, x);
                    const double crowd = 3.0 * static_cast<double>(lanes_[passed[i]][gap].size());
                    const double total = cost + std::abs(to2 - x) + crowd;
                    if (total < best.cost) best = {gap, to2, total, previous};
                };
                if (i == 0)
                    consider(startX, 0, 0);
                else
                    for (std::size_t p = 0; p < states.back().size(); ++p)
                        consider(states.back()[p].x, states.back()[p].cost, p);
                here.push_back(best);
            }
            states.push_back(std::move(here));
        }
        std::size_t at = 0;
        double least = std::numeric_limits<double>::max();
        for (std::size_t s = 0; s < states.back().size(); ++s) {
            const double cost = states.back()[s].cost + std::abs(states.back()[s].x - endX);
            if (cost < least) {
                least = cost;
                at = s;
            }
        }
        for (std::size_t i = passed.size(); i-- > 0;) {
            result.emplace_back(passed[i], states[i][at].gap);
            at = states[i][at].previous;
        }
        std::reverse(result.begin(), result.end());
        return result;
    }

    // A curve through a band with upright ends. `up` tells, for each end, whether the wire is below it.
    static base::Cubic through(base::Point from, base::Point to, double bandTop, double bandBottom) {
        const double middle = (bandTop + bandBottom) / 2;
        if (std::abs(from.y - to.y) > 0.01) return {from, {from.x, middle}, {to.x, middle}, to};
        // Both ends on one side of the band: an arch.
        const double reach = from.y >= middle ? bandTop - (bandBottom - bandTop) * 0.12
                                              : bandBottom + (bandBottom - bandTop) * 0.12;
        return {from, {from.x, reach}, {to.x, reach}, to};
    }

    double bandTop(std::size_t band) const {
        return band == 0 ? rows_.front().top - options_.bandHeight : rows_[band - 1].bottom;
    }
    double bandBottom(std::size_t band) const {
        return band == rows_.size() ? rows_.back().bottom + options_.bandHeight : rows_[band].top;
    }

    std::vector<base::Cubic> route(std::size_t w) {
        const Wire& wire = graph_.wires[w];
        const std::size_t from = standings_[wire.from].row;
        const std::size_t to = standings_[wire.to].row + 1;
        base::Point at{startX(w), rows_[from].top};
        const double endX = ends_[w];
        std::vector<base::Cubic> curves;
        const auto straightTo = [&](base::Point next) {
            if (std::abs(next.y - at.y) < 0.01) return;
            curves.push_back({at, {at.x, (at.y + next.y) / 2}, {next.x, (at.y + next.y) / 2}, next});
            at = next;
        };
        std::size_t band = from;
        for (const auto& [row, gap] : passages(from, to, at.x, endX)) {
            const double x = laneIn(row, gap, nearer(row, gap, at.x, endX));
            const bool upwards = row < band;
            const base::Point enter{x, upwards ? rows_[row].bottom : rows_[row].top};
            curves.push_back(through(at, enter, bandTop(band), bandBottom(band)));
            at = enter;
            straightTo({x, upwards ? rows_[row].top : rows_[row].bottom});
            band = upwards ? row : row + 1;
        }
        // Boxes are not all as high as their row: the last piece goes up beside nothing but the band.
        const Box& target = graph_.boxes[wire.to];
        const base::Point edge{endX, rows_[standings_[wire.to].row].top + target.size.height};
        const base::Point below{endX, bandTop(band)};
        curves.push_back(through(at, below, bandTop(band), bandBottom(band)));
        at = below;
        straightTo(edge);
        straightTo({endX, edge.y - target.inlets[wire.inlet].rise});
        return curves;
    }

    // Where between both ends a lane of this gap is best: straight on if possible.
    double nearer(std::size_t row, std::size_t gap, double from, double to) const {
        const double straight = clampTo(row, gap, from);
        if (std::abs(straight - from) < 0.01) return straight;
        return clampTo(row, gap, to);
    }

    const Graph& graph_;
    const std::vector<Standing>& standings_;
    const std::vector<RowSpan>& rows_;
    const Options& options_;
    std::vector<std::vector<Gap>> gaps_;
    std::vector<std::vector<std::vector<double>>> lanes_;  // row → gap → taken x
    std::vector<double> ends_;
};

}  // namespace

std::vector<std::vector<base::Cubic>> routeWires(const Graph& graph, const std::vector<Standing>& standings,
                                                 const std::vector<RowSpan>& rows, const Options& options) {
    return Router(graph, standings, rows, options).run();
}

}  // namespace counterpoint::layout
