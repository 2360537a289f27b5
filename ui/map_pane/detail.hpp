#pragma once

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace counterpoint::ui {

// How much is painted, by how large a point is on the screen.
enum class Detail {
    Far,     // filled boxes and thin lines, many thousands of them
    Middle,  // frames and wires as they are; bars in place of text that nobody could read
    Near     // everything
};

inline constexpr double kMiddleFrom = 0.22;  // pixels a point
inline constexpr double kNearFrom = 0.5;

// Pixels of the device that a point takes.
inline double pixelsPerPoint(const QPainter& painter) {
    return std::sqrt(std::abs(painter.deviceTransform().determinant()));
}

inline Detail detailAt(double pixelsPerPoint) {
    if (pixelsPerPoint < kMiddleFrom) return Detail::Far;
    return pixelsPerPoint < kNearFrom ? Detail::Middle : Detail::Near;
}

}  // namespace counterpoint::ui
