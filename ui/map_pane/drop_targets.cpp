#include "ui/map_pane/drop_targets.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace counterpoint::ui {
namespace {

constexpr double kGap = 6;       // between targets
constexpr double kReach = 16;    // how far beside a box or target a drop still counts
constexpr double kOverlap = 10;  // how far targets lie over the box that they belong to
constexpr double kGapReach =
    14;  // how far into the boxes a gap between siblings reaches, and out at its ends

QRectF centredAt(QPointF centre, double width) {
    return {centre.x() - width / 2, centre.y() - kTargetHeight / 2, width, kTargetHeight};
}

double distance(const QRectF& rect, QPointF place) {
    const double x = std::max({rect.left() - place.x(), 0.0, place.x() - rect.right()});
    const double y = std::max({rect.top() - place.y(), 0.0, place.y() - rect.bottom()});
    return std::hypot(x, y);
}

// Two labels side by side: each in its half of the box, but never over one another, and both in the window.
std::array<QRectF, 2> pair(double left, double right, double y, double first, double second,
                           const QRectF& window) {
    const double middle = (left + right) / 2;
    const double quarter = (right - left) / 4;
    QRectF one = centredAt({std::min(middle - quarter, middle - (first + kGap) / 2), y}, first);
    QRectF two = centredAt({std::max(middle + quarter, middle + (second + kGap) / 2), y}, second);
    if (one.left() < window.left()) {
        one.moveLeft(window.left());
        two.moveLeft(std::max(two.left(), one.right() + kGap));
    }
    if (two.right() > window.right()) {
        two.moveRight(window.right());
        one.moveRight(std::min(one.right(), two.left() - kGap));
    }
    return {one, two};
}

double within(double value, double least, double most) {
    return std::max(least, std::min(value, most));
}

}  // namespace

std::vector<DropTarget> targetsOf(const Hovered& hovered, const std::array<double, kDropWays>& widths,
                                  const QRectF& window) {
    const auto width = [&](DropWay way) { return widths[static_cast<std::size_t>(way)]; };
    constexpr double kHalf = kTargetHeight / 2;
    constexpr double kStep = kTargetHeight + kGap;
    const bool hasClaim = !hovered.claim.empty();
    const bool hasArgument = !hovered.argument.empty();
    // Three rows: on the bar, beside the claim, below it. However small the box, they don't touch.
    const double first = window.top() + kHalf;
    const double last = window.bottom() - kHalf;
    const double belowRows = hasClaim ? kStep : 0;
    const QRectF& beside = hasClaim ? hovered.claimBox : hovered.argumentBox;
    const double barY = within(hovered.argumentBox.top() + kHalf - kOverlap, first, last - kStep - belowRows);
    const double besideY = within(beside.center().y(), barY + kStep, last - belowRows);
    const double belowY =
        within(hovered.claimBox.bottom() + kHalf - kOverlap, hasArgument ? besideY + kStep : first, last);
    std::vector<DropTarget> targets;
    if (hasClaim) {
        const auto [supports, opposes] = pair(hovered.claimBox.left(), hovered.claimBox.right(), belowY,
                                              width(DropWay::Supports), width(DropWay::Opposes), window);
        targets.push_back({DropWay::Supports, hovered.claim, supports});
        targets.push_back({DropWay::Opposes, hovered.claim, opposes});
    }
    if (hasArgument) {
        const double joins = width(DropWay::Joins);
        QRectF area = centredAt({beside.right() - kOverlap + joins / 2, besideY}, joins);
        area.moveLeft(within(area.left(), window.left(), window.right() - joins));
        targets.push_back({DropWay::Joins, hovered.argument, area});
        const auto [warrants, undercuts] = pair(hovered.argumentBox.left(), hovered.argumentBox.right(), barY,
                                                width(DropWay::Warrants), width(DropWay::Undercuts), window);
        targets.push_back({DropWay::Warrants, hovered.argument, warrants});
        targets.push_back({DropWay::Undercuts, hovered.argument, undercuts});
    }
    return targets;
}

std::optional<std::size_t> targetAt(const std::vector<DropTarget>& targets, const Hovered& hovered,
                                    QPointF place) {
    double nearest = std::numeric_limits<double>::infinity();
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const double d = distance(targets[i].area, place);
        if (d >= nearest) continue;
        nearest = d;
        best = i;
    }
    const double toClaim = hovered.claim.empty() ? nearest : distance(hovered.claimBox, place);
    const double toArgument = hovered.argument.empty() ? nearest : distance(hovered.argumentBox, place);
    return std::min({nearest, toClaim, toArgument}) <= kReach ? best : std::nullopt;
}

std::optional<Insertion> insertionAt(const std::vector<QRectF>& siblings, QPointF place) {
    for (std::size_t i = 0; i <= siblings.size() && !siblings.empty(); ++i) {
        const QRectF* left = i > 0 ? &siblings[i - 1] : nullptr;
        const QRectF* right = i < siblings.size() ? &siblings[i] : nullptr;
        double top = left != nullptr ? left->top() : right->top();
        double bottom = left != nullptr ? left->bottom() : right->bottom();
        if (left != nullptr && right != nullptr) {
            // Rows may be broken: the two stand side by side only where they share a height.
            if (right->left() < left->left()) continue;
            const double sharedTop = std::max(left->top(), right->top());
            const double sharedBottom = std::min(left->bottom(), right->bottom());
            if (sharedTop >= sharedBottom) continue;
            top = std::min(left->top(), right->top());
            bottom = std::max(left->bottom(), right->bottom());
        }
        // At the ends the gap lies outside, as far as between siblings inside.
        const double from = left != nullptr ? left->right() : right->left() - 2 * kGapReach;
        const double to = right != nullptr ? right->left() : left->right() + 2 * kGapReach;
        const double reach = left != nullptr && right != nullptr && to - from < 2 * kGapReach
                                 ? kGapReach - (to - from) / 2
                                 : 0;
        if (place.x() < from - reach || place.x() > to + reach || place.y() < top || place.y() > bottom)
            continue;
        const double x = (from + to) / 2;
        return Insertion{i, QLineF(x, top, x, bottom)};
    }
    return {};
}

}  // namespace counterpoint::ui
