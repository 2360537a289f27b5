#include "style/source_tree.hpp"

#include <cstddef>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iostream>
#include <string>

namespace counterpoint::style {
namespace {

TEST(Files, NoSourceFileIsLongerThanFiveHundredLines) {
    std::size_t files = 0;
    std::size_t longish = 0;
    for (const auto& path : allFiles()) {
        if (!isSource(path)) continue;
        ++files;
        const std::size_t lines = linesOf(path).size();
        EXPECT_LE(lines, 500U) << nameOf(path) << ": split it by idea";
        if (lines <= 300) continue;
        ++longish;
        std::cout << lines << " lines: " << nameOf(path) << "\n";
    }
    std::cout << longish << " of " << files << " files have more than 300 lines\n";
    EXPECT_LE(longish * 100, files * 15) << "at least 85 of 100 files are to stay within 300 lines";
}

TEST(Files, TheTopLevelHoldsWhatItShouldAndNothingElse) {
    std::vector<std::string> names;
    for (const auto& path : topLevel()) names.push_back(path.filename().string());
    EXPECT_THAT(names, testing::UnorderedElementsAre("CMakeLists.txt", "LICENSE", "README.md", "maps", "src",
                                                     "tests", "ui"));
}

TEST(Files, NothingNamesAPlaceOnOneMachine) {
    // Put together here, so that this file doesn't hold them.
    const std::vector<std::string> places = {std::string("/wo") + "rk/", std::string("/ro") + "ot/",
                                             std::string("/ho") + "me/", std::string("/tmp/b") + "-",
                                             std::string("../sh") + "ared"};
    for (const auto& path : allFiles()) {
        const std::string content = contentOf(path);
        for (const std::string& place : places) {
            EXPECT_EQ(content.find(place), std::string::npos) << nameOf(path) << " names " << place;
        }
    }
}

TEST(Files, EveryTextFileEndsWithALineBreakAndHasNoTrailingSpace) {
    for (const auto& path : allFiles()) {
        const std::string content = contentOf(path);
        if (!isSource(path) && path.extension() != ".md" && path.extension() != ".txt") continue;
        EXPECT_TRUE(content.ends_with('\n')) << nameOf(path);
        EXPECT_EQ(content.find('\r'), std::string::npos) << nameOf(path);
        EXPECT_EQ(content.find(" \n"), std::string::npos) << nameOf(path);
    }
}

TEST(Files, NamesOfSourceFilesAreInSnakeCase) {
    for (const auto& path : allFiles()) {
        if (!isSource(path)) continue;
        EXPECT_THAT(path.stem().string(), testing::MatchesRegex("[a-z][a-z0-9_]*")) << nameOf(path);
    }
}

}  // namespace
}  // namespace counterpoint::style
