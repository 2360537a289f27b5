#include "ui/map_pane/boxes.hpp"

#include "ui/map_pane/paint.hpp"

#include <utility>

namespace counterpoint::ui {

namespace {

constexpr double kSlack = 1;

bool isWithin(const drawing::Path& path, const base::Rect& box) {
    const auto inside = [&](const base::Point& point) {
        return box.contains({point.x, point.y, 0, 0}, kSlack);
    };
    for (const drawing::Path::Piece& piece : path.pieces) {
        if (!inside(piece.start)) return false;
        for (const base::Cubic& curve : piece.curves)
            if (!inside(curve.end)) return false;
    }
    return true;
}

// Wires come after all that is part of the box, and they are what leaves it.
std::size_t countOwnShapes(const drawing::Element& element) {
    std::size_t count = 0;
    for (const drawing::Shape& shape : element.shapes) {
        const auto* path = std::get_if<drawing::Path>(&shape);
        if (path && !isWithin(*path, element.box)) break;
        ++count;
    }
    return count;
}

bool looksTheSame(const drawing::TextLine& one, const drawing::TextLine& other) {
    return one.text == other.text && one.width == other.width && one.rightToLeft == other.rightToLeft &&
           one.style.size == other.style.size && one.style.weight == other.style.weight &&
           one.style.italic == other.style.italic;
}

// True when the lines of text are the same, wherever they stand and whatever their colours.
bool saysTheSame(const drawing::Element& one, const drawing::Element& other) {
    if (one.shapes.size() != other.shapes.size()) return false;
    for (std::size_t i = 0; i < one.shapes.size(); ++i) {
        const auto* line = std::get_if<drawing::TextLine>(&one.shapes[i]);
        const auto* otherLine = std::get_if<drawing::TextLine>(&other.shapes[i]);
        if ((line == nullptr) != (otherLine == nullptr)) return false;
        if (line && !looksTheSame(*line, *otherLine)) return false;
    }
    return true;
}

QColor blend(const QColor& one, const QColor& other, double part) {
    const auto mix = [part](int from, int to) { return static_cast<int>(from + (to - from) * part); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

// The one colour that a box has from afar: its ground, tinted by its frame so that it stands out.
QRgb farColourOf(const Box& box) {
    const auto* panel =
        box.element->shapes.empty() ? nullptr : std::get_if<drawing::Panel>(&box.element->shapes.front());
    if (!panel || !panel->fill) return qRgb(128, 128, 128);
    const QColor fill = toQt(*panel->fill);
    if (!panel->stroke) return fill.rgb();
    return blend(fill, toQt(panel->stroke->colour), box.isClaim() ? 0.25 : 0.5).rgb();
}

}  // namespace

Boxes::Boxes(const std::vector<drawing::Element>& elements, Boxes& before) {
    for (const drawing::Element& element : elements) add(element);
    std::vector<QRectF> rects;
    rects.reserve(boxes_.size());
    for (Box& box : boxes_) {
        rects.push_back(box.rect);
        bounds_ |= box.rect;
        const auto old = before.index_.find(box.element->id);
        if (old == before.index_.end()) continue;
        Box& earlier = before.boxes_[old->second];
        if (!earlier.lines.empty() && saysTheSame(*earlier.element, *box.element))
            box.lines = std::move(earlier.lines);
    }
    grid_ = RectGrid(std::move(rects));
}

void Boxes::add(const drawing::Element& element) {
    const bool isItem =
        element.kind == drawing::ElementKind::Claim || element.kind == drawing::ElementKind::Argument;
    if (isItem) {
        index_.emplace(element.id, boxes_.size());
        Box box;
        box.element = &element;
        box.shapes = countOwnShapes(element);
        box.rect = toQt(element.box);
        box.farColour = farColourOf(box);
        boxes_.push_back(std::move(box));
    }
    for (const drawing::Element& child : element.children) add(child);
}

const Box* Boxes::find(const std::string& id) const {
    const auto found = index_.find(id);
    return found == index_.end() ? nullptr : &boxes_[found->second];
}

}  // namespace counterpoint::ui
