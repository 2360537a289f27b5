#include "drawing/wires.hpp"

#include <algorithm>

namespace counterpoint::drawing {

namespace {

constexpr double kLine = 2;
constexpr double kThinLine = 1.4;
constexpr double kHeadLength = 8;
constexpr double kHeadHalf = 4.6;
constexpr double kBluntHalf = 6;
constexpr double kDot = 2.6;

Path line(std::vector<base::Cubic> curves, const RoleLook& look, double width) {
    Path path;
    const base::Point start = curves.front().start;
    path.pieces.push_back({start, std::move(curves), false});
    path.stroke = Stroke{look.line, width, look.dashes, false};
    return path;
}

base::Cubic straight(base::Point from, base::Point to) {
    return {from, from, to, to};
}

}  // namespace

std::vector<Shape> drawWire(std::vector<base::Cubic> curves, map::Role role, const Theme& theme) {
    if (curves.empty()) return {};
    const RoleLook& look = theme.look(role);
    const base::Point tip = curves.back().end;
    Path head;
    if (map::isAttack(role)) {
        const base::Point left{tip.x - kBluntHalf, tip.y + 2};
        const base::Point right{tip.x + kBluntHalf, tip.y + 2};
        head.pieces.push_back({left, {straight(left, right)}, false});
        head.stroke = Stroke{look.line, 3, {}, false};
        curves.back().end.y = tip.y + 2;
    } else {
        const base::Point left{tip.x - kHeadHalf, tip.y + kHeadLength};
        const base::Point right{tip.x + kHeadHalf, tip.y + kHeadLength};
        head.pieces.push_back({tip, {straight(tip, right), straight(right, left)}, true});
        head.fill = look.line;
        // The line stops inside the head, so that the tip stays sharp.
        base::Cubic& last = curves.back();
        last.end.y = std::min(tip.y + kHeadLength - 1, std::max(last.start.y, tip.y));
        last.control2.y = std::max(last.control2.y, last.end.y);
    }
    return {line(std::move(curves), look, kLine), head};
}

std::vector<Shape> drawJoint(std::vector<base::Cubic> curves, map::Role role, const Theme& theme) {
    if (curves.empty()) return {};
    const RoleLook& look = theme.look(role);
    const base::Point at = curves.front().start;
    Path dot;
    const base::Point right{at.x + kDot, at.y};
    const base::Point bottom{at.x, at.y + kDot};
    const base::Point left{at.x - kDot, at.y};
    const base::Point top{at.x, at.y - kDot};
    dot.pieces.push_back(
        {right,
         {straight(right, bottom), straight(bottom, left), straight(left, top), straight(top, right)},
         true});
    dot.fill = look.line;
    return {line(std::move(curves), look, kThinLine), dot};
}

}  // namespace counterpoint::drawing
