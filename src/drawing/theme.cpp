#include "drawing/theme.hpp"

#include <cstdint>

namespace counterpoint::drawing {

namespace {

constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16U), static_cast<std::uint8_t>(hex >> 8U),
            static_cast<std::uint8_t>(hex)};
}

const std::vector<double> kSolid;
const std::vector<double> kDashed{7, 4};
const std::vector<double> kDashDotted{9, 3, 2, 3};
const std::vector<double> kDotted{2, 3};

// Roles differ in lightness and between yellow and blue as well, which red-green colour-blind readers see.
Theme light() {
    Theme theme;
    theme.background = rgb(0xffffff);
    theme.ink = rgb(0x1d2733);
    theme.secondary = rgb(0x536273);
    theme.card = rgb(0xffffff);
    theme.cardLine = rgb(0xc3ced9);
    theme.evidence = rgb(0xfff8e6);
    theme.evidenceLine = rgb(0xb0851a);
    theme.unstatedLine = rgb(0x5b6b7c);
    theme.mainLine = rgb(0x1d2733);
    theme.supports = {rgb(0x1a6a9a), rgb(0xe4f0f8), kSolid};
    theme.opposes = {rgb(0xb04a0a), rgb(0xfbeade), kDashed};
    theme.undercuts = {rgb(0x641a57), rgb(0xf7e8f3), kDashDotted};
    theme.warrants = {rgb(0x1f5a3c), rgb(0xe5f3ec), kDotted};
    return theme;
}

Theme dark() {
    Theme theme;
    theme.background = rgb(0x161b22);
    theme.ink = rgb(0xe6edf3);
    theme.secondary = rgb(0xa3b3c2);
    theme.card = rgb(0x222a34);
    theme.cardLine = rgb(0x414e5c);
    theme.evidence = rgb(0x332d1c);
    theme.evidenceLine = rgb(0xd9b44a);
    theme.unstatedLine = rgb(0x93a4b5);
    theme.mainLine = rgb(0xe6edf3);
    theme.supports = {rgb(0x6cc4f2), rgb(0x17303f), kSolid};
    theme.opposes = {rgb(0xffae66), rgb(0x3b2917), kDashed};
    theme.undercuts = {rgb(0xe371aa), rgb(0x3a2033), kDashDotted};
    theme.warrants = {rgb(0xa8e6c8), rgb(0x1b3329), kDotted};
    return theme;
}

// Black on white with greys that survive a photocopier: the patterns and words carry everything.
Theme print() {
    Theme theme;
    theme.background = rgb(0xffffff);
    theme.ink = rgb(0x000000);
    theme.secondary = rgb(0x333333);
    theme.card = rgb(0xffffff);
    theme.cardLine = rgb(0x8a8a8a);
    theme.evidence = rgb(0xffffff);
    theme.evidenceLine = rgb(0x000000);
    theme.unstatedLine = rgb(0x444444);
    theme.mainLine = rgb(0x000000);
    const RoleLook plain{rgb(0x000000), rgb(0xf2f2f2), kSolid};
    theme.supports = plain;
    theme.opposes = {rgb(0x000000), rgb(0xffffff), kDashed};
    theme.undercuts = {rgb(0x000000), rgb(0xffffff), kDashDotted};
    theme.warrants = {rgb(0x000000), rgb(0xf2f2f2), kDotted};
    return theme;
}

// White on black with bright lines, for readers who need the most contrast that a screen gives: text keeps 7
// : 1 (WCAG 2.1, 1.4.6).
Theme contrast() {
    Theme theme;
    theme.background = rgb(0x000000);
    theme.ink = rgb(0xffffff);
    theme.secondary = rgb(0xe0e0e0);
    theme.card = rgb(0x000000);
    theme.cardLine = rgb(0xffffff);
    theme.evidence = rgb(0x000000);
    theme.evidenceLine = rgb(0xffe600);
    theme.unstatedLine = rgb(0xffffff);
    theme.mainLine = rgb(0xffffff);
    theme.supports = {rgb(0x6cd4ff), rgb(0x000000), kSolid};
    theme.opposes = {rgb(0xffa640), rgb(0x000000), kDashed};
    theme.undercuts = {rgb(0xf070a8), rgb(0x000000), kDashDotted};
    theme.warrants = {rgb(0xb4ffd8), rgb(0x000000), kDotted};
    return theme;
}

}  // namespace

const RoleLook& Theme::look(map::Role role) const {
    switch (role) {
        case map::Role::Supports:
            return supports;
        case map::Role::Opposes:
            return opposes;
        case map::Role::Undercuts:
            return undercuts;
        case map::Role::Warrants:
            return warrants;
    }
    return supports;
}

const Theme& themeOf(ThemeName name) {
    static const Theme kLight = light();
    static const Theme kDark = dark();
    static const Theme kPrint = print();
    static const Theme kContrast = contrast();
    switch (name) {
        case ThemeName::Light:
            return kLight;
        case ThemeName::Dark:
            return kDark;
        case ThemeName::Print:
            return kPrint;
        case ThemeName::Contrast:
            return kContrast;
    }
    return kLight;
}

const std::vector<std::string>& fontFamilies() {
    static const std::vector<std::string> kFamilies{"Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic",
                                                    "Noto Sans Hebrew", "DejaVu Sans"};
    return kFamilies;
}

}  // namespace counterpoint::drawing
