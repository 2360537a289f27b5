#pragma once

#include "ui/commands/command.hpp"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>

class QKeyEvent;

namespace counterpoint::ui {

// Everything that a person can ask of a window, from the one table of command.hpp. The window makes one of
// these, fills its menu bar, hands over its panes with boxes, and provides what other panes do:
//
//     Commands commands(session, window);
//     commands.provide("fit", [&] { pane.fit(); });
//     commands.addHost(pane.view(), Commands::Host::Picture);
//     commands.fillMenuBar(*menuBar());
//
// An id that isn't in the table is a mistake of ours (asserted).
class Commands : public QObject {
    Q_OBJECT

  public:
    enum class Host { Picture, List };

    // Overlays cover `window`, and keys that work everywhere work in it.
    Commands(Session& session, QWidget* window);

    // What a command of another pane does, and when it can be done (nothing: always). Until then it is in no
    // menu and its keys do nothing.
    void provide(const QString& id, std::function<void()> run, std::function<bool()> available = {});
    // Where a menu about the current item opens, on the screen.
    void openMenusAt(std::function<QPoint()> place) { context_.besideCurrent = std::move(place); }

    // From now on the keys of boxes work while `pane` itself has the keyboard, and a letter starts typing.
    void addHost(QWidget& pane, Host host);

    void fillMenuBar(QMenuBar& bar);
    // What can be done with the current item.
    void fillContextMenu(QMenu& menu) const;

    // In simple mode (at first) menus hold what beginners need. All keys work in both.
    void setFullMode(bool full);
    bool isFullMode() const { return full_; }

    QAction& action(const QString& id) const;
    void run(const QString& id);
    // Ids, the last one that ran first; each once.
    const QStringList& recent() const { return recent_; }

    void showPalette();
    void showKeys();

  signals:
    void modeChanged(bool full);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Provided {
        std::function<void()> run;
        std::function<bool()> available;
    };

    void makeAction(const Command& command);
    void fillMenus();
    bool isInMenus(const Command& command) const;
    bool isProvided(const Command& command) const;
    bool canRun(const Command& command) const;
    void carryOut(const Command& command);
    void update();
    const Command* commandFor(const QKeyEvent& event, Host host) const;
    bool takesKey(QWidget& pane, Host host, QKeyEvent& event, bool onlyAsks);

    CommandContext context_;
    QHash<QString, QAction*> actions_;
    QHash<QString, Provided> provided_;
    QHash<QObject*, Host> hosts_;
    QHash<CommandMenu, QPointer<QMenu>> menus_;  // of the menu bar
    QStringList recent_;
    bool full_ = false;
};

}  // namespace counterpoint::ui
