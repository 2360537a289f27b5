#include <gtest/gtest.h>
#include <iostream>
#include <random>
#include <string>

#include "format/write.hpp"
#include "support/program.hpp"
#include "support/small_map.hpp"

// Maps of unusual shapes and sizes: every one of them is drawn, in a short time and in little memory.
namespace counterpoint::cli {
namespace {

using map::Role;
using support::argument;
using support::claim;

map::Parts claims(std::size_t count) {
    map::Parts parts;
    for (std::size_t i = 0; i < count; ++i) {
        parts.claims.push_back(claim("c" + std::to_string(i), "The claim number " + std::to_string(i) + "."));
    }
    return parts;
}

void addSupport(map::Parts& parts, std::size_t premise, std::size_t conclusion) {
    parts.arguments.push_back(argument("a" + std::to_string(parts.arguments.size()), Role::Supports,
                                       "c" + std::to_string(conclusion), {"c" + std::to_string(premise)}));
}

void expectDrawn(const map::Parts& parts, double seconds) {
    support::Call call;
    call.arguments = {"export", "-"};
    call.input = format::writeMap(support::mapOf(parts));
    call.seconds = 60;
    const auto outcome = support::callProgram(call);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(outcome.out.ends_with("</svg>\n"));
    EXPECT_LT(outcome.megabytes, 1024);
    EXPECT_LT(outcome.seconds, seconds);
    std::cout << outcome.seconds << " s, " << outcome.megabytes << " MiB\n";
}

TEST(LargeMaps, AStarOfFiveThousandReasonsIsDrawn) {
    map::Parts parts = claims(5001);
    for (std::size_t i = 1; i <= 5000; ++i) addSupport(parts, i, 0);
    expectDrawn(parts, 20);
}

TEST(LargeMaps, AChainOfTwoThousandReasonsIsDrawn) {
    map::Parts parts = claims(2000);
    for (std::size_t i = 1; i < 2000; ++i) addSupport(parts, i, i - 1);
    expectDrawn(parts, 20);
}

TEST(LargeMaps, TenThousandLooseClaimsAreDrawn) {
    expectDrawn(claims(10000), 20);
}

TEST(LargeMaps, ADenseTangleIsDrawn) {
    map::Parts parts = claims(300);
    std::mt19937 random(1);
    while (parts.arguments.size() < 900) {
        const std::size_t premise = random() % 300;
        const std::size_t conclusion = random() % 300;
        if (premise != conclusion) addSupport(parts, premise, conclusion);
    }
    expectDrawn(parts, 20);
}

TEST(LargeMaps, AnEmptyMapIsDrawn) {
    expectDrawn({}, 5);
}

}  // namespace
}  // namespace counterpoint::cli
