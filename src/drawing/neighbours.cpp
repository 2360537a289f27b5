#include "drawing/neighbours.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include "drawing/argument_frame.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kReach = 14;  // how far a wire's end may be from what it leads to

// A claim or the bar of an argument.
struct Stop {
    const Element* element = nullptr;
    base::Rect rect;
    std::optional<base::Point> leadsTo;  // where the wire of a bar ends
};

using Row = std::vector<Stop>;
using Tree = std::vector<Row>;

// A tree's element with its place among the tree's ranks.
struct Block {
    const Element* element = nullptr;
    std::size_t rank = 0;
};

// The end of the element's wire: of the open lines that leave its box, the highest end.
std::optional<base::Point> wireEnd(const Element& element) {
    std::optional<base::Point> highest;
    for (const Shape& shape : element.shapes) {
        const auto* path = std::get_if<Path>(&shape);
        if (!path) continue;
        for (const Path::Piece& piece : path->pieces) {
            if (piece.closed || piece.curves.empty()) continue;
            const base::Point end = piece.curves.back().end;
            for (const base::Point& point : {piece.start, end})
                if (point.y < element.box.y && (!highest || point.y < highest->y)) highest = point;
        }
    }
    return highest;
}

void sortRow(Row& row) {
    std::stable_sort(row.begin(), row.end(), [](const Stop& one, const Stop& other) {
        return one.rect.centre().x < other.rect.centre().x;
    });
}

// Boxes that share some height are one rank.
Tree rowsOf(std::vector<Block> blocks) {
    std::stable_sort(blocks.begin(), blocks.end(), [](const Block& one, const Block& other) {
        return one.element->box.y < other.element->box.y;
    });
    double bottom = -std::numeric_limits<double>::infinity();
    std::size_t rank = 0;
    for (Block& block : blocks) {
        if (block.element->box.y >= bottom && block.element != blocks.front().element) ++rank;
        block.rank = rank;
        bottom = std::max(bottom, block.element->box.bottom());
    }
    Tree rows(2 * (rank + 1));
    for (const Block& block : blocks) {
        const Element& element = *block.element;
        base::Rect bar = element.box;
        if (element.kind == ElementKind::Argument) bar.height = kBarHeight;
        rows[2 * block.rank].push_back({&element, bar, wireEnd(element)});
        for (const Element& claim : element.children)
            rows[2 * block.rank + 1].push_back({&claim, claim.box, std::nullopt});
    }
    std::erase_if(rows, [](const Row& row) { return row.empty(); });
    for (Row& row : rows) sortRow(row);
    return rows;
}

std::vector<Tree> treesOf(const Drawing& drawing) {
    std::vector<Tree> trees;
    std::vector<Block> blocks;
    const auto finish = [&] {
        if (!blocks.empty()) trees.push_back(rowsOf(std::move(blocks)));
        blocks.clear();
    };
    for (const Element& element : drawing.elements) {
        if (element.kind == ElementKind::Claim) finish();
        if (element.kind == ElementKind::Claim || element.kind == ElementKind::Argument)
            blocks.push_back({&element, 0});
    }
    finish();
    return trees;
}

bool holds(const Stop& stop, base::Point point) {
    return point.x >= stop.rect.x - kReach && point.x <= stop.rect.right() + kReach &&
           point.y >= stop.rect.y - kReach && point.y <= stop.rect.bottom() + kReach;
}

bool areConnected(const Stop& upper, const Stop& lower) {
    const auto& inside = upper.element->children;
    if (!inside.empty() && lower.element >= &inside.front() && lower.element <= &inside.back()) return true;
    return lower.leadsTo && holds(upper, *lower.leadsTo);
}

double gap(double low, double high, double otherLow, double otherHigh) {
    return std::max({0.0, otherLow - high, low - otherHigh});
}

// How far apart two are to the eye: the space between them, and a little for not being in line.
double distance(const base::Rect& from, const base::Rect& to) {
    const base::Point middle = from.centre();
    const double across = gap(middle.x, middle.x, to.x, to.right());
    const double along = gap(middle.y, middle.y, to.y, to.bottom());
    return std::hypot(across, along) + std::abs(middle.x - to.centre().x) / 1000;
}

