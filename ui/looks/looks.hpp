#pragma once

#include <QObject>

#include "drawing/draw.hpp"

class QApplication;

namespace counterpoint::ui {

class SystemScheme;

enum class LookChoice { System, Light, Dark, Contrast };

// How the whole program looks. Sets the application's style, font, palette and style sheet, at once and
// whenever the choice or the desktop's own setting changes. One for a program.
class Looks : public QObject {
    Q_OBJECT

  public:
    // `system` may be null: then only the application's first palette tells light from dark.
    Looks(QApplication& application, SystemScheme* system, QObject* parent = nullptr);

    void choose(LookChoice choice);
    LookChoice choice() const { return choice_; }

    // The theme shown now; what drawings in the window should be made with.
    drawing::ThemeName theme() const { return theme_; }

  signals:
    void changed();

  private:
    drawing::ThemeName wanted() const;
    void update();

    QApplication& application_;
    SystemScheme* system_;
    drawing::ThemeName systemTheme_;  // by the palette that Qt began with
    LookChoice choice_ = LookChoice::System;
    drawing::ThemeName theme_ = drawing::ThemeName::Light;
};

}  // namespace counterpoint::ui
