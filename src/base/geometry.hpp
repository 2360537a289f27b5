#pragma once

// Plain geometry. All lengths are in points (1/72 inch); x grows to the right, y grows downwards.
namespace counterpoint::base {

struct Point {
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

struct Size {
    double width = 0;
    double height = 0;

    bool operator==(const Size&) const = default;
};

struct Rect {
    double x = 0;  // left edge
    double y = 0;  // top edge
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point centre() const { return {x + width / 2, y + height / 2}; }
    // True when the two share more than `slack` points in both directions.
    bool overlaps(const Rect& other, double slack = 0) const {
        return x + slack < other.right() && other.x + slack < right() && y + slack < other.bottom() &&
               other.y + slack < bottom();
    }
    bool contains(const Rect& other, double slack = 0) const {
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack &&
               other.bottom() <= bottom() + slack;
    }

    bool operator==(const Rect&) const = default;
};

// One cubic Bézier piece. Pieces that belong together meet: the end of one is the start of the next.
struct Cubic {
    Point start;
    Point control1;
    Point control2;
    Point end;

    bool operator==(const Cubic&) const = default;
};

}  // namespace counterpoint::base
