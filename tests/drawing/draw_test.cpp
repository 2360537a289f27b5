#include "drawing/draw.hpp"

#include <gtest/gtest.h>
#include <map>

#include "drawing/words.hpp"
#include "support/small_map.hpp"

namespace counterpoint::drawing {
namespace {

using support::smallMap;
using support::smallParts;

void collect(const std::vector<Element>& elements, std::vector<const Element*>& found) {
    for (const Element& element : elements) {
        found.push_back(&element);
        collect(element.children, found);
    }
}

std::vector<const Element*> all(const Drawing& drawing) {
    std::vector<const Element*> found;
    collect(drawing.elements, found);
    return found;
}

// Every text lies in the box of its element.
void expectTextsInside(const Drawing& drawing) {
    for (const Element* element : all(drawing))
        for (const Shape& shape : element->shapes)
            if (const auto* line = std::get_if<TextLine>(&shape)) {
                const base::Rect text{line->start.x, line->start.y - line->style.size, line->width,
                                      line->style.size};
                EXPECT_TRUE(element->box.contains(text, 0.5)) << line->text;
            }
}

map::Map mapSaying(const std::string& text, const std::string& language) {
    auto parts = smallParts();
    parts.header.language = language;
    for (auto& claim : parts.claims) claim.text = text;
    return map::Map::make(parts).value();
}

TEST(Draw, ShowsEveryClaimAndArgumentOnce) {
    const Drawing drawing = draw(smallMap()).value();
    std::map<std::string, int> seen;
    for (const Element* element : all(drawing))
        if (!element->id.empty()) ++seen[element->id];
    EXPECT_EQ(seen.size(), 10U);
    for (const auto& [id, times] : seen) EXPECT_EQ(times, 1) << id;
}

TEST(Draw, KeepsTextsInTheirBoxesInEveryScript) {
    const std::string latin = "The committee considered the unprecedented recommendations very thoroughly.";
    const std::string chinese = "越来越多的企业开始选择国产芯片，这是分散供应链并降低外部风险的务实之举。";
    const std::string hebrew = "הוועדה שקלה את ההמלצות ביסודיות רבה לפני שהחליטה.";
    const std::string arabic = "نظرت اللجنة في التوصيات بعناية كبيرة قبل أن تقرر.";
    expectTextsInside(draw(mapSaying(latin, "en")).value());
    expectTextsInside(draw(mapSaying(chinese, "zh-Hans")).value());
    expectTextsInside(draw(mapSaying(hebrew, "he")).value());
    expectTextsInside(draw(mapSaying(arabic, "ar")).value());
    expectTextsInside(draw(mapSaying(std::string(900, 'x'), "en")).value());
}

TEST(Draw, SpeaksTheLanguageOfTheMapInItsBars) {
    const auto hasText = [](const Drawing& drawing, const std::string& wanted) {
        for (const Element* element : all(drawing))
            for (const Shape& shape : element->shapes)
                if (const auto* line = std::get_if<TextLine>(&shape); line && line->text == wanted)
                    return true;
        return false;
    };
    EXPECT_TRUE(hasText(draw(mapSaying("Yes.", "en")).value(), "because"));
    EXPECT_TRUE(hasText(draw(mapSaying("是。", "zh-Hans")).value(), "因为"));
}

TEST(Draw, TellsWhichReasonOfHowManyForWhat) {
    const Drawing drawing = draw(smallMap()).value();
    for (const Element* element : all(drawing))
        if (element->id == "o1") {
            EXPECT_EQ(element->label, "Objection 1 of 1 to: Says m.");
        }
}

TEST(Draw, GivesTheSamePictureTwice) {
    EXPECT_EQ(draw(smallMap()).value(), draw(smallMap()).value());
}

TEST(Draw, LeavesOutTheLegendOnRequest) {
    ViewOptions options;
    options.legend = false;
    const Drawing drawing = draw(smallMap(), options).value();
    for (const Element* element : all(drawing)) EXPECT_NE(element->kind, ElementKind::Legend);
}

TEST(Draw, DrawsAnEmptyMap) {
    const Drawing drawing = draw(map::Map()).value();
    EXPECT_GT(drawing.size.width, 0);
    EXPECT_GT(drawing.size.height, 0);
    ASSERT_EQ(drawing.elements.size(), 1U);
    const auto& line = std::get<TextLine>(drawing.elements[0].shapes.at(0));
    EXPECT_EQ(line.text, "There is no claim on this map yet.");
}

TEST(Draw, HandsOnWhatThePlacerRefuses) {
    const auto drawn = draw(smallMap(), {}, [](const layout::Graph&) -> base::Result<layout::Places> {
        return base::Error{"No room.", {}};
    });
    ASSERT_FALSE(drawn.ok());
    EXPECT_EQ(drawn.error().message, "No room.");
}

TEST(Dates, AreWrittenAsPeopleWriteThem) {
    EXPECT_EQ(readableDate("2025-09-14", "en"), "14 Sep 2025");
    EXPECT_EQ(readableDate("2025-09", "en"), "Sep 2025");
    EXPECT_EQ(readableDate("2025", "en"), "2025");
    EXPECT_EQ(readableDate("2025-09-14", "zh-Hans"), "2025年9月14日");
    EXPECT_EQ(readableDate("last week", "en"), "last week");
}

}  // namespace
}  // namespace counterpoint::drawing
