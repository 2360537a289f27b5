#include "drawing/draw.hpp"

#include <algorithm>
#include <utility>

#include "drawing/labels.hpp"
#include "drawing/prepare.hpp"
#include "drawing/surroundings.hpp"
#include "drawing/wires.hpp"
#include "drawing/words.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kMargin = 32;
constexpr double kSectionGap = 26;
constexpr double kNarrowestPage = 620;

// Puts what was measured where the layout says, in reading order.
class Finisher {
  public:
    Finisher(const map::Map& map, const ViewOptions& options, const Prepared& prepared,
             const layout::Places& places, const Typesetter& typesetter)
        : map_(map),
          options_(options),
          prepared_(prepared),
          places_(places),
          theme_(themeOf(options.theme)),
          typesetter_(typesetter),
          words_(wordsFor(map.header().language)) {}

    Drawing run() {
        const double width = std::max(places_.size.width, kNarrowestPage);
        drawing_.title = map_.header().title;
        drawing_.description = map_.header().description;
        drawing_.language = map_.header().language;
        drawing_.fontFamilies = fontFamilies();
        drawing_.background = theme_.background;
        drawing_.coarser = places_.setting == layout::Setting::Coarser;

        Element heading = drawHeading(map_, {kMargin, kMargin}, width, theme_, typesetter_);
        double top = heading.box.bottom() + (heading.shapes.empty() ? 0 : kSectionGap);
        if (!heading.shapes.empty()) drawing_.elements.push_back(std::move(heading));
        origin_ = {kMargin + (width - places_.size.width) / 2, top};
        sortWires();
        addMap();
        top += places_.size.height;
        const auto addSection = [&](Element section) {
            if (section.shapes.empty()) return;
            top = section.box.bottom();
            drawing_.elements.push_back(std::move(section));
        };
        if (options_.legend) {
            addSection(drawLegend(map_, prepared_, {kMargin, top + kSectionGap}, width, theme_, typesetter_));
            addSection(drawCredits(map_, {kMargin, top + kSectionGap * 0.7}, width, theme_, typesetter_));
        }
        drawing_.size = {width + 2 * kMargin, top + kMargin};
        return std::move(drawing_);
    }

  private:
    base::Point placed(std::size_t box) const {
        return {origin_.x + places_.boxes[box].x, origin_.y + places_.boxes[box].y};
    }

    void sortWires() {
        wiresOf_.resize(map_.arguments().size());
        for (std::size_t w = 0; w < prepared_.wires.size(); ++w)
            wiresOf_[prepared_.wires[w].argument].push_back(w);
    }

    void addMap() {
        const auto& structure = prepared_.structure;
        std::size_t next = 0;
        for (const std::size_t root : structure.roots) {
            const ClaimCard& card = prepared_.cards[root];
            const base::Point corner = placed(prepared_.claimBox[root]);
            drawing_.elements.push_back(claimElement(root, {corner.x, corner.y, card.width, card.height}));
            // The reading order lists the arguments root by root.
            while (next < structure.readingOrder.size() && rootOf(structure.readingOrder[next]) == root)
                drawing_.elements.push_back(argumentElement(structure.readingOrder[next++]));
        }
    }

    // The claim with a box of its own that an argument finally leads to, going by where things are drawn.
    std::size_t rootOf(std::size_t argument) {
        if (roots_.empty()) roots_.assign(map_.arguments().size(), kNone);
        if (roots_[argument] != kNone) return roots_[argument];
        const std::size_t target = prepared_.relations.target[argument];
        std::size_t root = kNone;
        if (map::isAboutArgument(map_.arguments()[argument].role))
            root = rootOf(target);
        else if (prepared_.claimBox[target] != kNone)
            root = target;
        else
            root = rootOf(prepared_.structure.home[target]);
        return roots_[argument] = root;
    }

    Element claimElement(std::size_t claim, const base::Rect& rect) const {
        const map::Claim& item = map_.claims()[claim];
        Element element;
        element.kind = ElementKind::Claim;
        element.id = item.id.name;
        element.box = rect;
        element.label = labelOfClaim(map_, claim, words_);
        for (const MeasuredLine& line : prepared_.cards[claim].footer) element.label += " " + line.text;
        element.tooltip = item.note;
        element.shapes = drawCard(prepared_.cards[claim], rect, theme_);
        return element;
    }

    Element argumentElement(std::size_t argument) const {
        const map::Argument& item = map_.arguments()[argument];
        const ArgumentFrame& frame = prepared_.frames[argument];
        const base::Point corner = placed(prepared_.argumentBox[argument]);
        Element element;
        element.kind = ElementKind::Argument;
        element.id = item.id.name;
        element.box = {corner.x, corner.y, frame.box.size.width, frame.box.size.height};
        element.label = labelOfArgument(map_, prepared_.relations, argument, words_);
        element.tooltip = item.note;
        // Lines that leave side by side may have changed places.
        std::vector<Stem> stems = prepared_.stems[argument];
        for (Stem& stem : stems) stem.x = origin_.x + places_.wires[stem.wire].front().start.x - corner.x;
        element.shapes = drawFrame(frame, corner, stems, theme_);
        for (const std::size_t w : wiresOf_[argument]) {
            std::vector<base::Cubic> curves = places_.wires[w];
            for (base::Cubic& curve : curves)
                for (base::Point* point : {&curve.start, &curve.control1, &curve.control2, &curve.end})
                    *point = {point->x + origin_.x, point->y + origin_.y};
            auto shapes = prepared_.wires[w].premise == kNone
                              ? drawWire(std::move(curves), item.role, theme_)
                              : drawJoint(std::move(curves), item.role, theme_);
            for (Shape& shape : shapes) element.shapes.push_back(std::move(shape));
        }
        for (const Cell& cell : frame.cells)
            if (cell.isHere)
                element.children.push_back(claimElement(
                    cell.claim,
                    {corner.x + cell.rect.x, corner.y + cell.rect.y, cell.rect.width, cell.rect.height}));
        return element;
    }

    const map::Map& map_;
    const ViewOptions& options_;
    const Prepared& prepared_;
    const layout::Places& places_;
    const Theme& theme_;
    const Typesetter& typesetter_;
    const Words& words_;
    base::Point origin_;
    std::vector<std::vector<std::size_t>> wiresOf_;
    std::vector<std::size_t> roots_;
    Drawing drawing_;
};

}  // namespace

Drawing finish(const map::Map& map, const ViewOptions& options, const Prepared& prepared,
               const layout::Places& places, const Typesetter& typesetter) {
    return Finisher(map, options, prepared, places, typesetter).run();
}

base::Result<Drawing> draw(const map::Map& map, const ViewOptions& options, const Placer& placer) {
    const Typesetter typesetter;
    const Prepared prepared = prepare(map, options, typesetter);
    const auto places = placer(prepared.graph);
    if (!places) return places.error();
    return finish(map, options, prepared, *places, typesetter);
}

base::Result<Drawing> draw(const map::Map& map, const ViewOptions& options) {
    return draw(map, options, [](const layout::Graph& graph) { return layout::place(graph); });
}

}  // namespace counterpoint::drawing
