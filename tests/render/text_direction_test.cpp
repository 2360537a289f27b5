#include "render/browser.hpp"
#include "render/raster.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "drawing/drawing.hpp"
#include "drawing/text_measure.hpp"
#include "publish/svg.hpp"
#include "support/temporary_folder.hpp"

// Lines of every direction start and end where the drawing says, in readers that know textLength and in those
// that don't.
namespace counterpoint::render {
namespace {

using drawing::Drawing;
using drawing::Element;
using drawing::TextLine;
using drawing::TextMeasure;
using drawing::TextStyle;

constexpr double kLeft = 60;
constexpr double kLineHeight = 30;

const std::vector<std::string> kFamilies = {"Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic",
                                            "Noto Sans CJK SC", "sans-serif"};

struct Sample {
    std::string text;
    bool rightToLeft;
};

const std::vector<Sample> kSamples = {
    {"Plain words from the left", false}, {"שלום עולם, זה משפט", true},
    {"مرحبا بالعالم هذه جملة", true},     {"שלום (hello world) 123", true},
    {"hello שלום עולם 123", false},       {"hello שלום", true},
    {"السعر 250 دولار (about)", true},    {"中文和 English 在一行里", false},
    {"Fi­nal “ffi” — Ålesund", false},
};

Drawing drawingOfSamples() {
    const TextMeasure measure(kFamilies);
    Element element;
    for (const Sample& sample : kSamples) {
        TextLine line;
        line.text = sample.text;
        line.rightToLeft = sample.rightToLeft;
        line.style = TextStyle{14, 400, false, {0, 0, 0}};
        line.width = measure.widthOf(sample.text, line.style);
        line.start = {kLeft, kLineHeight * static_cast<double>(element.shapes.size() + 1)};
        element.shapes.emplace_back(line);
    }
    Drawing drawing;
    drawing.size = {400, kLineHeight * static_cast<double>(kSamples.size() + 1)};
    drawing.background = {255, 255, 255};
    drawing.fontFamilies = kFamilies;
    drawing.elements.push_back(element);
    return drawing;
}

TEST(TextDirection, ABrowserStartsAndEndsEveryLineWhereTheDrawingSays) {
    if (findBrowser().empty()) GTEST_SKIP() << "Chromium isn't installed";
    const Drawing drawing = drawingOfSamples();
    for (const std::string font : {"", "DejaVu Sans"}) {
        const auto documents = look({publish::writeSvg(drawing)}, font);
        ASSERT_EQ(documents.size(), 1U);
        const std::vector<Seen>& seen = documents[0];
        ASSERT_EQ(seen.size(), kSamples.size() + 1);  // the background is the first
        for (std::size_t i = 0; i < kSamples.size(); ++i) {
            const auto& line = std::get<TextLine>(drawing.elements[0].shapes[i]);
            EXPECT_NEAR(seen[i + 1].box.x, kLeft, 1) << line.text << " in " << font;
            EXPECT_NEAR(seen[i + 1].box.width, line.width, 1) << line.text << " in " << font;
        }
    }
}

TEST(TextDirection, ABrowserWritesTheFirstWordAtTheEndThatTheDirectionSays) {
    if (findBrowser().empty()) GTEST_SKIP() << "Chromium isn't installed";
    const Drawing drawing = drawingOfSamples();
    const auto documents = look({publish::writeSvg(drawing)});
    ASSERT_EQ(documents.size(), 1U);
    const auto seenOf = [&](std::size_t sample) { return documents[0][sample + 1]; };
    // All Latin: from left to right. All Hebrew: its first letter starts at the right end.
    EXPECT_NEAR(seenOf(0).firstCharacter, kLeft, 1);
    EXPECT_NEAR(seenOf(1).firstCharacter, seenOf(1).box.right(), 1);
    EXPECT_NEAR(seenOf(1).lastCharacter, kLeft, 1);
    // Latin inside of a right-to-left line: "hello" stands at the right, "שלום" at the left end.
    EXPECT_NEAR(seenOf(5).lastCharacter, kLeft, 1);
    EXPECT_GT(seenOf(5).firstCharacter, seenOf(5).box.x + seenOf(5).box.width / 3);
    // The same words from left to right: "hello" stands at the left.
    EXPECT_NEAR(seenOf(4).firstCharacter, kLeft, 1);
}

TEST(TextDirection, LibrsvgStartsAndEndsEveryLineWhereTheDrawingSays) {
    const support::TemporaryFolder folder;
    const Drawing drawing = drawingOfSamples();
    const std::string svg = folder.write("lines.svg", publish::writeSvg(drawing));
    ASSERT_EQ(drawWithRsvg(svg, folder.path("lines.png")), "");
    const Raster raster = readPng(folder.path("lines.png"));
    ASSERT_GT(raster.width, 0);
    const double scale = raster.width / drawing.size.width;
    for (const drawing::Shape& shape : drawing.elements[0].shapes) {
        const auto& line = std::get<TextLine>(shape);
        const base::Rect strip{0, (line.start.y - 16) * scale, drawing.size.width * scale, 22 * scale};
        const base::Rect ink = inkIn(raster, strip);
        // Letters have a little white at their sides.
        EXPECT_NEAR(ink.x / scale, line.start.x, 3) << line.text;
        EXPECT_NEAR(ink.right() / scale, line.start.x + line.width, 3) << line.text;
    }
}

}  // namespace
}  // namespace counterpoint::render
