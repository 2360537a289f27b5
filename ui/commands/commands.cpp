#include "ui/commands/commands.hpp"

#include "ui/commands/command_palette.hpp"
#include "ui/commands/keys_sheet.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>
#include <QMenu>
#include <utility>

namespace counterpoint::ui {

Commands::Commands(Session& session, QWidget* window) : QObject(window), context_{session} {
    context_.window = window;
    for (const Command& command : commandTable()) makeAction(command);
    provide("palette", [this] { showPalette(); });
    provide("keys", [this] { showKeys(); });
    connect(&session, &Session::selectionChanged, this, &Commands::update);
    connect(&session, &Session::pictureChanged, this, &Commands::update);
    connect(&session, &Session::changed, this, [this] {
        context_.focus.keepOnly(context_.session.map());
        const std::string& shown = context_.focus.shown();
        if (context_.session.view().focus == shown) return;
        drawing::ViewOptions view = context_.session.view();
        view.focus = shown;
        context_.session.setView(std::move(view));
    });
    connect(&session, &Session::restarted, this, [this] { context_.focus = {}; });
    update();
}

void Commands::makeAction(const Command& command) {
    auto* action = new QAction(nameOf(command).replace('&', "&&"), this);
    action->setObjectName(command.id);
    action->setToolTip(tipOf(command));
    action->setStatusTip(tipOf(command));
    if (command.icon) action->setIcon(icon(*command.icon));
    action->setShortcuts(keysOf(command));
    // Hosts see the keys of boxes themselves; everywhere else, letters and arrows belong to whoever has the
    // keyboard. Menus show the keys all the same.
    const bool isEverywhere = command.reach == Reach::Window;
    action->setShortcutContext(isEverywhere ? Qt::WindowShortcut : Qt::WidgetShortcut);
    if (isEverywhere && context_.window) context_.window->addAction(action);
    connect(action, &QAction::triggered, this, [this, &command] { carryOut(command); });
    actions_.insert(command.id, action);
}

void Commands::provide(const QString& id, std::function<void()> run, std::function<bool()> available) {
    Q_ASSERT(actions_.contains(id));
    const bool isNew = !provided_.contains(id);
    provided_.insert(id, {std::move(run), std::move(available)});
    if (isNew) fillMenus();
    update();
}

bool Commands::isProvided(const Command& command) const {
    return command.run || provided_.contains(command.id);
}

bool Commands::canRun(const Command& command) const {
    if (!isProvided(command)) return false;
    if (command.run) return !command.available || command.available(context_);
    const Provided& provided = *provided_.constFind(command.id);
    return !provided.available || provided.available();
}

void Commands::carryOut(const Command& command) {
    if (!isProvided(command)) return;
    recent_.removeAll(command.id);
    recent_.prepend(command.id);
    // A copy: what runs may provide something else.
    if (command.run)
        command.run(context_);
    else
        std::function<void()>(provided_.value(command.id).run)();
    update();
}

void Commands::run(const QString& id) {
    for (const Command& command : commandTable())
        if (id == command.id) return carryOut(command);
}

QAction& Commands::action(const QString& id) const {
    Q_ASSERT(actions_.contains(id));
    return *actions_.value(id);
}

void Commands::setFullMode(bool full) {
    if (full == full_) return;
    full_ = full;
    fillMenus();
    emit modeChanged(full);
}

// What can be done now, and what undo and redo would do.
void Commands::update() {
    for (const Command& command : commandTable()) {
        actions_.value(command.id)->setEnabled(canRun(command));
    }
    const editing::History& history = context_.session.history();
    const auto say = [&](const char* id, const QString& plain, const QString& named, bool can,
                         std::size_t version) {
        QString text = plain;
        if (can) {
            const auto gesture = editing::nameOf(history.gesture(version));
            const QByteArray name(gesture.data(), static_cast<qsizetype>(gesture.size()));
            text = named.arg(QCoreApplication::translate("Gestures", name.constData()));
        }
        actions_.value(id)->setText(text.replace('&', "&&"));
    };
    say("undo", tr("Undo"), tr("Undo: %1"), history.canUndo(), history.position());
    say("redo", tr("Redo"), tr("Redo: %1"), history.canRedo(), history.position() + 1);
}

void Commands::showPalette() {
    if (context_.window) CommandPalette::open(*this, *context_.window);
}

void Commands::showKeys() {
    if (context_.window) KeysSheet::open(*context_.window);
}

}  // namespace counterpoint::ui
