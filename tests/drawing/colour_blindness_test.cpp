#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <gtest/gtest.h>
#include <vector>

#include "drawing/theme.hpp"

namespace counterpoint::drawing {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// What readers without red-sensitive or without green-sensitive cones see of a linear RGB colour: Machado,
// Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009,
// severity 1.
constexpr Matrix kProtanopia{{{0.152286, 1.052583, -0.204868},  //
                              {0.114503, 0.786281, 0.099216},
                              {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};

// IEC 61966-2-1, with white of D65.
constexpr Matrix kXyzOfRgb{{{0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple kWhite{0.95047, 1.0, 1.08883};

Triple times(const Matrix& matrix, const Triple& value) {
    Triple product{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            product[row] += matrix[row][column] * value[column];
    }
    return product;
}

Triple linear(Colour colour) {
    const auto part = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {part(colour.red), part(colour.green), part(colour.blue)};
}

Triple seen(Colour colour, const Matrix& eyes) {
    Triple rgb = times(eyes, linear(colour));
    for (double& part : rgb) part = std::clamp(part, 0.0, 1.0);
    return rgb;
}

// CIE L*a*b* of 1976.
Triple lab(const Triple& rgb) {
    const Triple xyz = times(kXyzOfRgb, rgb);
    const auto curve = [](double t) {
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = curve(xyz[0] / kWhite[0]);
    const double y = curve(xyz[1] / kWhite[1]);
    const double z = curve(xyz[2] / kWhite[2]);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Triple& one, const Triple& other) {
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

// A practised eye tells colours apart that differ by 2.3 when they lie side by side (Mahy, 1994). Thin lines
// far apart in a picture need many times that.
constexpr double kPlain = 20;

void expectRolesApart(const Matrix& eyes) {
    const std::vector roles{map::Role::Supports, map::Role::Opposes, map::Role::Undercuts,
                            map::Role::Warrants};
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const Theme& theme = themeOf(name);
        for (std::size_t i = 0; i < roles.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const Triple one = lab(seen(theme.look(roles[i]).line, eyes));
                const Triple other = lab(seen(theme.look(roles[j]).line, eyes));
                EXPECT_GE(difference(one, other), kPlain)
                    << "theme " << static_cast<int>(name) << ", roles " << j << " and " << i;
            }
        }
    }
}

TEST(ColourBlindness, LeavesTheRolesApartWithoutRedCones) {
    expectRolesApart(kProtanopia);
}

TEST(ColourBlindness, LeavesTheRolesApartWithoutGreenCones) {
    expectRolesApart(kDeuteranopia);
}

}  // namespace
}  // namespace counterpoint::drawing
