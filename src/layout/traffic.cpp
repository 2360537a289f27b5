#include "layout/traffic.hpp"

#include <algorithm>

namespace counterpoint::layout {

namespace {

constexpr std::size_t kMostCompared = 120;

bool isArch(const BandWay& way) {
    return way.fromBelow == way.toBelow;
}
double bottomOf(const BandWay& way) {
    return way.fromBelow ? way.fromX : way.toX;
}
double topOf(const BandWay& way) {
    return way.fromBelow ? way.toX : way.fromX;
}
bool spans(const BandWay& arch, double x) {
    return x > std::min(arch.fromX, arch.toX) && x < std::max(arch.fromX, arch.toX);
}

}  // namespace

int crossingsOf(const BandWay& one, const BandWay& other) {
    if (isArch(one) && isArch(other)) {
        if (one.fromBelow != other.fromBelow) return 0;
        return spans(one, other.fromX) != spans(one, other.toX) ? 1 : 0;
    }
    if (isArch(other)) return crossingsOf(other, one);
    if (isArch(one)) return spans(one, one.fromBelow ? bottomOf(other) : topOf(other)) ? 1 : 0;
    return (bottomOf(one) - bottomOf(other)) * (topOf(one) - topOf(other)) < 0 ? 1 : 0;
}

void Traffic::sample(Band& band, const BandWay& way) {
    Columns& columns = !isArch(way) ? band.straight : way.fromBelow ? band.below : band.above;
    columns.first.push_back(isArch(way) ? std::min(way.fromX, way.toX) : bottomOf(way));
    columns.second.push_back(isArch(way) ? std::max(way.fromX, way.toX) : topOf(way));
}

void Traffic::add(std::size_t number, const BandWay& way) {
    Band& band = bands_[number];
    band.ways.push_back(way);
    const std::size_t step = band.ways.size() / kMostCompared + 1;
    if (step == band.step) {
        if ((band.ways.size() - 1) % step == 0) sample(band, way);
        return;
    }
    band.step = step;
    band.straight = band.below = band.above = {};
    for (std::size_t i = 0; i < band.ways.size(); i += step) sample(band, band.ways[i]);
}

// The same as crossingsOf() with each way that is looked at.
double Traffic::crossings(std::size_t number, const BandWay& way) const {
    const Band& band = bands_[number];
    const auto count = [](const Columns& columns, const auto& crosses) {
        int sum = 0;
        for (std::size_t i = 0; i < columns.first.size(); ++i)
            sum += crosses(columns.first[i], columns.second[i]) ? 1 : 0;
        return sum;
    };
    const auto within = [](double x) {
        return [x](double left, double right) { return (x > left) & (x < right); };
    };
    int found = 0;
    if (isArch(way)) {
        const double low = std::min(way.fromX, way.toX);
        const double high = std::max(way.fromX, way.toX);
        const auto inside = [&](double x) { return (x > low) & (x < high); };
        found += way.fromBelow ? count(band.straight, [&](double bottom, double) { return inside(bottom); })
                               : count(band.straight, [&](double, double top) { return inside(top); });
        found += count(way.fromBelow ? band.below : band.above,
                       [&](double left, double right) { return inside(left) != inside(right); });
    } else {
        const double bottom = bottomOf(way);
        const double top = topOf(way);
        found += count(band.straight, [&](double otherBottom, double otherTop) {
            return (bottom - otherBottom) * (top - otherTop) < 0;
        });
        found += count(band.below, within(bottom)) + count(band.above, within(top));
    }
    return static_cast<double>(found) * static_cast<double>(band.step);
}

}  // namespace counterpoint::layout
