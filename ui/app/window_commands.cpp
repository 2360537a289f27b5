#include "ui/app/window_commands.hpp"

#include "ui/app/export_picture.hpp"
#include "ui/app/main_window.hpp"
#include "ui/article_pane/article_pane.hpp"
#include "ui/commands/commands.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/outline/outline.hpp"
#include "ui/session/session.hpp"

#include <QDockWidget>
#include <QMenuBar>

namespace counterpoint::ui {

namespace {

void wireFile(Commands& commands, MainWindow& window) {
    const auto works = [&window] { return !window.showsStart(); };
    commands.provide("new", [&window] { window.newMap(); });
    commands.provide("open", [&window] { window.openMap({}); });
    commands.provide(
        "open-article",
        [&window] {
            window.articlePanel()->show();
            window.articlePanel()->raise();
            window.article().openWithDialog();
        },
        works);
    commands.provide(
        "save", [&window] { window.save(); }, works);
    commands.provide(
        "save-as", [&window] { window.saveAs(); }, works);
    commands.provide(
        "export", [&window] { exportPicture(window); }, works);
    commands.provide("close", [&window] { window.close(); });
}

// Shows a panel that is hidden or behind another one; hides one that is in sight.
void togglePanel(QDockWidget& panel) {
    const bool inSight = panel.isVisible() && !panel.visibleRegion().isEmpty();
    panel.setVisible(!inSight);
    if (inSight) return;
    panel.raise();
    panel.widget()->setFocus();
}

void wirePanels(Commands& commands, MainWindow& window) {
    const auto works = [&window] { return !window.showsStart(); };
    commands.provide(
        "article-panel", [&window] { togglePanel(*window.articlePanel()); }, works);
    commands.provide(
        "outline-panel", [&window] { togglePanel(*window.outlinePanel()); }, works);
    commands.provide(
        "inspector-panel", [&window] { togglePanel(*window.inspectorPanel()); }, works);
    commands.provide(
        "source",
        [&window] {
            window.inspectorPanel()->show();
            window.inspector().focusField("sources");
        },
        works);
}

void wireView(Commands& commands, MainWindow& window) {
    const auto works = [&window] { return !window.showsStart(); };
    commands.provide(
        "find", [&window] { window.map().find(); }, works);
    commands.provide(
        "fit", [&window] { window.map().fit(); }, works);
    commands.provide(
        "zoom-in", [&window] { window.map().view().zoomIn(); }, works);
    commands.provide(
        "zoom-out", [&window] { window.map().view().zoomOut(); }, works);
    commands.provide(
        "zoom-actual", [&window] { window.map().view().zoomToActualSize(); }, works);
}

}  // namespace

void wireCommands(Commands& commands, MainWindow& window) {
    wireFile(commands, window);
    wireView(commands, window);
    wirePanels(commands, window);
    commands.addHost(window.map().view(), Commands::Host::Picture);
    commands.addHost(window.outline(), Commands::Host::List);
    commands.fillMenuBar(*window.menuBar());
}

}  // namespace counterpoint::ui
