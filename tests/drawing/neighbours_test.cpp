#include "drawing/neighbours.hpp"

#include <gtest/gtest.h>
#include <map>
#include <set>
#include <vector>

#include "drawing/draw.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::drawing {
namespace {

constexpr Direction kDirections[] = {Direction::Left, Direction::Right, Direction::Up, Direction::Down};

std::vector<std::string> walk(const Drawing& drawing, std::string from,
                              const std::vector<Direction>& directions) {
    std::vector<std::string> way;
    for (const Direction direction : directions) {
        from = neighbour(drawing, from, direction);
        way.push_back(from);
    }
    return way;
}

TEST(Neighbours, LeadDownFromAClaimToItsReasonsAndUpAgain) {
    const Drawing drawing = draw(support::smallMap()).value();
    EXPECT_EQ(walk(drawing, "m", {Direction::Down, Direction::Down, Direction::Down, Direction::Down}),
              (std::vector<std::string>{"r1", "a", "r2", "c"}));
    EXPECT_EQ(walk(drawing, "c", {Direction::Up, Direction::Up, Direction::Up, Direction::Up}),
              (std::vector<std::string>{"r2", "a", "r1", "m"}));
    EXPECT_EQ(walk(drawing, "u1", {Direction::Down, Direction::Up}), (std::vector<std::string>{"e", "u1"}));
    EXPECT_EQ(neighbour(drawing, "m", Direction::Up), "");
}

TEST(Neighbours, LeadAlongTheRow) {
    const Drawing drawing = draw(support::smallMap()).value();
    EXPECT_EQ(walk(drawing, "a", {Direction::Right, Direction::Right, Direction::Left}),
              (std::vector<std::string>{"b", "d", "b"}));
    EXPECT_EQ(walk(drawing, "r1", {Direction::Right, Direction::Left}),
              (std::vector<std::string>{"o1", "r1"}));
}

TEST(Neighbours, LeadFromTreeToTree) {
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("x"));
    parts.claims.push_back(support::claim("y"));
    const Drawing drawing = draw(support::mapOf(parts)).value();
    EXPECT_EQ(neighbour(drawing, "x", Direction::Right), "y");
    EXPECT_EQ(neighbour(drawing, "y", Direction::Left), "x");
    EXPECT_NE(neighbour(drawing, "x", Direction::Left), "");
}

TEST(Neighbours, StartAtTheFirstItem) {
    EXPECT_EQ(neighbour(draw(support::smallMap()).value(), "", Direction::Left), "m");
    EXPECT_EQ(neighbour(draw(map::Map()).value(), "", Direction::Down), "");
}

std::set<std::string> itemsOf(const Drawing& drawing) {
    std::set<std::string> items;
    for (const Element& element : drawing.elements) {
        if (!element.id.empty()) items.insert(element.id);
        for (const Element& child : element.children) items.insert(child.id);
    }
    return items;
}

// What can be reached from `start` along `ways`.
std::set<std::string> reachable(const std::map<std::string, std::vector<std::string>>& ways,
                                const std::string& start) {
    std::set<std::string> seen{start};
    std::vector<std::string> open{start};
    while (!open.empty()) {
        const std::string id = open.back();
        open.pop_back();
        const auto next = ways.find(id);
        if (next == ways.end()) continue;
        for (const std::string& to : next->second)
            if (seen.insert(to).second) open.push_back(to);
    }
    return seen;
}

TEST(Neighbours, EveryItemCanBeReachedFromEveryOther) {
    for (unsigned seed = 0; seed < 30; ++seed) {
        SCOPED_TRACE(seed);
        support::RandomMapShape shape;
        shape.claims = 10 + static_cast<int>(seed) * 2;
        shape.oddTexts = false;
        const map::Map map = support::randomMap(seed, shape);
        ViewOptions options;
        if (seed % 3 == 0) options.folded.insert(map.claims()[1].id.name);
        const Drawing drawing = draw(map, options).value();
        const std::set<std::string> items = itemsOf(drawing);
        std::map<std::string, std::vector<std::string>> there;
        std::map<std::string, std::vector<std::string>> back;
        for (const std::string& id : items) {
            for (const Direction direction : kDirections) {
                const std::string to = neighbour(drawing, id, direction);
                if (to.empty()) continue;
                EXPECT_NE(to, id);
                EXPECT_TRUE(items.contains(to));
                there[id].push_back(to);
                back[to].push_back(id);
            }
        }
        EXPECT_EQ(reachable(there, *items.begin()), items);
        EXPECT_EQ(reachable(back, *items.begin()), items) << "and from each the first";
    }
}

TEST(Neighbours, GoUpToWhatAnArgumentIsAbout) {
    std::size_t arguments = 0;
    std::size_t right = 0;
    for (unsigned seed = 0; seed < 10; ++seed) {
        support::RandomMapShape shape;
        shape.oddTexts = false;
        const map::Map map = support::randomMap(seed, shape);
        const Drawing drawing = draw(map).value();
        for (const map::Argument& argument : map.arguments()) {
            ++arguments;
            if (neighbour(drawing, argument.id.name, Direction::Up) == map::nameOf(argument.target)) ++right;
        }
    }
    RecordProperty("share", std::to_string(right * 100 / arguments));
    EXPECT_GE(right * 100, arguments * 85) << right << " of " << arguments;
}

}  // namespace
}  // namespace counterpoint::drawing
