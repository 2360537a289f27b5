#include <algorithm>

#include "drawing/surroundings.hpp"
#include "drawing/words.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kTitleSize = 19;
constexpr double kTitleLeading = 25;
constexpr double kSubtitleSize = 11.5;
constexpr double kSubtitleLeading = 15.5;
constexpr double kWidestText = 780;  // longer lines tire the eye
constexpr double kGap = 5;

}  // namespace

Element drawHeading(const map::Map& map, base::Point corner, double width, const Theme& theme,
                    const Typesetter& typesetter) {
    Element heading;
    heading.kind = ElementKind::Heading;
    heading.label = map.header().title;
    const std::string& language = map.header().language;
    const double measureWidth = std::min(width, kWidestText);
    double top = corner.y;
    const auto put = [&](const std::string& text, const TextStyle& style, double leading) {
        if (text.empty()) return;
        for (const MeasuredLine& line : typesetter.breakLines(text, style, measureWidth, language)) {
            const double x = line.rightToLeft ? corner.x + width - line.width : corner.x;
            heading.shapes.push_back(
                TextLine{line.text, {x, top + leading * 0.76}, line.width, line.rightToLeft, style, {}});
            top += leading;
        }
    };
    put(map.header().title, {kTitleSize, 700, false, theme.ink}, kTitleLeading);
    if (map.header().question != map.header().title) {
        top += kGap / 2;
        put(map.header().question, {kSubtitleSize, 700, false, theme.secondary}, kSubtitleLeading);
    }
    if (!map.header().description.empty()) top += kGap;
    put(map.header().description, {kSubtitleSize, 400, false, theme.secondary}, kSubtitleLeading);
    if (map.claims().empty()) {
        if (!heading.shapes.empty()) top += kGap;
        put(wordsFor(language).nothingYet, {kSubtitleSize, 400, true, theme.secondary}, kSubtitleLeading);
    }
    heading.box = {corner.x, corner.y, width, top - corner.y};
    return heading;
}

}  // namespace counterpoint::drawing
