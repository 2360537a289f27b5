#include "drawing/claim_card.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "drawing/words.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kSide = 10;  // free space left and right of the text
constexpr double kTop = 8;
constexpr double kBottom = 8;
constexpr double kTextSize = 12;
constexpr double kTextLeading = 16;
constexpr double kTextBaseline = 12.4;  // below the top of its line
constexpr double kFooterSize = 9.5;
constexpr double kFooterLeading = 12.5;
constexpr double kFooterBaseline = 9.6;
constexpr double kFooterGap = 6;
constexpr double kIconSide = 10;
constexpr double kIconStep = 14;
constexpr double kFold = 11;
constexpr double kRadius = 5;

TextStyle textStyle(bool main, bool implicit, Colour colour) {
    return {kTextSize, main ? 700 : 400, implicit, colour};
}
TextStyle footerStyle(Colour colour) {
    return {kFooterSize, 400, false, colour};
}

const map::Source* firstSource(const map::Map& map, const map::Claim& claim) {
    return claim.sources.empty() ? nullptr : map.sources().find(claim.sources.front());
}

// Who says it and, for what is reported, when: "SCMP, 14 Sep 2025".
std::string footerText(const map::Map& map, const map::Claim& claim, const Words& words) {
    if (claim.implicit) return words.unstated;
    const map::Voice* voice = map.voices().find(claim.voice);
    const map::Source* source = firstSource(map, claim);
    std::string who = voice ? voice->name : source ? source->publisher : "";
    if (voice && voice->type == map::VoiceType::Unnamed) who = fmt::format(fmt::runtime(words.unnamed), who);
    if (claim.stance == map::Stance::Conceded)
        who = who.empty() ? words.authorAdmits : fmt::format(fmt::runtime(words.admits), who);
    if (claim.stance == map::Stance::Questioned && !who.empty())
        who = fmt::format(fmt::runtime(words.asks), who);
    if (!source || source->published.empty()) return who;
    const std::string date = readableDate(source->published, map.header().language);
    return who.empty() ? date : fmt::format("{}, {}", who, date);
}

std::optional<Icon> footerIcon(const map::Claim& claim) {
    if (claim.evidence) return iconOf(*claim.evidence);
    if (claim.stance == map::Stance::Conceded) return Icon::Admits;
    if (claim.stance == map::Stance::Questioned) return Icon::Asks;
    return std::nullopt;
}

bool isUnnamed(const map::Map& map, const map::Claim& claim) {
    const map::Voice* voice = map.voices().find(claim.voice);
    return (voice && voice->type == map::VoiceType::Unnamed) ||
           claim.evidence == map::Evidence::AnonymousReport;
}

}  // namespace

ClaimCard measureCard(const map::Map& map, const map::Claim& claim, double width, std::size_t hiddenBelow,
                      const Typesetter& typesetter) {
    const std::string& language = map.header().language;
    const Words& words = wordsFor(language);
    ClaimCard card;
    card.main = claim.main;
    card.implicit = claim.implicit;
    card.evidence = claim.evidence.has_value();
    card.unnamed = isUnnamed(map, claim);
    card.icon = footerIcon(claim);
    card.width = width;
    card.text = typesetter.breakLines(claim.text, textStyle(card.main, card.implicit, {}),
                                      (width - 2 * kSide + 4), language);
    card.rightToLeft = !card.text.empty() && card.text.front().rightToLeft;
    std::string footer = footerText(map, claim, words);
    if (footer.empty() && claim.evidence) footer = wordFor(*claim.evidence, language);
    if (hiddenBelow > 0) {
        const std::string hidden = fmt::format(fmt::runtime(words.hidden), hiddenBelow);
        footer += (footer.empty() ? "" : " · ") + hidden;
        if (!card.icon) card.icon = Icon::Hidden;
    }
    const double taken = (card.icon ? kIconStep : 0) + (card.unnamed ? kIconStep : 0);
    if (!footer.empty())
        card.footer =
            typesetter.breakLines(footer, footerStyle({}), (width - 2 * kSide + 4 - taken), language);
    card.height = kTop + kTextLeading * static_cast<double>(card.text.size()) + kBottom;
    const double footerLines = std::max(static_cast<double>(card.footer.size()), card.icon ? 1.0 : 0.0);
    if (footerLines > 0) card.height += kFooterGap + kFooterLeading * footerLines - 2;
    return card;
}

std::vector<Shape> drawCard(const ClaimCard& card, const base::Rect& rect, const Theme& theme) {
    Panel panel;
    panel.rect = rect;
    panel.radius = kRadius;
    panel.fill = theme.card;
    panel.stroke = Stroke{theme.cardLine, 1.1, {}, false};
    if (card.evidence) {
        panel.fold = kFold;
        panel.fill = theme.evidence;
        panel.stroke->colour = theme.evidenceLine;
    }
    if (card.implicit) panel.stroke = Stroke{theme.unstatedLine, 1.2, {3, 3}, false};
    if (card.main) panel.stroke = Stroke{theme.mainLine, 2.6, {}, false};
    std::vector<Shape> shapes;
    shapes.reserve(3 + card.text.size() + card.footer.size());
    shapes.emplace_back(std::move(panel));

    // Lines start where their own text starts, so that they have room to grow in another font; icons where
    // the claim's does.
    const auto startOf = [&](bool rightToLeft, double indent, double width) {
        return rightToLeft ? rect.right() - kSide - indent - width : rect.x + kSide + indent;
    };
    const auto put = [&](const MeasuredLine& line, double indent, double baseline, const TextStyle& style) {
        const double x = startOf(line.rightToLeft, indent, line.width);
        shapes.push_back(TextLine{line.text, {x, baseline}, line.width, line.rightToLeft, style, {}});
    };
    double top = rect.y + kTop;
    for (const MeasuredLine& line : card.text) {
        put(line, 0, top + kTextBaseline, textStyle(card.main, card.implicit, theme.ink));
        top += kTextLeading;
    }
    const double footerLines = std::max(static_cast<double>(card.footer.size()), card.icon ? 1.0 : 0.0);
    top = rect.bottom() - kBottom - kFooterLeading * footerLines + 2;
    const double iconTop = top + (kFooterLeading - kIconSide) / 2 - 0.5;
    const auto putIcon = [&](Icon icon, double indent, Colour colour) {
        const double x = startOf(card.rightToLeft, indent, kIconSide);
        shapes.push_back(drawIcon(icon, {x, iconTop}, kIconSide, colour));
    };
    if (card.icon) putIcon(*card.icon, 0, theme.secondary);
    if (card.unnamed) putIcon(Icon::Unnamed, rect.width - 2 * kSide - kIconSide, theme.opposes.line);
    for (const MeasuredLine& line : card.footer) {
        const bool startsAtIcon = line.rightToLeft == card.rightToLeft ? card.icon.has_value() : card.unnamed;
        put(line, startsAtIcon ? kIconStep : 0, top + kFooterBaseline, footerStyle(theme.secondary));
        top += kFooterLeading;
    }
    return shapes;
}

}  // namespace counterpoint::drawing
