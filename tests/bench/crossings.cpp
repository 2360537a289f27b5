#include "bench/crossings.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "drawing/draw.hpp"
#include "format/read.hpp"

namespace counterpoint::bench {
namespace {

using base::Cubic;
using base::Point;

struct Segment {
    Point start;
    Point end;
    std::size_t wire = 0;
};

Point onCurve(const Cubic& c, double t) {
    const double s = 1 - t;
    const auto mix = [&](double a, double b, double d, double e) {
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * d + t * t * t * e;
    };
    return {mix(c.start.x, c.control1.x, c.control2.x, c.end.x),
            mix(c.start.y, c.control1.y, c.control2.y, c.end.y)};
}

std::vector<Segment> flatten(const std::vector<Wire>& wires) {
    constexpr int kSteps = 17;  // odd, so that the middles of two symmetric wires are not both corners
    std::vector<Segment> segments;
    for (std::size_t wire = 0; wire < wires.size(); ++wire) {
        for (const Cubic& curve : wires[wire]) {
            Point last = curve.start;
            for (int step = 1; step <= kSteps; ++step) {
                const Point next = onCurve(curve, static_cast<double>(step) / kSteps);
                segments.push_back({last, next, wire});
                last = next;
            }
        }
    }
    return segments;
}

double side(const Point& a, const Point& b, const Point& p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

// Where the inner parts of two segments cross.
std::optional<Point> crossing(const Segment& one, const Segment& other) {
    const double a = side(other.start, other.end, one.start);
    const double b = side(other.start, other.end, one.end);
    const double c = side(one.start, one.end, other.start);
    const double d = side(one.start, one.end, other.end);
    if (a * b >= 0 || c * d >= 0) return std::nullopt;
    const double t = a / (a - b);
    return Point{one.start.x + t * (one.end.x - one.start.x), one.start.y + t * (one.end.y - one.start.y)};
}

// Segments by the squares of a grid that they may touch.
class Grid {
  public:
    explicit Grid(const std::vector<Segment>& segments) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const Segment& s = segments[i];
            const auto [left, right] = std::minmax({cell(s.start.x), cell(s.end.x)});
            const auto [top, bottom] = std::minmax({cell(s.start.y), cell(s.end.y)});
            for (long x = left; x <= right; ++x) {
                for (long y = top; y <= bottom; ++y) cells_[key(x, y)].push_back(i);
            }
        }
    }

    static long key(const Point& point) { return key(cell(point.x), cell(point.y)); }
    const std::unordered_map<long, std::vector<std::size_t>>& cells() const { return cells_; }

  private:
    static long cell(double value) {
        constexpr double kSide = 60;
        return std::lround(std::floor(value / kSide));
    }
    static long key(long x, long y) { return x * 10'000'000 + y; }

    std::unordered_map<long, std::vector<std::size_t>> cells_;
};

// The numbers of an SVG path that consists of one M and one C command, as Graphviz writes its edges.
std::vector<Point> pointsOf(std::string_view path) {
    std::vector<double> numbers;
    for (const char* at = path.data(); at < path.data() + path.size();) {
        double value = 0;
        const auto [end, error] = std::from_chars(at, path.data() + path.size(), value);
        if (error == std::errc()) numbers.push_back(value);
        at = error == std::errc() ? end : at + 1;
    }
    std::vector<Point> points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) points.push_back({numbers[i], numbers[i + 1]});
    return points;
}

}  // namespace

std::size_t countCrossings(const std::vector<Wire>& wires) {
    const std::vector<Segment> segments = flatten(wires);
    const Grid grid(segments);
    std::size_t count = 0;
    for (const auto& [key, members] : grid.cells()) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const Segment& one = segments[members[i]];
                const Segment& other = segments[members[j]];
                if (one.wire == other.wire) continue;
                // Two segments may meet in several squares; the crossing lies in one of them.
                const auto point = crossing(one, other);
                if (point && Grid::key(*point) == key) ++count;
            }
        }
    }
    return count;
}

std::vector<Wire> edgesOf(const std::string& dotPicture) {
    pugi::xml_document document;
    document.load_file(dotPicture.c_str());
    std::vector<Wire> wires;
    for (const pugi::xpath_node node : document.select_nodes("//*[@class='edge']/*[local-name()='path']")) {
        const std::vector<Point> points = pointsOf(node.node().attribute("d").value());
        Wire wire;
        for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
            wire.push_back({points[i], points[i + 1], points[i + 2], points[i + 3]});
        }
        wires.push_back(std::move(wire));
    }
    return wires;
}

base::Result<std::string> compareCrossings(const std::string& map, const std::string& dotPicture) {
    const auto loaded = format::loadMap(map);
    if (!loaded) return loaded.error();
    std::vector<Wire> ours;
    const auto drawn = drawing::draw(loaded.value().map, {}, [&](const layout::Graph& graph) {
        auto places = layout::place(graph);
        if (places) ours = places.value().wires;
        return places;
    });
    if (!drawn) return drawn.error();
    const std::vector<Wire> theirs = edgesOf(dotPicture);
    if (theirs.empty()) return fmt::format("{} | – |", countCrossings(ours));
    return fmt::format("{} | {} |", countCrossings(ours), countCrossings(theirs));
}

}  // namespace counterpoint::bench
