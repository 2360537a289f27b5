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

double Traffic::crossings(std::size_t band, const BandWay& way) const {
    const auto& ways = bands_[band];
    const std::size_t step = ways.size() / kMostCompared + 1;
    int count = 0;
    for (std::size_t i = 0; i < ways.size(); i += step) count += crossingsOf(way, ways[i]);
    return static_cast<double>(count) * static_cast<double>(step);
}

}  // namespace counterpoint::layout
