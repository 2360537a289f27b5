#include "ui/commands/command.hpp"

#include <QCoreApplication>

namespace counterpoint::ui {

// Files are the window's: it provides all of these.
std::vector<Command> fileCommands() {
    constexpr auto kMenu = CommandMenu::File;
    constexpr auto kReach = Reach::Window;
    return {
        {"new", QT_TRANSLATE_NOOP("Commands", "New map"),
         QT_TRANSLATE_NOOP("Commands", "Starts an empty map."), "Ctrl+N", kMenu, kReach, true, Icon::New},
        {"open", QT_TRANSLATE_NOOP("Commands", "Open …"),
         QT_TRANSLATE_NOOP("Commands", "Opens a map or an article."), "Ctrl+O", kMenu, kReach, true,
         Icon::Open},
        {"open-article", QT_TRANSLATE_NOOP("Commands", "Open an article …"),
         QT_TRANSLATE_NOOP("Commands", "Shows an article beside the map."), "Ctrl+Shift+O", kMenu, kReach,
         true, Icon::Article},
        {"save", QT_TRANSLATE_NOOP("Commands", "Save"),
         QT_TRANSLATE_NOOP("Commands", "Writes the map into its file."), "Ctrl+S", kMenu, kReach, true,
         Icon::Save, nullptr, nullptr, true},
        {"save-as", QT_TRANSLATE_NOOP("Commands", "Save as …"),
         QT_TRANSLATE_NOOP("Commands", "Writes the map into another file."), "Ctrl+Shift+S", kMenu, kReach,
         true, Icon::SaveAs},
        {"export", QT_TRANSLATE_NOOP("Commands", "Export …"),
         QT_TRANSLATE_NOOP("Commands", "Writes the picture of the map into an SVG file."), "Ctrl+E", kMenu,
         kReach, true, Icon::Export},
        {"close", QT_TRANSLATE_NOOP("Commands", "Close"),
         QT_TRANSLATE_NOOP("Commands", "Closes the window; nothing is lost."), "Ctrl+W", kMenu, kReach, true,
         Icon::Close, nullptr, nullptr, true},
    };
}

}  // namespace counterpoint::ui
