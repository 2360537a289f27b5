#include <algorithm>

#include "drawing/surroundings.hpp"
#include "drawing/words.hpp"
#include "map/warnings.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kSize = 9.5;
constexpr double kLeading = 13;
constexpr double kHeadSize = 10.5;
constexpr double kHeadHeight = 19;
constexpr double kColumnGap = 28;
constexpr double kNarrowestColumn = 330;
constexpr double kEntryGap = 5;

// "Publisher, “Title”, Author, 14 Sep 2025."
std::string creditFor(const map::Source& source, const std::string& language) {
    std::string text;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    };
    add(source.author);
    add(source.publisher == source.author ? "" : source.publisher);
    add(source.title.empty() ? "" : "“" + source.title + "”");
    add(readableDate(source.published, language));
    return text;
}

struct Credit {
    std::vector<MeasuredLine> lines;
    std::string link;
    double height() const { return kLeading * static_cast<double>(lines.size()) + kEntryGap; }
};

}  // namespace

Element drawCredits(const map::Map& map, base::Point corner, double width, const Theme& theme,
                    const Typesetter& typesetter) {
    Element credits;
    credits.kind = ElementKind::Credits;
    credits.box = {corner.x, corner.y, width, 0};
    const std::string& language = map.header().language;
    const TextStyle style{kSize, 400, false, theme.secondary};
    const int columns =
        std::clamp(static_cast<int>((width + kColumnGap) / (kNarrowestColumn + kColumnGap)), 1, 4);
    const double columnWidth = (width - kColumnGap * (columns - 1)) / columns;

    std::vector<Credit> entries;
    double total = 0;
    for (const map::Source& source : map.sources()) {
        std::string text = creditFor(source, language);
        if (text.empty()) text = source.url;
        if (text.empty()) continue;
        Credit credit{typesetter.breakLines(text, style, columnWidth, language), {}};
        if (map::isSafeAddress(source.url)) credit.link = source.url;
        total += credit.height();
        entries.push_back(std::move(credit));
    }
    if (entries.empty()) return credits;

    const TextStyle head{kHeadSize, 700, false, theme.secondary};
    const std::string& title = wordsFor(language).sources;
    credits.label = title;
    credits.shapes.push_back(TextLine{
        title, {corner.x, corner.y + 12}, typesetter.widthOf(title, head, language), false, head, {}});
    const double first = corner.y + kHeadHeight;
    int column = 0;
    double x = corner.x;
    double top = first;
    double lowest = first;
    for (const Credit& credit : entries) {
        const bool full = top > first && top + credit.height() / 2 > first + total / columns;
        if (full && column + 1 < columns) {
            ++column;
            x += columnWidth + kColumnGap;
            top = first;
        }
        for (const MeasuredLine& line : credit.lines) {
            const double left = line.rightToLeft ? x + columnWidth - line.width : x;
            credits.shapes.push_back(
                TextLine{line.text, {left, top + 9.8}, line.width, line.rightToLeft, style, credit.link});
            top += kLeading;
        }
        top += kEntryGap;
        lowest = std::max(lowest, top);
    }
    credits.box.height = lowest - corner.y;
    return credits;
}

}  // namespace counterpoint::drawing
