#include "drawing/prepare.hpp"

#include <algorithm>
#include <variant>

namespace counterpoint::drawing {

namespace {

constexpr double kInletInset = 16;
constexpr double kMainExtraWidth = 24;
// Where a second line leaves a card: right of the bar's word, left of its count.
constexpr double kStemAt = 0.62;
constexpr double kStemStep = 7;

class Preparer {
  public:
    Preparer(const map::Map& map, const ViewOptions& options, const Typesetter& typesetter)
        : map_(map),
          options_(options),
          typesetter_(typesetter),
          result_{map::Relations(map), {}, {}, {}, {}, {}, {}, {}, {}, {}} {}

    Prepared run() {
        result_.structure = arrange(map_, result_.relations, options_.folded, options_.focus);
        measureCards();
        measureFrames();
        makeBoxes();
        for (const std::size_t argument : result_.structure.readingOrder) addTargetWire(argument);
        for (const std::size_t argument : result_.structure.readingOrder) addJoints(argument);
        return std::move(result_);
    }

  private:
    void measureCards() {
        result_.cards.resize(map_.claims().size());
        for (std::size_t c = 0; c < map_.claims().size(); ++c) {
            if (!result_.structure.claimShown[c]) continue;
            const double width = options_.claimWidth + (map_.claims()[c].main ? kMainExtraWidth : 0);
            result_.cards[c] =
                measureCard(map_, map_.claims()[c], width, result_.structure.hiddenArguments[c], typesetter_);
        }
    }

    void measureFrames() {
        const std::size_t count = map_.arguments().size();
        result_.frames.resize(count);
        result_.about.resize(count);
        result_.stems.resize(count);
        for (const std::size_t a : result_.structure.readingOrder) {
            for (const std::size_t other : result_.relations.argumentsAbout[a])
                if (result_.structure.argumentShown[other]) result_.about[a].push_back(other);
            result_.frames[a] = measureFrame(map_, result_.relations, result_.structure, a,
                                             result_.about[a].size(), result_.cards, typesetter_);
        }
    }

    void makeBoxes() {
        result_.claimBox.assign(map_.claims().size(), kNone);
        result_.argumentBox.assign(map_.arguments().size(), kNone);
        for (const std::size_t claim : result_.structure.roots) {
            const ClaimCard& card = result_.cards[claim];
            result_.claimBox[claim] = result_.graph.boxes.size();
            layout::Box box;
            box.size = {card.width, card.height};
            box.inlets.push_back({kInletInset, card.width - 2 * kInletInset, 0});
            result_.graph.boxes.push_back(box);
        }
        for (const std::size_t argument : result_.structure.readingOrder) {
            result_.argumentBox[argument] = result_.graph.boxes.size();
            result_.graph.boxes.push_back(result_.frames[argument].box);
        }
    }

    std::size_t cellOf(std::size_t argument, std::size_t claim) const {
        const auto& cells = result_.frames[argument].cells;
        const auto found =
            std::find_if(cells.begin(), cells.end(), [&](const Cell& c) { return c.claim == claim; });
        return static_cast<std::size_t>(found - cells.begin());
    }

    void addWire(layout::Wire wire, WireMeaning meaning) {
        result_.graph.wires.push_back(wire);
        result_.wires.push_back(meaning);
    }

    void addTargetWire(std::size_t argument) {
        layout::Wire wire;
        wire.from = result_.argumentBox[argument];
        wire.outlet = result_.frames[argument].box.size.width / 2;
        const std::size_t target = result_.relations.target[argument];
        if (map::isAboutArgument(map_.arguments()[argument].role)) {
            const auto& about = result_.about[target];
            const auto channel = std::find(about.begin(), about.end(), argument) - about.begin();
            wire.to = result_.argumentBox[target];
            wire.inlet = result_.frames[target].cells.size() + static_cast<std::size_t>(channel);
        } else if (result_.claimBox[target] != kNone) {
            wire.to = result_.claimBox[target];
        } else {
            const std::size_t home = result_.structure.home[target];
            wire.to = result_.argumentBox[home];
            wire.inlet = cellOf(home, target);
        }
        addWire(wire, {argument, kNone});
    }

    // The lines of premises that are drawn in another box.
    void addJoints(std::size_t argument) {
        const auto& cells = result_.frames[argument].cells;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].isHere) continue;
            const std::size_t claim = cells[i].claim;
            layout::Wire wire;
            wire.primary = false;
            wire.to = result_.argumentBox[argument];
            wire.inlet = i;
            if (result_.claimBox[claim] != kNone) {
                wire.from = result_.claimBox[claim];
                wire.outlet = result_.cards[claim].width * kStemAt;
            } else {
                const std::size_t home = result_.structure.home[claim];
                const std::size_t cell = cellOf(home, claim);
                auto& stems = result_.stems[home];
                const auto before =
                    std::count_if(stems.begin(), stems.end(), [&](const Stem& s) { return s.cell == cell; });
                const base::Rect& rect = result_.frames[home].cells[cell].rect;
                wire.from = result_.argumentBox[home];
                wire.outlet =
                    std::min(rect.x + rect.width * kStemAt + kStemStep * static_cast<double>(before),
                             rect.right() - kStemStep);
                stems.push_back(
                    {cell, wire.outlet, result_.graph.wires.size(), map_.arguments()[argument].role});
            }
            addWire(wire, {argument, claim});
        }
    }

    const map::Map& map_;
    const ViewOptions& options_;
    const Typesetter& typesetter_;
    Prepared result_;
};

}  // namespace

Prepared prepare(const map::Map& map, const ViewOptions& options, const Typesetter& typesetter) {
    return Preparer(map, options, typesetter).run();
}

}  // namespace counterpoint::drawing
