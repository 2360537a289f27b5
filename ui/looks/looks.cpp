#include "ui/looks/looks.hpp"

#include "ui/looks/palette.hpp"
#include "ui/looks/system_scheme.hpp"

#include <QApplication>
#include <QFont>
#include <QStyleFactory>

#include "drawing/theme.hpp"

namespace counterpoint::ui {

namespace {

// The families of the pictures, at the size that the desktop has chosen for its texts.
QFont windowFont(QFont font) {
    QStringList families;
    for (const std::string& family : drawing::fontFamilies()) families << QString::fromStdString(family);
    font.setFamilies(families);
    return font;
}

void setLook(QApplication& application, drawing::ThemeName theme) {
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

}  // namespace

Looks::Looks(QApplication& application, SystemScheme* system, QObject* parent)
    : QObject(parent),
      application_(application),
      system_(system),
      systemTheme_(themeShown(QApplication::palette())) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setFont(windowFont(QApplication::font()));
    if (system_) connect(system_, &SystemScheme::changed, this, &Looks::update);
    theme_ = wanted();
    setLook(application_, theme_);
}

void Looks::choose(LookChoice choice) {
    choice_ = choice;
    update();
}

drawing::ThemeName Looks::wanted() const {
    switch (choice_) {
        case LookChoice::Light:
            return drawing::ThemeName::Light;
        case LookChoice::Dark:
            return drawing::ThemeName::Dark;
        case LookChoice::Contrast:
            return drawing::ThemeName::Contrast;
        case LookChoice::System:
            break;
    }
    if (system_ && system_->wantsContrast()) return drawing::ThemeName::Contrast;
    const auto scheme = system_ ? system_->scheme() : SystemScheme::Scheme::Unknown;
    if (scheme == SystemScheme::Scheme::Unknown) return systemTheme_;
    return scheme == SystemScheme::Scheme::Dark ? drawing::ThemeName::Dark : drawing::ThemeName::Light;
}

void Looks::update() {
    if (theme_ == wanted()) return;
    theme_ = wanted();
    setLook(application_, theme_);
    emit changed();
}

}  // namespace counterpoint::ui
