#include <chrono>
#include <gtest/gtest.h>
#include <iostream>
#include <string>

#include "format/read.hpp"
#include "format/write.hpp"
#include "support/random_map.hpp"

namespace counterpoint::format {
namespace {

// The first line in which two texts differ, for a message that can be read.
std::string firstDifference(const std::string& one, const std::string& other) {
    std::size_t at = 0;
    while (at < one.size() && at < other.size() && one[at] == other[at]) ++at;
    const std::size_t start = at < 200 ? 0 : at - 200;
    return one.substr(start, 400) + "\n--- versus ---\n" + other.substr(start, 400);
}

TEST(RoundTrip, GivesBackEveryRandomMap) {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const map::Map map = support::randomMap(seed, 2 + static_cast<int>(seed % 40));
        ASSERT_FALSE(map.claims().empty()) << "seed " << seed;
        const std::string bytes = writeMap(map);
        const auto back = readMap(bytes, "a.argmap");
        ASSERT_TRUE(back.ok()) << "seed " << seed << ": " << base::describe(back.error()) << "\n" << bytes;
        const std::string again = writeMap(back->map);
        ASSERT_EQ(again == bytes, true) << "seed " << seed << ":\n" << firstDifference(bytes, again);
        ASSERT_EQ(back->map == map, true) << "seed " << seed << "\n" << bytes;
    }
}

TEST(RoundTrip, OfTenThousandClaimsIsTimed) {
    using Clock = std::chrono::steady_clock;
    const auto milliseconds = [](Clock::time_point from, Clock::time_point to) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(to - from).count();
    };
    const map::Map map = support::randomMap(1, 10000);
    const auto start = Clock::now();
    const std::string bytes = writeMap(map);
    const auto written = Clock::now();
    const auto back = readMap(bytes, "a.argmap");
    const auto read = Clock::now();
    ASSERT_TRUE(back.ok());
    EXPECT_TRUE(back->map == map);
    std::cout << "[   TIME   ] 10000 claims, " << bytes.size() << " bytes: written in "
              << milliseconds(start, written) << " ms, read in " << milliseconds(written, read) << " ms\n";
}

}  // namespace
}  // namespace counterpoint::format
