#include "layout/curves.hpp"

#include <algorithm>
#include <cmath>

namespace counterpoint::layout {

namespace {

constexpr double kAbove = 13;  // free at the top of a band: heads of wires stand there
constexpr double kBelow = 9;
constexpr double kCorner = 9;        // radius
constexpr double kQuarter = 0.4477;  // 1 - 0.5523: where the control points of a quarter circle lie

// Draws one wire, piece by piece.
class Pen {
  public:
    explicit Pen(base::Point start) : at_(start) {}

    void straightTo(base::Point next) {
        if (std::abs(next.x - at_.x) < 0.01 && std::abs(next.y - at_.y) < 0.01) return;
        const base::Point third{at_.x + (next.x - at_.x) / 3, at_.y + (next.y - at_.y) / 3};
        const base::Point two{at_.x + (next.x - at_.x) * 2 / 3, at_.y + (next.y - at_.y) * 2 / 3};
        curves_.push_back({at_, third, two, next});
        at_ = next;
    }
    void smoothTo(base::Point next) {
        if (std::abs(next.x - at_.x) < 0.01) return straightTo(next);
        const double middle = (at_.y + next.y) / 2;
        curves_.push_back({at_, {at_.x, middle}, {next.x, middle}, next});
        at_ = next;
    }
    // Upright to the track, level along it, upright to the end, with round corners.
    void squareTo(base::Point next, double track) {
        const double side = next.x > at_.x ? 1 : -1;
        const double half = std::abs(next.x - at_.x) / 2;
        corner({at_.x, track}, side, std::min({kCorner, half, std::abs(track - at_.y)}), true);
        corner({next.x, track}, next.y > track ? 1 : -1, std::min({kCorner, half, std::abs(next.y - track)}),
               false);
        straightTo(next);
    }
    std::vector<base::Cubic> take() { return std::move(curves_); }

  private:
    // Goes to a corner and round it. `way` is where it goes on: right or down (1), left or up (-1).
    void corner(base::Point corner, double way, double radius, bool intoLevel) {
        const auto along = [](double from, double to, double by) { return to + (from > to ? by : -by); };
        base::Point before = corner;
        base::Point after = corner;
        base::Point control1 = corner;
        base::Point control2 = corner;
        if (intoLevel) {
            before.y = along(at_.y, corner.y, radius);
            control1.y = along(at_.y, corner.y, radius * kQuarter);
            after.x = corner.x + way * radius;
            control2.x = corner.x + way * radius * kQuarter;
        } else {
            before.x = along(at_.x, corner.x, radius);
            control1.x = along(at_.x, corner.x, radius * kQuarter);
            after.y = corner.y + way * radius;
            control2.y = corner.y + way * radius * kQuarter;
        }
        straightTo(before);
        curves_.push_back({before, control1, control2, after});
        at_ = after;
    }

    base::Point at_;
    std::vector<base::Cubic> curves_;
};

}  // namespace

double bandHeight(std::size_t tracks, const Options& options) {
    return std::max(options.bandHeight, kAbove + kBelow + options.wireGap * static_cast<double>(tracks + 1));
}

std::vector<std::vector<base::Cubic>> drawRoutes(const Graph& graph, const RoutePlan& plan,
                                                 const std::vector<Standing>& standings,
                                                 const std::vector<RowSpan>& rows, const Options& options) {
    const auto topOf = [&](std::size_t band) {
        return band == 0 ? rows.front().top - bandHeight(plan.tracks[0], options) : rows[band - 1].bottom;
    };
    const auto bottomOf = [&](std::size_t band) {
        return band == rows.size() ? rows.back().bottom + bandHeight(plan.tracks[band], options)
                                   : rows[band].top;
    };
    std::vector<std::vector<base::Cubic>> wires;
    for (std::size_t w = 0; w < graph.wires.size(); ++w) {
        const Wire& wire = graph.wires[w];
        const auto& legs = plan.legs[w];
        Pen pen({legs.front().fromX, rows[standings[wire.from].row].top});
        for (const Leg& leg : legs) {
            const double top = topOf(leg.band);
            const double bottom = bottomOf(leg.band);
            pen.straightTo({leg.fromX, leg.fromBelow ? bottom : top});  // through the row, past its boxes
            const base::Point end{leg.toX, leg.toBelow ? bottom : top};
            if (!leg.square) {
                pen.smoothTo(end);
                continue;
            }
            const double free = bottom - kBelow - top - kAbove;
            const double share =
                static_cast<double>(leg.track + 1) / static_cast<double>(plan.tracks[leg.band] + 1);
            pen.squareTo(end, bottom - kBelow - free * share);
        }
        const Box& target = graph.boxes[wire.to];
        const double edge = rows[standings[wire.to].row].top + target.size.height;
        pen.straightTo({legs.back().toX, edge - target.inlets[wire.inlet].rise});
        wires.push_back(pen.take());
    }
    return wires;
}

}  // namespace counterpoint::layout
