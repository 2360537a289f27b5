#include "ui/looks/looks.hpp"

#include "ui/looks/icons.hpp"
#include "ui/looks/palette.hpp"

#include <QApplication>
#include <QFont>
#include <QSignalSpy>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace counterpoint::ui {
namespace {

using drawing::ThemeName;

QApplication& application() {
    return *static_cast<QApplication*>(QCoreApplication::instance());
}

// Contrast ratio, WCAG 2.1 section 1.4.3.
double luminance(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}
double contrast(const QColor& one, const QColor& other) {
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

// Puts the application back as it was.
class LooksTest : public ::testing::Test {
  protected:
    void TearDown() override {
        QApplication::setPalette(palette_);
        QApplication::setFont(font_);
        application().setStyleSheet({});
    }

    QPalette palette_ = QApplication::palette();
    QFont font_ = QApplication::font();
};

TEST_F(LooksTest, AChoiceChangesTheWholeApplicationAtOnce) {
    Looks looks(application(), nullptr);
    QSignalSpy changes(&looks, &Looks::changed);
    for (const auto& [choice, theme] :
         {std::pair(LookChoice::Dark, ThemeName::Dark), std::pair(LookChoice::Contrast, ThemeName::Contrast),
          std::pair(LookChoice::Light, ThemeName::Light)}) {
        looks.choose(choice);
        EXPECT_EQ(looks.theme(), theme);
        EXPECT_EQ(themeShown(QApplication::palette()), theme);
        EXPECT_EQ(application().styleSheet(), styleSheetOf(theme));
    }
    EXPECT_EQ(changes.count(), 3);
    EXPECT_EQ(QApplication::font().families().value(0), "Noto Sans");
}

TEST_F(LooksTest, WithoutADesktopsWordTheFirstPaletteDecides) {
    QApplication::setPalette(QPalette(QColor(30, 30, 30)));
    Looks looks(application(), nullptr);
    EXPECT_EQ(looks.theme(), ThemeName::Dark);
    looks.choose(LookChoice::Light);
    looks.choose(LookChoice::System);
    EXPECT_EQ(looks.theme(), ThemeName::Dark);
}

TEST_F(LooksTest, TextIsReadableInEveryTheme) {
    for (const auto theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        const QPalette palette = paletteOf(theme);
        const Tones tones = tonesOf(theme);
        const double least = theme == ThemeName::Contrast ? 7 : 4.5;
        for (const auto& [ink, ground] :
             {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
              std::pair(QPalette::Text, QPalette::AlternateBase),
              std::pair(QPalette::ButtonText, QPalette::Button),
              std::pair(QPalette::HighlightedText, QPalette::Highlight),
              std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
              std::pair(QPalette::Link, QPalette::Base),
              std::pair(QPalette::PlaceholderText, QPalette::Base)}) {
            EXPECT_GE(contrast(palette.color(ink), palette.color(ground)), least) << int(theme) << " " << ink;
        }
        for (const QColor& ground : {palette.color(QPalette::Window), tones.card, tones.hover})
            EXPECT_GE(contrast(tones.secondary, ground), least) << int(theme);
        EXPECT_GE(contrast(tones.accent, palette.color(QPalette::Window)), 3);
    }
}

TEST_F(LooksTest, EveryIconIsDrawnAtEverySizeInTheColoursShown) {
    for (const auto theme : {ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        QApplication::setPalette(paletteOf(theme));
        for (int i = 0; i < kIconCount; ++i) {
            const QIcon drawn = icon(static_cast<Icon>(i));
            for (const int side : {16, 24, 48}) {
                const QImage image = drawn.pixmap(QSize(side, side)).toImage();
                EXPECT_EQ(image.width(), side);
                int inked = 0;
                bool touchesEdge = false;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x) {
                        if (image.pixelColor(x, y).alpha() < 128) continue;
                        ++inked;
                        touchesEdge |= x == 0 && y == 0;
                    }
                }
                EXPECT_GT(inked, side) << "icon " << i;
                EXPECT_LT(inked, side * side * 6 / 10) << "icon " << i;
                EXPECT_FALSE(touchesEdge) << "icon " << i;
            }
        }
    }
}

TEST_F(LooksTest, AnIconFollowsAChangeOfTheme) {
    const QIcon save = icon(Icon::Save);
    QApplication::setPalette(paletteOf(ThemeName::Light));
    const QImage light = save.pixmap(QSize(24, 24)).toImage();
    QApplication::setPalette(paletteOf(ThemeName::Dark));
    EXPECT_NE(save.pixmap(QSize(24, 24)).toImage(), light);
}

}  // namespace
}  // namespace counterpoint::ui
