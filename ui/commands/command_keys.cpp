#include "ui/commands/commands.hpp"
#include "ui/session/session.hpp"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <algorithm>

namespace counterpoint::ui {

namespace {

// The keys pressed, as the table names them: the number pad's are the others', and a character that takes
// Shift to type ("?") is itself.
QList<QKeySequence> spellings(const QKeyEvent& event) {
    const auto held = event.modifiers() & ~Qt::KeypadModifier;
    int key = event.key();
    if (key == Qt::Key_Backtab) key = Qt::Key_Tab;
    QList<QKeySequence> made{QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(key)))};
    const bool isSign = key > Qt::Key_Space && key < Qt::Key_A && (key < Qt::Key_0 || key > Qt::Key_9);
    if (isSign || (key > Qt::Key_Z && key < Qt::Key_Escape))
        made << QKeySequence(QKeyCombination(held & ~Qt::ShiftModifier, static_cast<Qt::Key>(key)));
    return made;
}

bool isTyping(const QKeyEvent& event) {
    const auto held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    // AltGr types letters, too; it comes as Ctrl and Alt together.
    const bool isAltGr = held == (Qt::ControlModifier | Qt::AltModifier) || held == Qt::GroupSwitchModifier;
    return (held == Qt::NoModifier || isAltGr) && !text.isEmpty() &&
           (text[0].isPrint() || text[0].isSurrogate()) && !text[0].isSpace();
}

// An item of the scene, such as an editor, has the keyboard.
bool isBusy(QWidget& pane) {
    const auto* view = qobject_cast<QGraphicsView*>(&pane);
    return view && view->scene() && view->scene()->focusItem();
}

// In the picture, Space may be the start of a drag: it waits until the key is let go.
bool isLeftToPane(const QWidget& pane, const QKeyEvent& event) {
    return qobject_cast<const QGraphicsView*>(&pane) && event.key() == Qt::Key_Space &&
           event.modifiers() == Qt::NoModifier;
}

}  // namespace

void Commands::addHost(QWidget& pane, Host host) {
    hosts_.insert(&pane, host);
    pane.installEventFilter(this);
    connect(&pane, &QObject::destroyed, this, [this](QObject* gone) { hosts_.remove(gone); });
}

const Command* Commands::commandFor(const QKeyEvent& event, Host host) const {
    const QList<QKeySequence> pressed = spellings(event);
    for (const QKeySequence& keys : pressed) {
        for (const Command& command : commandTable()) {
            if (host == Host::List && command.reach == Reach::Picture) continue;
            if (isProvided(command) && keysOf(command).contains(keys)) return &command;
        }
    }
    return nullptr;
}

bool Commands::takesKey(QWidget& pane, Host host, QKeyEvent& event, bool onlyAsks) {
    if (isBusy(pane) || isLeftToPane(pane, event)) return false;
    if (const Command* command = commandFor(event, host)) {
        // Esc without a selection is somebody else's.
        if (event.key() == Qt::Key_Escape && !canRun(*command)) return false;
        if (!onlyAsks) carryOut(*command);
        return true;
    }
    if (!isTyping(event) || context_.session.current().empty()) return false;
    if (!onlyAsks)
        context_.session.wantTyping(QString::fromStdString(context_.session.current()), event.text());
    return true;
}

bool Commands::eventFilter(QObject* watched, QEvent* event) {
    const auto host = hosts_.constFind(watched);
    if (host == hosts_.constEnd()) return false;
    auto* pane = static_cast<QWidget*>(watched);
    // Asked first whether the pane has a use for the key, so that no shortcut of the window takes it away.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const bool onlyAsks = event->type() == QEvent::ShortcutOverride;
        if (!takesKey(*pane, *host, *static_cast<QKeyEvent*>(event), onlyAsks)) return false;
        event->accept();
        return true;
    }
    // Words from an input method: Chinese, say.
    if (event->type() == QEvent::InputMethod && !isBusy(*pane)) {
        const QString typed = static_cast<QInputMethodEvent*>(event)->commitString();
        if (typed.trimmed().isEmpty() || context_.session.current().empty()) return false;
        context_.session.wantTyping(QString::fromStdString(context_.session.current()), typed);
        event->accept();
        return true;
    }
    return false;
}

}  // namespace counterpoint::ui
