#pragma once

#include "ui/map_pane/boxes.hpp"
#include "ui/map_pane/rect_grid.hpp"

#include <QLineF>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <cstdint>
#include <string>
#include <vector>

namespace counterpoint::ui {

// One line of the picture with the head or dot at its end.
struct Wire {
    const std::string* argument = nullptr;  // the item it belongs to
    const drawing::Path* line = nullptr;
    const drawing::Path* mark = nullptr;  // may be null
    QPainterPath path;
    QPen pen;
    // While moving: how far from where they belong its two ends started.
    QPointF startFrom;
    QPointF endFrom;
    bool isNew = false;

    bool moves() const { return !startFrom.isNull() || !endFrom.isNull(); }
    QPointF start() const { return path.elementAt(0); }
    QPointF end() const { return path.currentPosition(); }
};

// All wires of a picture.
class Wires {
  public:
    Wires() = default;
    // The elements of the boxes must outlive this.
    explicit Wires(const Boxes& boxes);

    auto begin() { return wires_.begin(); }
    auto end() { return wires_.end(); }
    auto begin() const { return wires_.begin(); }
    auto end() const { return wires_.end(); }
    const Wire& operator[](std::size_t index) const { return wires_[index]; }

    std::vector<std::uint32_t> touching(const QRectF& area) const { return grid_.touching(area); }

  private:
    std::vector<Wire> wires_;
    RectGrid grid_;
};

// Paints the wires that touch the area; `left` is how much of the motion is left, 1 to 0.
void paintWires(QPainter& painter, const Wires& wires, const QRectF& area, double left);

}  // namespace counterpoint::ui
