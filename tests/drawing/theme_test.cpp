#include "drawing/theme.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace counterpoint::drawing {
namespace {

// Contrast ratio, WCAG 2.1 section 1.4.3.
double luminance(Colour colour) {
    const auto part = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
}
double contrast(Colour a, Colour b) {
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const std::vector kThemes{ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};
const std::vector kRoles{map::Role::Supports, map::Role::Opposes, map::Role::Undercuts, map::Role::Warrants};

TEST(Themes, KeepTextReadableOnEveryGround) {
    for (const ThemeName name : kThemes) {
        const Theme& theme = themeOf(name);
        for (const Colour ground : {theme.background, theme.card, theme.evidence}) {
            EXPECT_GE(contrast(theme.ink, ground), 4.5);
            EXPECT_GE(contrast(theme.secondary, ground), 4.5);
        }
        for (const map::Role role : kRoles) {
            EXPECT_GE(contrast(theme.look(role).line, theme.look(role).tint), 4.5);
            EXPECT_GE(contrast(theme.secondary, theme.look(role).tint), 4.5);
        }
    }
}

TEST(Themes, KeepLinesThatMeanSomethingVisible) {
    for (const ThemeName name : kThemes) {
        const Theme& theme = themeOf(name);
        for (const Colour line : {theme.evidenceLine, theme.unstatedLine, theme.mainLine})
            EXPECT_GE(contrast(line, theme.card), 3);
        for (const map::Role role : kRoles) EXPECT_GE(contrast(theme.look(role).line, theme.background), 3);
    }
}

TEST(Themes, HighContrastIsHigherThanWhatIsNeeded) {
    const Theme& theme = themeOf(ThemeName::Contrast);
    for (const Colour ground : {theme.background, theme.card, theme.evidence}) {
        EXPECT_GE(contrast(theme.ink, ground), 7);
        EXPECT_GE(contrast(theme.secondary, ground), 7);
        EXPECT_GE(contrast(theme.cardLine, ground), 7);
    }
    for (const map::Role role : kRoles) EXPECT_GE(contrast(theme.look(role).line, theme.look(role).tint), 7);
}

TEST(Themes, TellRolesApartWithoutColour) {
    for (const ThemeName name : kThemes) {
        std::set<std::vector<double>> patterns;
        for (const map::Role role : kRoles) patterns.insert(themeOf(name).look(role).dashes);
        EXPECT_EQ(patterns.size(), kRoles.size());
    }
}

}  // namespace
}  // namespace counterpoint::drawing
