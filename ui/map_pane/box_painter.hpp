#pragma once

#include "ui/map_pane/boxes.hpp"
#include "ui/map_pane/detail.hpp"
#include "ui/map_pane/text_shaper.hpp"

#include <QColor>
#include <QElapsedTimer>
#include <QPainter>
#include <optional>
#include <string>
#include <vector>

namespace counterpoint::ui {

// Paints boxes that touch an area: frames of arguments, or cards of claims.
class BoxPainter {
  public:
    // `left` is how much of the motion is left, 1 to 0.
    BoxPainter(QPainter& painter, Boxes& boxes, const TextShaper& shaper, double left);

    void paint(drawing::ElementKind kind, const QRectF& area);

    // False when there was too much new text for one frame: bars stand in its place, and another paint will
    // bring more of it.
    bool isComplete() const { return complete_; }

  private:
    void paintFar(drawing::ElementKind kind, const std::vector<std::uint32_t>& shown);
    void paintBox(Box& box);
    void paintShapes(Box& box);
    bool shapeLines(Box& box);

    QPainter& painter_;
    Boxes& boxes_;
    const TextShaper& shaper_;
    double left_;
    Detail detail_;
    bool complete_ = true;
    QElapsedTimer clock_;
};

// How an item is marked beyond its own look: a halo round it and a heavier frame, never colour alone.
struct Marks {
    std::vector<std::string> selected;
    std::string current;  // of the selected ones
    std::string hovered;
    std::vector<std::string> found;
    bool hasFocus = false;  // keys act on the current item: it gets a ring

    bool operator==(const Marks&) const = default;
};

// `colour` stands out from the picture's background.
void paintMarks(QPainter& painter, const Boxes& boxes, const Marks& marks, const QRectF& area,
                const QColor& colour, double left);

}  // namespace counterpoint::ui
