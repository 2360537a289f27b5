#include "ui/commands/commands.hpp"
#include "ui/session/session.hpp"

#include <QMenu>

namespace counterpoint::ui {

// An invisible action would be disabled, too, and its keys with it: so menus hold what they show.
bool Commands::isInMenus(const Command& command) const {
    return isProvided(command) && (full_ || command.simple);
}

void Commands::fillMenuBar(QMenuBar& bar) {
    for (const CommandMenu part : {CommandMenu::File, CommandMenu::Edit, CommandMenu::Argument,
                                   CommandMenu::View, CommandMenu::Help}) {
        QMenu* menu = bar.addMenu(ui::nameOf(part));
        menu->setObjectName("menu-" + QString::number(static_cast<int>(part)));
        menu->setToolTipsVisible(true);
        menus_.insert(part, menu);
    }
    fillMenus();
}

void Commands::fillMenus() {
    for (auto menu = menus_.cbegin(); menu != menus_.cend(); ++menu) {
        if (!*menu) continue;
        (*menu)->clear();
        bool startsGroup = false;
        for (const Command& command : commandTable()) {
            if (command.menu != menu.key()) continue;
            startsGroup = startsGroup || command.startsGroup;
            if (!isInMenus(command)) continue;
            if (startsGroup && !(*menu)->isEmpty()) (*menu)->addSeparator();
            startsGroup = false;
            (*menu)->addAction(actions_.value(command.id));
        }
    }
    QMenu* help = menus_.value(CommandMenu::Help);
    if (!help) return;
    help->addSeparator();
    QAction* mode = help->addAction(tr("Show all commands in the menus"));
    mode->setObjectName("full-mode");
    mode->setCheckable(true);
    mode->setChecked(full_);
    // Queued, because the menu that holds this action is filled afresh.
    connect(mode, &QAction::toggled, this, &Commands::setFullMode, Qt::QueuedConnection);
}

void Commands::fillContextMenu(QMenu& menu) const {
    menu.setToolTipsVisible(true);
    CommandMenu last = CommandMenu::Argument;
    // What is special to the item first, then what is done with everything.
    for (const CommandMenu part : {CommandMenu::Argument, CommandMenu::Edit, CommandMenu::View}) {
        for (const Command& command : commandTable()) {
            if (command.menu != part || command.reach != Reach::Boxes) continue;
            QAction* action = actions_.value(command.id);
            if (!isInMenus(command) || !canRun(command)) continue;
            if (command.startsGroup || part != last) menu.addSeparator();
            last = part;
            menu.addAction(action);
        }
    }
}

}  // namespace counterpoint::ui
