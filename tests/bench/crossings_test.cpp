#include "bench/crossings.hpp"

#include "bench/synthetic_map.hpp"

#include <gtest/gtest.h>

#include "format/write.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::bench {
namespace {

Wire straight(base::Point a, base::Point b) {
    const base::Point third{a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3};
    const base::Point more{a.x + (b.x - a.x) * 2 / 3, a.y + (b.y - a.y) * 2 / 3};
    return {{a, third, more, b}};
}

TEST(Crossings, AreCountedWhereTwoWiresCross) {
    EXPECT_EQ(countCrossings({straight({0, 0}, {500, 300}), straight({0, 300}, {500, 0})}), 1U);
    EXPECT_EQ(countCrossings({straight({0, 0}, {500, 0}), straight({0, 10}, {500, 10})}), 0U);
    EXPECT_EQ(countCrossings({straight({0, 0}, {500, 300}), straight({0, 0}, {500, -300})}), 0U);
    // A bow that crosses a straight wire twice.
    EXPECT_EQ(
        countCrossings({straight({0, 0}, {500, 0}), {{{100, 100}, {150, -200}, {350, -200}, {400, 100}}}}),
        2U);
}

TEST(Crossings, ReadTheEdgesOfADotPicture) {
    const support::TemporaryFolder folder;
    const std::string file =
        folder.write("dot.svg", R"(<svg xmlns="http://www.w3.org/2000/svg"><g class="node">
        <path d="M0,0C1,1 2,2 3,3"/></g><g class="edge"><path d="M27,-71.7C27,-64.41 27,-55.73 27,-47.54"/></g></svg>)");
    const std::vector<Wire> edges = edgesOf(file);
    ASSERT_EQ(edges.size(), 1U);
    EXPECT_EQ(edges[0], (Wire{{{27, -71.7}, {27, -64.41}, {27, -55.73}, {27, -47.54}}}));
    EXPECT_TRUE(edgesOf(folder.path("missing.svg")).empty());
}

TEST(SyntheticMap, HasAsManyClaimsAsAskedAndIsTheSameEachTime) {
    for (const std::size_t size : {1U, 10U, 100U, 300U}) {
        EXPECT_EQ(syntheticMap(size).claims().size(), size);
        EXPECT_EQ(format::writeMap(syntheticMap(size)), format::writeMap(syntheticMap(size)));
    }
    EXPECT_NE(syntheticMap(100).arguments().size(), 0U);
}

}  // namespace
}  // namespace counterpoint::bench
