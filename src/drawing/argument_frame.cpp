#include "drawing/argument_frame.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "drawing/words.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kCellGap = 8;
constexpr double kSocketSide = 14;
constexpr double kSocketWidth = 20;
constexpr double kChannelWidth = 16;
constexpr double kRadius = 9;
constexpr double kWordSize = 12.5;
constexpr double kCountSize = 10;
constexpr double kIconSide = 10;
constexpr double kIconStep = 15;
constexpr double kBarBaseline = 17.5;
constexpr double kBarGap = 14;
TextStyle wordStyle(Colour colour) {
    return {kWordSize, 700, false, colour};
}
TextStyle countStyle(Colour colour) {
    return {kCountSize, 400, false, colour};
}

MeasuredLine oneLine(const Typesetter& typesetter, const std::string& text, const TextStyle& style,
                     const std::string& language) {
    return {text, text.empty() ? 0 : typesetter.widthOf(text, style, language), false};
}

Path straight(base::Point from, base::Point to, Stroke stroke) {
    Path path;
    path.pieces.push_back({from, {{from, from, to, to}}, false});
    path.stroke = std::move(stroke);
    return path;
}

}  // namespace

ArgumentFrame measureFrame(const map::Map& map, const map::Relations& relations, const Structure& structure,
                           std::size_t argument, std::size_t aboutCount, const std::vector<ClaimCard>& cards,
                           const Typesetter& typesetter) {
    const std::string& language = map.header().language;
    const Words& words = wordsFor(language);
    ArgumentFrame frame;
    frame.role = map.arguments()[argument].role;
    const auto& premises = relations.premises[argument];
    frame.word = oneLine(typesetter, words.bar(frame.role), wordStyle({}), language);
    if (premises.size() > 1)
        frame.count = oneLine(typesetter, fmt::format(fmt::runtime(words.together), premises.size()),
                              countStyle({}), language);

    double height = kSocketSide;
    double width = kFramePadding;
    for (const std::size_t claim : premises) {
        const bool isHere = structure.home[claim] == argument;
        const double cellWidth = isHere ? cards[claim].width : kSocketWidth;
        if (isHere) height = std::max(height, cards[claim].height);
        frame.cells.push_back({claim, isHere, {width, kBarHeight, cellWidth, 0}});
        width += cellWidth + kCellGap;
    }
    width += kFramePadding - kCellGap;
    double barWidth =
        2 * (kFramePadding + 2) + kIconStep + typesetter.roomFor(frame.word.text, wordStyle({}), language);
    if (!frame.count.text.empty())
        barWidth += kBarGap + typesetter.roomFor(frame.count.text, countStyle({}), language);
    const double missing = barWidth - width;
    if (missing > 0) {
        // Sockets alone are narrower than the bar's words: spread them.
        const double step = missing / static_cast<double>(frame.cells.size());
        for (std::size_t i = 0; i < frame.cells.size(); ++i)
            frame.cells[i].rect.x += step * (static_cast<double>(i) + 0.5);
        width = barWidth;
    }
    for (Cell& cell : frame.cells) cell.rect.height = height;
    for (std::size_t i = 0; i < aboutCount; ++i) {
        frame.channels.push_back(width + kChannelWidth / 2 - kFramePadding / 2);
        width += kChannelWidth;
    }
    frame.box.size = {width, kBarHeight + height + kFramePadding};
    for (const Cell& cell : frame.cells) {
        const double inset = cell.isHere ? 16 : cell.rect.width / 2;
        const double rise = cell.isHere ? kFramePadding : kFramePadding + height - kSocketSide;
        frame.box.inlets.push_back({cell.rect.x + inset, cell.rect.width - 2 * inset, rise});
    }
    for (const double x : frame.channels)
        frame.box.inlets.push_back({x, 0, frame.box.size.height - kBarHeight});
    return frame;
}

std::vector<Shape> drawFrame(const ArgumentFrame& frame, base::Point corner, const std::vector<Stem>& stems,
                             const Theme& theme) {
    const RoleLook& look = theme.look(frame.role);
    Panel panel;
    panel.rect = {corner.x, corner.y, frame.box.size.width, frame.box.size.height};
    panel.radius = kRadius;
    panel.fill = look.tint;
    panel.stroke = Stroke{look.line, 1.4, look.dashes, false};
    std::vector<Shape> shapes;
    shapes.reserve(4 + frame.cells.size() + stems.size());
    shapes.emplace_back(panel);

    const double left = corner.x + kFramePadding + 2;
    const double baseline = corner.y + kBarBaseline;
    shapes.push_back(drawIcon(iconOf(frame.role), {left, baseline - kIconSide + 0.5}, kIconSide, look.line));
    shapes.push_back(TextLine{
        frame.word.text, {left + kIconStep, baseline}, frame.word.width, false, wordStyle(look.line), {}});
    if (!frame.count.text.empty()) {
        const double channels = frame.channels.empty() ? 0 : panel.rect.width - frame.channels.front() + 4;
        const double right = panel.rect.right() - std::max(channels, kFramePadding + 2);
        shapes.push_back(TextLine{frame.count.text,
                                  {right - frame.count.width, baseline},
                                  frame.count.width,
                                  false,
                                  countStyle(theme.secondary),
                                  {}});
    }
    for (const Cell& cell : frame.cells) {
        if (cell.isHere) continue;
        const double x = corner.x + cell.rect.x + (cell.rect.width - kSocketSide) / 2;
        shapes.push_back(drawIcon(Icon::Joined, {x, corner.y + cell.rect.y}, kSocketSide, look.line));
    }
    for (const Stem& stem : stems) {
        const double x = corner.x + stem.x;
        shapes.push_back(
            straight({x, corner.y}, {x, corner.y + frame.cells[stem.cell].rect.y},
                     Stroke{theme.look(stem.role).line, 1.6, theme.look(stem.role).dashes, false}));
    }
    return shapes;
}

}  // namespace counterpoint::drawing
