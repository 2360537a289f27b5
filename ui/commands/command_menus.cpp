#include "ui/commands/commands.hpp"
#include "ui/session/session.hpp"

#include <QMenu>

namespace counterpoint::ui {

void Commands::fillMenuBar(QMenuBar& bar) {
    QMenu* menu = nullptr;
    CommandMenu last = CommandMenu::File;
    for (const Command& command : commandTable()) {
        if (!menu || command.menu != last) {
            menu = bar.addMenu(ui::nameOf(command.menu));
            menu->setObjectName("menu-" + QString::number(static_cast<int>(command.menu)));
            menu->setToolTipsVisible(true);
            last = command.menu;
        } else if (command.startsGroup) {
            menu->addSeparator();
        }
        menu->addAction(actions_.value(command.id));
    }
    if (!menu) return;
    menu->addSeparator();
    QAction* mode = menu->addAction(tr("Show all commands in the menus"));
    mode->setObjectName("full-mode");
    mode->setCheckable(true);
    mode->setChecked(full_);
    connect(mode, &QAction::toggled, this, &Commands::setFullMode);
    connect(this, &Commands::modeChanged, mode, &QAction::setChecked);
}

void Commands::fillContextMenu(QMenu& menu) const {
    menu.setToolTipsVisible(true);
    CommandMenu last = CommandMenu::Argument;
    // What is special to the item first, then what is done with everything.
    for (const CommandMenu part : {CommandMenu::Argument, CommandMenu::Edit, CommandMenu::View}) {
        for (const Command& command : commandTable()) {
            if (command.menu != part || command.reach != Reach::Boxes) continue;
            QAction* action = actions_.value(command.id);
            if (!action->isVisible() || !action->isEnabled()) continue;
            if (command.startsGroup || part != last) menu.addSeparator();
            last = part;
            menu.addAction(action);
        }
    }
}

}  // namespace counterpoint::ui
