#include "ui/map_pane/rect_grid.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr double kCellSide = 400;  // points: about one box with what belongs to it
constexpr double kMostCellsAlong = 512;

bool touch(const QRectF& one, const QRectF& other) {
    // Unlike QRectF::intersects, a line without width or height counts too.
    return one.left() <= other.right() && other.left() <= one.right() && one.top() <= other.bottom() &&
           other.top() <= one.bottom();
}

std::size_t cellsAlong(double length) {
    return static_cast<std::size_t>(std::clamp(std::ceil(length / kCellSide), 1.0, kMostCellsAlong));
}

std::size_t cellAt(double from, double length, std::size_t cells, double at) {
    if (length <= 0) return 0;
    const double position = (at - from) / length * static_cast<double>(cells);
    return static_cast<std::size_t>(std::clamp(position, 0.0, static_cast<double>(cells - 1)));
}

}  // namespace

RectGrid::RectGrid(std::vector<QRectF> rects) : rects_(std::move(rects)) {
    if (rects_.empty()) return;
    double left = rects_.front().left();
    double top = rects_.front().top();
    double right = left;
    double bottom = top;
    for (const QRectF& rect : rects_) {
        left = std::min(left, rect.left());
        top = std::min(top, rect.top());
        right = std::max(right, rect.right());
        bottom = std::max(bottom, rect.bottom());
    }
    bounds_ = QRectF(QPointF(left, top), QPointF(right, bottom));
    columns_ = cellsAlong(bounds_.width());
    rows_ = cellsAlong(bounds_.height());
    cells_.resize(columns_ * rows_);
    for (std::uint32_t i = 0; i < rects_.size(); ++i) {
        const Span span = spanOf(rects_[i]);
        for (std::size_t row = span.top; row <= span.bottom; ++row)
            for (std::size_t column = span.left; column <= span.right; ++column)
                cell(column, row).push_back(i);
    }
}

RectGrid::Span RectGrid::spanOf(const QRectF& rect) const {
    return {cellAt(bounds_.left(), bounds_.width(), columns_, rect.left()),
            cellAt(bounds_.top(), bounds_.height(), rows_, rect.top()),
            cellAt(bounds_.left(), bounds_.width(), columns_, rect.right()),
            cellAt(bounds_.top(), bounds_.height(), rows_, rect.bottom())};
}

std::vector<std::uint32_t> RectGrid::touching(const QRectF& area) const {
    std::vector<std::uint32_t> found;
    if (rects_.empty() || !touch(area, bounds_)) return found;
    if (area.contains(bounds_)) {
        found.resize(rects_.size());
        std::iota(found.begin(), found.end(), 0U);
        return found;
    }
    std::vector<bool> isFound(rects_.size());
    const Span span = spanOf(area);
    for (std::size_t row = span.top; row <= span.bottom; ++row) {
        for (std::size_t column = span.left; column <= span.right; ++column) {
            for (const std::uint32_t i : cells_[row * columns_ + column]) {
                if (isFound[i] || !touch(rects_[i], area)) continue;
                isFound[i] = true;
                found.push_back(i);
            }
        }
    }
    // Sorting a few takes less than looking through all; for many it is the other way round.
    constexpr std::size_t kFew = 16;
    if (found.size() < rects_.size() / kFew) {
        std::sort(found.begin(), found.end());
        return found;
    }
    found.clear();
    for (std::uint32_t i = 0; i < isFound.size(); ++i)
        if (isFound[i]) found.push_back(i);
    return found;
}

}  // namespace counterpoint::ui
