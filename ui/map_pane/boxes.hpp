#pragma once

#include "ui/map_pane/rect_grid.hpp"
#include "ui/map_pane/text_shaper.hpp"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <string>
#include <unordered_map>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::ui {

// The box of a claim or of an argument on the screen.
struct Box {
    const drawing::Element* element = nullptr;
    std::size_t shapes =
        0;  // how many of the element's shapes, from the first, are the box; the others are wires
    QRgb farColour = 0;             // all that is seen of it from afar
    QRectF rect;                    // where it is or is moving to
    QPointF from;                   // while moving: how far from there it started
    bool isNew = false;             // it fades in
    std::vector<ShapedLine> lines;  // one a line of text; empty until they have been painted once

    bool isClaim() const { return element->kind == drawing::ElementKind::Claim; }
};

// All boxes of a picture, in the order in which they are painted.
class Boxes {
  public:
    Boxes() = default;
    // `elements` must outlive this. Lines of text that a box of the same item had in `before` are taken over.
    Boxes(const std::vector<drawing::Element>& elements, Boxes& before);

    std::size_t size() const { return boxes_.size(); }
    Box& operator[](std::size_t index) { return boxes_[index]; }
    const Box& operator[](std::size_t index) const { return boxes_[index]; }
    auto begin() { return boxes_.begin(); }
    auto end() { return boxes_.end(); }
    auto begin() const { return boxes_.begin(); }
    auto end() const { return boxes_.end(); }

    // Null when the item isn't shown.
    const Box* find(const std::string& id) const;

    // Boxes that touch the area where they are or are moving to; claims are behind none of them.
    std::vector<std::uint32_t> touching(const QRectF& area) const { return grid_.touching(area); }

    QRectF bounds() const { return bounds_; }

  private:
    void add(const drawing::Element& element);

    std::vector<Box> boxes_;
    std::unordered_map<std::string, std::size_t> index_;
    RectGrid grid_;
    QRectF bounds_;
};

}  // namespace counterpoint::ui
