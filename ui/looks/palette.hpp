#pragma once

#include <QPalette>
#include <QString>

#include "drawing/draw.hpp"
#include "drawing/drawing.hpp"

// The window in the colours of the picture.
namespace counterpoint::ui {

inline QColor toQt(const drawing::Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

// Colours that widgets paint with and a QPalette has no place for.
struct Tones {
    QColor line;       // frames of fields and cards, lines between panels
    QColor secondary;  // text that explains
    QColor accent;     // what is chosen or has the keyboard
    QColor hover;      // ground under the pointer
    QColor card;       // ground of cards and buttons
};

Tones tonesOf(drawing::ThemeName theme);

QPalette paletteOf(drawing::ThemeName theme);

// Frames and distances that Fusion doesn't take from a palette.
QString styleSheetOf(drawing::ThemeName theme);

// Which of the window's themes (never Print) this palette belongs to: for widgets and icons that paint
// themselves. Of a palette that isn't ours, by its lightness.
drawing::ThemeName themeShown(const QPalette& palette);

}  // namespace counterpoint::ui
