#include "render/pictures.hpp"

#include "render/browser.hpp"
#include "render/picture_checks.hpp"
#include "render/raster.hpp"
#include "render/seen_checks.hpp"

#include <cmath>
#include <cstddef>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iostream>

#include "support/shipped_maps.hpp"
#include "support/temporary_folder.hpp"

// The pictures of the shipped maps and of many made-up ones, as values and as programs of others show them.
namespace counterpoint::render {
namespace {

using ::testing::IsEmpty;

class ShippedPictures : public testing::Test {
  protected:
    const std::vector<Picture> pictures = shippedPictures();
};

void expectSound(const std::vector<Picture>& pictures) {
    const drawing::TextMeasure fallback({"DejaVu Sans"});
    for (const Picture& picture : pictures) {
        EXPECT_THAT(findCollisions(picture.drawing), IsEmpty()) << picture.name;
        EXPECT_THAT(findEscapedText(picture.drawing), IsEmpty()) << picture.name;
        EXPECT_THAT(findEscapedText(picture.drawing, fallback), IsEmpty())
            << picture.name << " in DejaVu Sans";
    }
}

void expectSeenAsDrawn(const std::vector<Picture>& pictures, const std::string& font) {
    std::vector<std::string> documents;
    for (const Picture& picture : pictures) documents.push_back(picture.svg);
    const auto seen = look(documents, font);
    ASSERT_EQ(seen.size(), pictures.size()) << "the browser gave no answer";
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        EXPECT_THAT(findDifferences(pictures[i].drawing, seen[i]), IsEmpty())
            << pictures[i].name << " in " << font;
    }
}

TEST_F(ShippedPictures, HaveNoOverlapsAndNoTextOutsideOfItsBox) {
    expectSound(pictures);
}

TEST(RandomPictures, HaveNoOverlapsAndNoTextOutsideOfItsBox) {
    expectSound(randomPictures(200));
}

TEST_F(ShippedPictures, LookInABrowserAsDrawnInAnyFont) {
    if (findBrowser().empty()) GTEST_SKIP() << "Chromium isn't installed";
    expectSeenAsDrawn(pictures, "");
    expectSeenAsDrawn(pictures, "DejaVu Sans");
}

TEST(RandomPictures, LookInABrowserAsDrawnInAnyFont) {
    if (findBrowser().empty()) GTEST_SKIP() << "Chromium isn't installed";
    const std::vector<Picture> pictures = randomPictures(200);
    expectSeenAsDrawn(pictures, "");
    expectSeenAsDrawn(pictures, "DejaVu Sans");
}

TEST_F(ShippedPictures, LookTheSameInLibrsvgAndABrowser) {
    if (findBrowser().empty()) GTEST_SKIP() << "Chromium isn't installed";
    const support::TemporaryFolder folder;
    for (const Picture& picture : pictures) {
        const std::string svg = folder.write("picture.svg", picture.svg);
        ASSERT_EQ(drawWithRsvg(svg, folder.path("rsvg.png")), "") << picture.name;
        const Raster ours = readPng(folder.path("rsvg.png"));
        ASSERT_GT(ours.width, 0) << picture.name;
        EXPECT_NEAR(ours.width, picture.drawing.size.width * 96 / 72, 1);
        EXPECT_NEAR(ours.height, picture.drawing.size.height * 96 / 72, 1);
        ASSERT_TRUE(photograph(svg, ours.width, ours.height, folder.path("browser.png"))) << picture.name;
        const Raster theirs = readPng(folder.path("browser.png"));
        ASSERT_EQ(theirs.width, ours.width) << picture.name;
        ASSERT_EQ(theirs.height, ours.height) << picture.name;
        const Distance distance = compare(ours, theirs);
        std::cout << picture.name << ": mean " << distance.mean << ", worst square " << distance.worst
                  << "\n";
        // The two soften edges in their own ways; a line of text that is missing makes a square 60 darker.
        EXPECT_LT(distance.mean, 4) << picture.name;
        EXPECT_LT(distance.worst, 25) << picture.name;
    }
}

TEST_F(ShippedPictures, KeptBesideTheirMapsAreWhatExportWrites) {
    // Another version of the font breaks lines elsewhere; then there is nothing to compare with.
    constexpr double kKnownWidth = 144.5029296875;
    const double width =
        drawing::TextMeasure({"Noto Sans"}).widthOf("Measured with Noto Sans", {12, 400, false, {}});
    if (std::abs(width - kKnownWidth) > 0.001)
        GTEST_SKIP() << "Noto Sans is of another version here: " << width;
    int kept = 0;
    for (const Picture& picture : pictures) {
        const std::string map = picture.name.substr(0, picture.name.find(','));
        auto file = support::kMapsFolder / map;
        file.replace_extension(".svg");
        if (!picture.name.ends_with("light") || !std::filesystem::exists(file)) continue;
        ++kept;
        std::ifstream stream(file, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(stream), {}};
        EXPECT_TRUE(content == picture.svg) << "draw it again: counterpoint export maps/" << map << " -o "
                                            << file.lexically_relative(COUNTERPOINT_ROOT).string();
    }
    EXPECT_GE(kept, 1);
}

TEST(RandomPictures, AreDrawnByLibrsvgWithoutAComplaint) {
    const support::TemporaryFolder folder;
    for (const Picture& picture : randomPictures(20)) {
        const std::string svg = folder.write("picture.svg", picture.svg);
        EXPECT_EQ(drawWithRsvg(svg, folder.path("picture.png")), "") << picture.name;
    }
}

}  // namespace
}  // namespace counterpoint::render
