#pragma once

#include <QRectF>
#include <cstdint>
#include <vector>

namespace counterpoint::ui {

// Finds those of many rectangles that touch a given one. Rectangles are named by their position in the list.
class RectGrid {
  public:
    RectGrid() = default;
    explicit RectGrid(std::vector<QRectF> rects);

    // In rising order, each once.
    std::vector<std::uint32_t> touching(const QRectF& area) const;

  private:
    struct Span {
        std::size_t left = 0, top = 0, right = 0, bottom = 0;  // both ends included
    };
    Span spanOf(const QRectF& rect) const;
    std::vector<std::uint32_t>& cell(std::size_t column, std::size_t row) {
        return cells_[row * columns_ + column];
    }

    std::vector<QRectF> rects_;
    QRectF bounds_;
    std::size_t columns_ = 0;
    std::size_t rows_ = 0;
    std::vector<std::vector<std::uint32_t>> cells_;
};

}  // namespace counterpoint::ui
