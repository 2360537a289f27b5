#pragma once

#include "ui/looks/icons.hpp"

#include <QKeySequence>
#include <QList>
#include <QPoint>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "editing/folding.hpp"
#include "editing/id_maker.hpp"

class QWidget;

namespace counterpoint::ui {

class Session;

// What commands act on.
struct CommandContext {
    Session& session;
    editing::IdMaker ids = editing::IdMaker::ofTheSystem();
    editing::Focus focus = {};
    QWidget* window = nullptr;                   // what overlays cover
    std::function<QPoint()> besideCurrent = {};  // on the screen, where a menu about the current item opens
};

enum class CommandMenu { File, Edit, Argument, View, Help };

// Where a command's keys work.
enum class Reach {
    Boxes,    // where claims and arguments are shown: the picture and the outline
    Picture,  // only in the picture; a list has its own use for them
    Window,   // everywhere
};

// One thing that a person can ask for. The menus, the context menu, the sheet of keys, the palette and the
// manual are all made from the one table of these.
struct Command {
    const char* id;    // stable: "add-reason"
    const char* name;  // in English, as a menu says it; see nameOf()
    const char* tip;   // one sentence; see tipOf()
    const char*
        keys;  // QKeySequence's portable form, separated by spaces; the first one is shown. May be empty
    CommandMenu menu;
    Reach reach;
    bool simple;  // in simple mode's menus, too
    std::optional<Icon> icon = std::nullopt;
    // Null: done by another pane, and there when the window has provided it.
    void (*run)(CommandContext&) = nullptr;
    bool (*available)(const CommandContext&) = nullptr;  // null: always
    bool startsGroup = false;                            // a line in front of it in the menu
};

// In the language of the window.
QString nameOf(const Command& command);
QString tipOf(const Command& command);
QString nameOf(CommandMenu menu);
QList<QKeySequence> keysOf(const Command& command);

// All commands, menu by menu, in the order of the menus.
const std::vector<Command>& commandTable();

// The parts of the table.
std::vector<Command> fileCommands();
std::vector<Command> editCommands();
std::vector<Command> argumentCommands();
std::vector<Command> viewCommands();

}  // namespace counterpoint::ui