const Stop& nearestIn(const Row& row, const Stop& from) {
    return *std::min_element(row.begin(), row.end(), [&](const Stop& one, const Stop& other) {
        return distance(from.rect, one.rect) < distance(from.rect, other.rect);
    });
}

// What the stop is connected with above it, however far up; else what is nearest in the row above.
const Stop& above(const Tree& tree, std::size_t r, const Stop& from) {
    for (std::size_t row = r; row-- > 0;)
        for (const Stop& stop : tree[row])
            if (areConnected(stop, from)) return stop;
    return nearestIn(tree[r - 1], from);
}

// Always in the next row, so that every row can be reached from the first.
const Stop& below(const Tree& tree, std::size_t r, const Stop& from) {
    const Row& row = tree[r + 1];
    const Stop* best = nullptr;
    for (const Stop& stop : row) {
        if (!areConnected(from, stop)) continue;
        if (from.element->kind == ElementKind::Argument) return stop;  // the first premise
        if (!best || distance(from.rect, stop.rect) < distance(from.rect, best->rect)) best = &stop;
    }
    return best ? *best : nearestIn(row, from);
}

// In a tree that is entered from the side: the row at the same height, the end that faces the other tree.
const Stop& entrance(const Tree& tree, const Stop& from, bool fromLeft) {
    const Stop* best = nullptr;
    for (const Row& row : tree) {
        const Stop& stop = fromLeft ? row.front() : row.back();
        const auto away = [&](const Stop& to) { return std::abs(to.rect.centre().y - from.rect.centre().y); };
        if (!best || away(stop) < away(*best)) best = &stop;
    }
    return *best;
}

// What is nearest above or below among other trees; null when there is nothing.
const Stop* beyond(const std::vector<Tree>& trees, std::size_t own, const Stop& from, bool isDown) {
    const Stop* best = nullptr;
    for (std::size_t t = 0; t < trees.size(); ++t) {
        if (t == own) continue;
        const Row& row = isDown ? trees[t].front() : trees[t].back();
        const Stop& stop = nearestIn(row, from);
        const bool isThere = isDown ? stop.rect.y >= from.rect.bottom() : stop.rect.bottom() <= from.rect.y;
        if (isThere && (!best || distance(from.rect, stop.rect) < distance(from.rect, best->rect)))
            best = &stop;
    }
    return best;
}

const Stop* move(const std::vector<Tree>& trees, std::size_t t, std::size_t r, std::size_t s,
                 Direction direction) {
    const Row& row = trees[t][r];
    const Stop& from = row[s];
    switch (direction) {
        case Direction::Left:
            if (s > 0) return &row[s - 1];
            return t > 0 ? &entrance(trees[t - 1], from, false) : nullptr;
        case Direction::Right:
            if (s + 1 < row.size()) return &row[s + 1];
            return t + 1 < trees.size() ? &entrance(trees[t + 1], from, true) : nullptr;
        case Direction::Up:
            return r > 0 ? &above(trees[t], r, from) : beyond(trees, t, from, false);
        case Direction::Down:
            return r + 1 < trees[t].size() ? &below(trees[t], r, from) : beyond(trees, t, from, true);
    }
    return nullptr;
}

}  // namespace

std::string neighbour(const Drawing& drawing, const std::string& id, Direction direction) {
    const std::vector<Tree> trees = treesOf(drawing);
    if (trees.empty()) return {};
    for (std::size_t t = 0; t < trees.size(); ++t) {
        for (std::size_t r = 0; r < trees[t].size(); ++r) {
            for (std::size_t s = 0; s < trees[t][r].size(); ++s) {
                if (trees[t][r][s].element->id != id) continue;
                const Stop* found = move(trees, t, r, s, direction);
                return found ? found->element->id : std::string();
            }
        }
    }
    return trees.front().front().front().element->id;
}

}  // namespace counterpoint::drawing
