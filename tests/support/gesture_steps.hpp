#pragma once

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <utility>

#include "editing/id_maker.hpp"
#include "editing/step.hpp"

// Short ways to call gestures in tests.
namespace counterpoint::support {

// The same names for the same seed.
inline editing::IdMaker seededIds(unsigned long long seed = 1) {
    return editing::IdMaker([random = std::mt19937_64(seed)]() mutable { return random(); });
}

// The step of a gesture that must work.
inline editing::Step done(base::Result<editing::Step> step) {
    EXPECT_TRUE(step) << step.error().message;
    return step ? std::move(*step) : editing::Step{};
}

// What a gesture says that must be refused.
inline std::string refusal(const base::Result<editing::Step>& step) {
    EXPECT_FALSE(step);
    return step ? std::string() : step.error().message;
}

// The map in short, one word an argument in the map's order: "r1:m<a,b" (supports), "o1:m!d" (opposes),
// "u1:r1~e" (undercuts), "w1:r1+f" (warrants); then the claims without an argument.
inline std::string shape(const map::Map& map) {
    std::string text;
    std::string connected;
    const auto append = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    for (const map::Argument& argument : map.arguments()) {
        static constexpr std::string_view kSigns = "<!~+";
        std::string word = argument.id.name + ":" + map::nameOf(argument.target);
        word += kSigns[static_cast<std::size_t>(argument.role)];
        connected += " " + map::nameOf(argument.target) + " ";
        for (const map::ClaimId& premise : argument.premises) {
            word += (premise == argument.premises.front() ? "" : ",") + premise.name;
            connected += " " + premise.name + " ";
        }
        append(word);
    }
    for (const map::Claim& claim : map.claims())
        if (connected.find(" " + claim.id.name + " ") == std::string::npos) append(claim.id.name);
    return text;
}

}  // namespace counterpoint::support
