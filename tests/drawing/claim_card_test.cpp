#include "drawing/claim_card.hpp"

#include <gtest/gtest.h>
#include <variant>
#include <vector>

#include "support/small_map.hpp"

namespace counterpoint::drawing {
namespace {

// A claim that carries both icons: of its kind of evidence, and of a source without a name.
std::vector<Shape> drawn(const std::string& text, const std::string& voice, const std::string& language) {
    map::Parts parts;
    parts.header.language = language;
    map::Voice unnamed;
    unnamed.id = {"v"};
    unnamed.name = voice;
    unnamed.type = map::VoiceType::Unnamed;
    parts.voices.push_back(unnamed);
    map::Claim claim = support::claim("c", text);
    claim.voice = {"v"};
    claim.evidence = map::Evidence::AnonymousReport;
    parts.claims.push_back(claim);
    const map::Map map = support::mapOf(parts);
    const ClaimCard card = measureCard(map, map.claims()[0], 176, 0, Typesetter());
    return drawCard(card, {0, 0, card.width, card.height}, themeOf(ThemeName::Light));
}

struct Extent {
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double bottom = -1e9;

    void take(base::Point point) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    bool overlaps(const Extent& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

void expectIconsBesideText(const std::vector<Shape>& shapes) {
    std::vector<Extent> icons;
    std::vector<Extent> lines;
    for (const Shape& shape : shapes) {
        Extent extent;
        if (const auto* path = std::get_if<Path>(&shape)) {
            for (const auto& piece : path->pieces) {
                extent.take(piece.start);
                for (const base::Cubic& curve : piece.curves) extent.take(curve.end);
            }
            icons.push_back(extent);
        } else if (const auto* line = std::get_if<TextLine>(&shape)) {
            extent.take({line->start.x, line->start.y - line->style.size * 0.7});
            extent.take({line->start.x + line->width, line->start.y});
            lines.push_back(extent);
        }
    }
    ASSERT_EQ(icons.size(), 2U);
    ASSERT_GE(lines.size(), 2U);
    for (const Extent& icon : icons)
        for (const Extent& line : lines) EXPECT_FALSE(icon.overlaps(line)) << icon.left << " " << line.left;
}

TEST(ClaimCard, KeepsIconsBesideTextThatRunsFromLeftToRight) {
    expectIconsBesideText(drawn("People came since it was new.", "An official at the ministry", "en"));
}

TEST(ClaimCard, KeepsIconsBesideTextThatRunsFromRightToLeft) {
    expectIconsBesideText(drawn("جاء الناس لأن الأمر جديد فحسب.", "مسؤول طلب عدم ذكر اسمه", "ar"));
    expectIconsBesideText(drawn("אנשים באו כי זה היה חדש.", "גורם בעירייה שביקש לא להיחשף", "he"));
}

TEST(ClaimCard, KeepsIconsBesideTextThatRunsAgainstTheClaims) {
    expectIconsBesideText(drawn("جاء الناس لأن الأمر جديد فحسب.", "An official at the ministry", "ar"));
    expectIconsBesideText(drawn("People came since it was new.", "مسؤول طلب عدم ذكر اسمه", "en"));
}

}  // namespace
}  // namespace counterpoint::drawing
