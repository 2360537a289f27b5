#include "layout/page_shape.hpp"

#include <algorithm>
#include <cmath>

namespace counterpoint::layout {

namespace {

constexpr double kAlwaysFine = 1300;  // narrower maps stay in their natural rows
// How much of a page the boxes of a large graph fill in the end.
constexpr double kPackedTo = 0.35;
// So many boxes can be looked at as one page: their rows are made as wide as a page that they would fill
// (alignment makes them wider). In larger graphs more rows only mean more crossings.
constexpr std::size_t kOnePage = 60;
constexpr std::size_t kLargestShaped = 1500;  // boxes of a tree that is still shaped

// The boxes below a box, through steps, in lower rows: pushing the box may push them too.
class Shaper {
  public:
    Shaper(const Graph& graph, const Forest& forest, const std::vector<Step>& steps, const Options& options,
           std::vector<int>& rows)
        : graph_(graph),
          forest_(forest),
          options_(options),
          rows_(rows),
          below_(graph.boxes.size()),
          families_(graph.boxes.size()) {
        for (const Step& step : steps) below_[step.above].push_back(step.below);
    }

    void shape(const std::vector<std::size_t>& boxes, double width) {
        for (int row = 1;; ++row) {
            std::vector<std::size_t> members;
            int lowest = 0;
            for (const std::size_t box : boxes) {
                if (rows_[box] == row) members.push_back(box);
                lowest = std::max(lowest, rows_[box]);
            }
            if (row > lowest) return;
            thin(std::move(members), width);
        }
    }

  private:
    double widthOf(const std::vector<std::size_t>& boxes) const {
        double sum = 0;
        for (const std::size_t box : boxes) sum += graph_.boxes[box].size.width + options_.siblingGap;
        return sum;
    }

    std::size_t parentOf(std::size_t box) const { return graph_.wires[forest_.primary[box]].to; }

    // Takes boxes out of a row until it fits: leaves of the largest families first, then whoever has least
    // below.
    void thin(std::vector<std::size_t> members, double width) {
        double used = widthOf(members);
        while (used > width && members.size() > 1) {
            const std::size_t chosen = choose(members);
            used -= graph_.boxes[members[chosen]].size.width + options_.siblingGap;
            push(members[chosen]);
            members.erase(members.begin() + static_cast<std::ptrdiff_t>(chosen));
        }
    }

    std::size_t choose(const std::vector<std::size_t>& members) {
        for (const std::size_t member : members) ++families_[parentOf(member)].size;
        std::size_t best = 0;
        double bestScore = -1;
        for (std::size_t i = 0; i < members.size(); ++i) {
            Family& family = families_[parentOf(members[i])];
            // Every second sibling goes down, so that the rows interlock and wires find gaps between.
            double score = static_cast<double>(family.size) + (family.seen++ % 2 == 1 ? 0.5 : 0);
            if (below_[members[i]].empty()) score += 1000;
            if (family.size == 1) score -= 500;
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        for (const std::size_t member : members) families_[parentOf(member)] = {};
        return best;
    }

    void push(std::size_t box) {
        std::vector<std::size_t> open{box};
        ++rows_[box];
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t other : below_[at]) {
                if (rows_[other] > rows_[at]) continue;
                rows_[other] = rows_[at] + 1;
                open.push_back(other);
            }
        }
    }

    const Graph& graph_;
    const Forest& forest_;
    const Options& options_;
    std::vector<int>& rows_;
    std::vector<std::vector<std::size_t>> below_;
    // Siblings that stand in the row being thinned, by their parent; all empty between two choices.
    struct Family {
        std::size_t size = 0;
        std::size_t seen = 0;
    };
    std::vector<Family> families_;
};

double areaOf(const Box& box, const Options& options) {
    return (box.size.width + options.siblingGap) * (box.size.height + options.bandHeight);
}
double areaOf(const Graph& graph, const Options& options) {
    double area = 0;
    for (const Box& box : graph.boxes) area += areaOf(box, options);
    return area;
}

}  // namespace

double pageWidth(const Graph& graph, const Options& options) {
    double widest = kAlwaysFine;
    for (const Box& box : graph.boxes) widest = std::max(widest, box.size.width);
    return std::max(widest, std::sqrt(areaOf(graph, options) / kPackedTo * options.shape));
}

void shapeRows(const Graph& graph, const Forest& forest, const Groups& groups, const std::vector<Step>& steps,
               double width, const Options& options, std::vector<int>& rows) {
    Shaper shaper(graph, forest, steps, options, rows);
    for (const auto& members : groups.members) {
        std::vector<std::size_t> boxes;
        for (const std::size_t tree : members)
            boxes.insert(boxes.end(), forest.trees[tree].begin(), forest.trees[tree].end());
        if (boxes.size() < 2 || boxes.size() > kLargestShaped) continue;
        double area = 0;
        for (const std::size_t box : boxes) area += areaOf(graph.boxes[box], options);
        const double tight = std::max(kAlwaysFine, std::sqrt(area * options.shape));
        shaper.shape(boxes, graph.boxes.size() <= kOnePage ? std::min(width, tight) : width);
    }
}

}  // namespace counterpoint::layout
