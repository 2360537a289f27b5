#include "ui/looks/palette.hpp"

#include "drawing/theme.hpp"

namespace counterpoint::ui {

namespace {

QColor windowOf(drawing::ThemeName theme) {
    switch (theme) {
        case drawing::ThemeName::Dark:
            return {0x1c, 0x23, 0x2c};
        case drawing::ThemeName::Contrast:
            return Qt::black;
        default:
            return {0xf3, 0xf5, 0xf8};
    }
}

}  // namespace

Tones tonesOf(drawing::ThemeName theme) {
    const drawing::Theme& colours = drawing::themeOf(theme);
    Tones tones;
    tones.line = toQt(colours.cardLine);
    tones.secondary = toQt(colours.secondary);
    tones.accent = toQt(colours.supports.line);
    tones.hover = toQt(colours.supports.tint);
    tones.card = toQt(colours.card);
    if (theme == drawing::ThemeName::Contrast) tones.hover = QColor(0x1a, 0x3a, 0x4d);
    return tones;
}

QPalette paletteOf(drawing::ThemeName theme) {
    const drawing::Theme& colours = drawing::themeOf(theme);
    const Tones tones = tonesOf(theme);
    const QColor window = windowOf(theme);
    const QColor ink = toQt(colours.ink);
    QColor chosen = tones.accent;
    QColor chosenInk = Qt::white;
    if (theme == drawing::ThemeName::Dark) chosen = QColor(0x24, 0x64, 0x8c);
    if (theme == drawing::ThemeName::Contrast) {
        chosen = toQt(colours.evidenceLine);
        chosenInk = Qt::black;
    }

    QPalette palette(ink, tones.card, window.lighter(110), window.darker(150), tones.line, ink, Qt::white,
                     toQt(colours.background), window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Button, tones.card);
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, chosenInk);
    palette.setColor(QPalette::PlaceholderText, tones.secondary);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::LinkVisited, toQt(colours.undercuts.line));
    palette.setColor(QPalette::ToolTipBase, tones.card);
    palette.setColor(QPalette::ToolTipText, ink);

    // What can't be used is fainter, not gone: halfway from the ground to the ink.
    const QColor faint = theme == drawing::ThemeName::Contrast
                             ? QColor(0xa0, 0xa0, 0xa0)
                             : QColor((ink.red() + window.red()) / 2, (ink.green() + window.green()) / 2,
                                      (ink.blue() + window.blue()) / 2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.line);
    return palette;
}

QString styleSheetOf(drawing::ThemeName theme) {
    // clang-format off
    QString sheet = QStringLiteral(
        "QToolTip { border: 1px solid @line; padding: 4px; background: @card; color: @ink; }"
        "QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTreeView, QTableView {"
        "  border: 1px solid @line; border-radius: 4px; background: @base; }"
        "QLineEdit { padding: 4px 6px; }"
        "QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QListView:focus,"
        "QTreeView:focus, QTableView:focus { border-color: @accent; }"
        "QPushButton { border: 1px solid @line; border-radius: 5px; padding: 5px 14px; background: @card; }"
        "QPushButton:hover { background: @hover; }"
        "QPushButton:focus, QPushButton:default { border-color: @accent; }"
        "QPushButton:pressed, QPushButton:checked { background: @hover; border-color: @accent; }"
        "QToolBar { border: 0; border-bottom: 1px solid @line; spacing: 2px; padding: 3px; }"
        "QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }"
        "QToolButton:hover { background: @hover; }"
        "QToolButton:focus, QToolButton:checked { border-color: @accent; }"
        "QToolButton:pressed, QToolButton:checked { background: @hover; }"
        "QMenu { border: 1px solid @line; }"
        "QStatusBar { border-top: 1px solid @line; }"
        "QMainWindow::separator { background: @line; width: 1px; height: 1px; }"
        "QMainWindow::separator:hover { background: @accent; }");
    // Fusion darkens the window's colour for its frames, which on black is no frame at all.
    if (theme == drawing::ThemeName::Contrast) sheet += QStringLiteral(
        "QGroupBox, QTabWidget::pane { border: 1px solid @line; }"
        "QMenuBar { border-bottom: 1px solid @line; }"
        "QDockWidget { border: 1px solid @line; }");
    // clang-format on
    const Tones tones = tonesOf(theme);
    const drawing::Theme& colours = drawing::themeOf(theme);
    sheet.replace("@line", tones.line.name());
    sheet.replace("@accent", tones.accent.name());
    sheet.replace("@hover", tones.hover.name());
    sheet.replace("@card", tones.card.name());
    sheet.replace("@ink", toQt(colours.ink).name());
    sheet.replace("@base", toQt(colours.background).name());
    return sheet;
}

drawing::ThemeName themeShown(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window == windowOf(drawing::ThemeName::Contrast)) return drawing::ThemeName::Contrast;
    const bool dark = window.lightness() < palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return dark ? drawing::ThemeName::Dark : drawing::ThemeName::Light;
}

}  // namespace counterpoint::ui
