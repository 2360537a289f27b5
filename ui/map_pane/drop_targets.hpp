#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// Where on a hovered box which way of dropping is. Plain geometry, in pixels of the window.
namespace counterpoint::ui {

// What becomes of something that is dropped on a box.
enum class DropWay { Supports, Opposes, Joins, Undercuts, Warrants };
inline constexpr std::size_t kDropWays = 5;

// The boxes that the pointer is about: a claim, the argument that it is a premise of, or both.
struct Hovered {
    std::string claim;  // empty: only an argument
    QRectF claimBox;
    std::string argument;  // empty: the claim is a reason of nothing
    QRectF argumentBox;    // the bar is along its top

    bool isEmpty() const { return claim.empty() && argument.empty(); }
    bool operator==(const Hovered&) const = default;
};

// One place to drop on.
struct DropTarget {
    DropWay way = DropWay::Supports;
    std::string item;  // the claim or argument that it is about
    QRectF area;

    bool operator==(const DropTarget&) const = default;
};

inline constexpr double kTargetHeight = 28;

// The targets of a box: supports below it, opposes below it to the right, joins beside it, warrants and
// undercuts on the bar. `widths` are those of their labels, by DropWay. All lie in the window, and none over
// another as long as the window is wide enough for two of them side by side.
std::vector<DropTarget> targetsOf(const Hovered& hovered, const std::array<double, kDropWays>& widths,
                                  const QRectF& window);

// The target that a drop at this place means: the nearest one, as long as the place is on the box, on a
// target or close to them.
std::optional<std::size_t> targetAt(const std::vector<DropTarget>& targets, const Hovered& hovered,
                                    QPointF place);

// A place between two siblings, or at an end of their row: in front of the one with this index, or behind the
// last one.
struct Insertion {
    std::size_t before = 0;
    QLineF mark;

    bool operator==(const Insertion&) const = default;
};

// Where something dropped at this place comes in among boxes that stand side by side, in order. Nothing when
// the place isn't between two of them or close to an end.
std::optional<Insertion> insertionAt(const std::vector<QRectF>& siblings, QPointF place);

}  // namespace counterpoint::ui
