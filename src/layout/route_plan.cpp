#include "layout/route_plan.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "layout/gaps.hpp"
#include "layout/tracks.hpp"

namespace counterpoint::layout {

namespace {

constexpr double kMargin = 8;  // between the boxes at a gap and the first wires in it

class Planner {
  public:
    Planner(const Graph& graph, std::size_t rowCount, const Options& options,
            std::vector<Standing>& standings)
        : graph_(graph), rowCount_(rowCount), options_(options), standings_(standings) {}

    RoutePlan run() {
        for (const Wire& wire : graph_.wires) outlets_.push_back(wire.outlet);
        spreadEnds([this](std::size_t wire) { return startX(wire); });
        choose();
        if (widen()) {
            spreadEnds([this](std::size_t wire) { return startX(wire); });
            choose();
        }
        swapOutlets();
        // Lanes depend on the ends, and ends on the lanes that lead to them: twice settles it.
        for (int i = 0; i < 2; ++i) {
            spreadLanes();
            spreadEnds([this](std::size_t wire) {
                return passages_[wire].empty() ? startX(wire) : passages_[wire].back().x;
            });
        }
        return makePlan();
    }

  private:
    double startX(std::size_t wire) const {
        return standings_[graph_.wires[wire].from].left + outlets_[wire];
    }
    std::size_t firstBand(std::size_t wire) const { return standings_[graph_.wires[wire].from].row; }
    std::size_t lastBand(std::size_t wire) const { return standings_[graph_.wires[wire].to].row + 1; }

    // Ends at one inlet stand side by side, in the order of where their wires come from, and so that one of
    // them is reached straight from below if it can be.
    template <class ComesFrom>
    void spreadEnds(const ComesFrom& comesFrom) {
        ends_.assign(graph_.wires.size(), 0);
        std::vector<std::tuple<std::size_t, std::size_t, double, double, std::size_t>> order;
        for (std::size_t w = 0; w < graph_.wires.size(); ++w)
            order.emplace_back(graph_.wires[w].to, graph_.wires[w].inlet, comesFrom(w), startX(w), w);
        std::sort(order.begin(), order.end());
        for (std::size_t begin = 0; begin < order.size();) {
            const auto [to, inlet, x, start, w] = order[begin];
            std::size_t end = begin;
            while (end < order.size() && std::get<0>(order[end]) == to && std::get<1>(order[end]) == inlet)
                ++end;
            const Inlet& stretch = graph_.boxes[to].inlets[inlet];
            const auto gaps = static_cast<double>(end - begin - 1);
            const double step = gaps > 0 ? std::min(2.4 * options_.wireGap, stretch.width / gaps) : 0;
            const double slack = (stretch.width - step * gaps) / 2;  // how far all may move to either side
            double at = standings_[to].left + stretch.x + slack;
            double shift = 2 * slack;
            for (std::size_t i = begin; i < end; ++i) {
                const double missing = std::get<2>(order[i]) - at - step * static_cast<double>(i - begin);
                if (std::abs(missing) < std::abs(shift)) shift = missing;
            }
            if (std::abs(shift) <= slack) at += shift;
            for (; begin < end; ++begin, at += step) ends_[std::get<4>(order[begin])] = at;
        }
    }

    // Children's own wires choose first: they get the straightest ways. The others follow, short ones before
    // long ones, and look out for what is there already.
    void choose() {
        gaps_ = findGaps(graph_, rowCount_, standings_);
        Traffic traffic(rowCount_ + 1);
        passages_.assign(graph_.wires.size(), {});
        std::vector<std::tuple<bool, double, std::size_t>> order;
        for (std::size_t w = 0; w < graph_.wires.size(); ++w)
            order.emplace_back(!graph_.wires[w].primary,
                               graph_.wires[w].primary ? 0 : std::abs(startX(w) - ends_[w]), w);
        std::sort(order.begin(), order.end());
        for (const auto& [follows, length, w] : order) {
            passages_[w] =
                choosePassages(gaps_, traffic, firstBand(w), startX(w), lastBand(w), ends_[w], options_);
            for (const Leg& leg : legsOf(w))
                traffic.add(leg.band, {leg.fromX, leg.fromBelow, leg.toX, leg.toBelow});
        }
    }

    // Wires that leave a box close together change places, so that those that go left stand left.
    void swapOutlets() {
        std::vector<std::tuple<std::size_t, double, std::size_t>> order;
        for (std::size_t w = 0; w < graph_.wires.size(); ++w)
            if (!graph_.wires[w].primary) order.emplace_back(graph_.wires[w].from, outlets_[w], w);
        std::sort(order.begin(), order.end());
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin + 1;
            while (end < order.size() && std::get<0>(order[end]) == std::get<0>(order[begin]) &&
                   std::get<1>(order[end]) - std::get<1>(order[end - 1]) <= options_.wireGap)
                ++end;
            std::vector<std::pair<double, std::size_t>> goals;
            for (std::size_t i = begin; i < end; ++i) {
                const std::size_t w = std::get<2>(order[i]);
                goals.emplace_back(passages_[w].empty() ? ends_[w] : passages_[w].front().x, w);
            }
            std::sort(goals.begin(), goals.end());
            for (std::size_t i = begin; i < end; ++i)
                outlets_[goals[i - begin].second] = std::get<1>(order[i]);
            begin = end;
        }
    }

    struct User {
        std::size_t wire;
        std::size_t passage;
    };
    std::vector<std::vector<std::vector<User>>> usersOfGaps() const {
        std::vector<std::vector<std::vector<User>>> users;
        for (const auto& row : gaps_) users.emplace_back(row.size());
        for (std::size_t w = 0; w < passages_.size(); ++w)
            for (std::size_t p = 0; p < passages_[w].size(); ++p)
                users[passages_[w][p].row][passages_[w][p].gap].push_back({w, p});
        return users;
    }

    // Moves boxes to the right where a gap is too narrow for its wires. True when anything moved.
    bool widen() {
        const auto users = usersOfGaps();
        std::vector<std::vector<double>> shifts(rowCount_);  // of what lies right of each gap
        bool moved = false;
        for (std::size_t row = 0; row < rowCount_; ++row) {
            double shift = 0;
            for (std::size_t gap = 0; gap < gaps_[row].size(); ++gap) {
                const auto count = static_cast<double>(users[row][gap].size());
                const double wanted = count > 0 ? 2 * kMargin + (count - 1) * options_.wireGap : 0;
                shift += std::max(0.0, wanted - (gaps_[row][gap].right - gaps_[row][gap].left));
                shifts[row].push_back(shift);
            }
            moved = moved || shift > 0;
        }
        for (Standing& standing : standings_) {
            const auto& row = gaps_[standing.row];
            const auto gap =
                std::find_if(row.begin(), row.end(), [&](const Gap& g) { return g.right == standing.left; });
            standing.left += shifts[standing.row][static_cast<std::size_t>(gap - row.begin())];
        }
        return moved;
    }

    // The wires of a gap run side by side, ordered by where they come from and go to.
    void spreadLanes() {
        const auto users = usersOfGaps();
        for (std::size_t row = 0; row < rowCount_; ++row)
            for (std::size_t gap = 0; gap < gaps_[row].size(); ++gap)
                spreadLanes(users[row][gap], gaps_[row][gap]);
    }

    void spreadLanes(const std::vector<User>& users, const Gap& gap) {
        if (users.size() < 2) return;
        std::vector<std::tuple<double, double, std::size_t, std::size_t>> order;
        for (const auto& [wire, p] : users) {
            const double before = p > 0 ? passages_[wire][p - 1].x : startX(wire);
            const double after = p + 1 < passages_[wire].size() ? passages_[wire][p + 1].x : ends_[wire];
            order.emplace_back(before + after, after, wire, p);
        }
        std::sort(order.begin(), order.end());
        const double room = gap.right - gap.left - 2 * std::min(kMargin, (gap.right - gap.left) / 4);
        const double step = std::min(options_.wireGap, room / static_cast<double>(users.size() - 1));
        double next = gap.left + (gap.right - gap.left - room) / 2;
        std::vector<double> lanes;
        for (const auto& [key, after, wire, p] : order) {
            lanes.push_back(std::max(next, passages_[wire][p].x));
            next = lanes.back() + step;
        }
        double limit = gap.right - (gap.right - gap.left - room) / 2;
        for (std::size_t i = lanes.size(); i-- > 0;) {
            lanes[i] = std::min(lanes[i], limit);
            limit = lanes[i] - step;
            passages_[std::get<2>(order[i])][std::get<3>(order[i])].x = lanes[i];
        }
    }

    std::vector<Leg> legsOf(std::size_t wire) const {
        std::vector<Leg> legs;
        Leg leg;
        leg.band = firstBand(wire);
        leg.fromX = startX(wire);
        for (const Passage& passage : passages_[wire]) {
            const bool upwards = passage.row < leg.band;
            leg.toX = passage.x;
            leg.toBelow = !upwards;
            legs.push_back(leg);
            leg = {};
            leg.band = upwards ? passage.row : passage.row + 1;
            leg.fromX = passage.x;
            leg.fromBelow = upwards;
        }
        leg.toX = ends_[wire];
        legs.push_back(leg);
        for (Leg& each : legs) each.square = each.isArch() || !graph_.wires[wire].primary;
        return legs;
    }

    RoutePlan makePlan() const {
        RoutePlan plan;
        for (std::size_t w = 0; w < graph_.wires.size(); ++w) plan.legs.push_back(legsOf(w));
        plan.tracks = assignTracks(plan.legs, rowCount_ + 1, options_);
        return plan;
    }

    const Graph& graph_;
    std::size_t rowCount_;
    const Options& options_;
    std::vector<Standing>& standings_;
    std::vector<std::vector<Gap>> gaps_;
    std::vector<std::vector<Passage>> passages_;
    std::vector<double> outlets_;  // as swapped
    std::vector<double> ends_;
};

}  // namespace

RoutePlan planRoutes(const Graph& graph, std::size_t rowCount, const Options& options,
                     std::vector<Standing>& standings) {
    return Planner(graph, rowCount, options, standings).run();
}

}  // namespace counterpoint::layout
