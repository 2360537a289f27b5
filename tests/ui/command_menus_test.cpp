#include "ui/commands/commands.hpp"
#include "ui/commands/fuzzy.hpp"
#include "ui/commands/key_words.hpp"
#include "ui/session/session.hpp"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

class CommandMenus : public testing::Test {
  protected:
    CommandMenus() {
        window.resize(1100, 760);
        commands.fillMenuBar(bar);
        session.start(support::smallMap());
    }
    QStringList visible() {
        QStringList ids;
        for (const QAction* top : bar.actions())
            for (const QAction* action : top->menu()->actions())
                if (action->isVisible() && !action->isSeparator()) ids << action->objectName();
        return ids;
    }

    QWidget window;
    QMenuBar bar{&window};
    Session session;
    Commands commands{session, &window};
};

TEST_F(CommandMenus, SimpleModeShowsWhatBeginnersNeed) {
    const QStringList simple = visible();
    for (const char* id : {"add-reason", "add-objection", "evidence", "undo", "delete"})
        EXPECT_TRUE(simple.contains(id)) << id;
    for (const char* id : {"add-undercutter", "toggle-unstated", "move-up"})
        EXPECT_FALSE(simple.contains(id)) << id;
    EXPECT_FALSE(simple.contains("save")) << "nobody provides it yet";
    commands.provide("save", [] {});
    EXPECT_TRUE(visible().contains("save"));
}

TEST_F(CommandMenus, FullModeShowsEveryCommand) {
    bool full = false;
    QObject::connect(&commands, &Commands::modeChanged, [&full](bool now) { full = now; });
    bar.findChild<QAction*>("full-mode")->trigger();
    QCoreApplication::processEvents();
    EXPECT_TRUE(full);
    for (const Command& command : commandTable()) commands.provide(command.id, [] {});
    const QStringList shown = visible();
    for (const Command& command : commandTable()) EXPECT_TRUE(shown.contains(command.id)) << command.id;
}

TEST_F(CommandMenus, NameTheStepThatUndoTakesBack) {
    EXPECT_FALSE(commands.action("undo").isEnabled());
    session.select({"m"});
    commands.run("add-reason");
    EXPECT_EQ(commands.action("undo").text(), "Undo: Add a reason");
    EXPECT_TRUE(commands.action("undo").isEnabled());
    commands.run("undo");
    EXPECT_EQ(commands.action("undo").text(), "Undo");
    EXPECT_EQ(commands.action("redo").text(), "Redo: Add a reason");
}

TEST_F(CommandMenus, OfferWhatCanBeDoneNow) {
    session.select({});
    EXPECT_FALSE(commands.action("add-reason").isEnabled());
    session.select({"m"});
    EXPECT_TRUE(commands.action("add-reason").isEnabled());
    EXPECT_FALSE(commands.action("add-premise").isEnabled());
    session.select({"a"});
    EXPECT_TRUE(commands.action("add-premise").isEnabled());
    QMenu menu;
    commands.fillContextMenu(menu);
    EXPECT_TRUE(menu.actions().contains(&commands.action("add-reason")));
    EXPECT_FALSE(menu.actions().contains(&commands.action("fold-others"))) << "simple mode";
}

TEST_F(CommandMenus, ThePaletteFindsAndRunsACommand) {
    session.select({"c"});
    window.show();
    commands.run("copy");
    commands.run("toggle-unstated");
    commands.run("palette");
    auto* palette = window.findChild<QWidget*>("commandPalette");
    auto* field = window.findChild<QLineEdit*>("commandField");
    auto* list = window.findChild<QListWidget*>("commandList");
    ASSERT_TRUE(palette && field && list);
    EXPECT_EQ(list->item(0)->text(), "Unstated") << "what was used last comes first";
    EXPECT_EQ(list->item(1)->text(), "Copy");
    QTest::keyClicks(field, "obj");
    ASSERT_GT(list->count(), 0);
    EXPECT_EQ(list->item(0)->text(), "But: an objection");
    if (qEnvironmentVariableIsSet("COUNTERPOINT_GRAB")) palette->grab().save("palette.png");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(session.map().arguments().size(), 5U);
    EXPECT_EQ(session.map().arguments()[4].role, map::Role::Opposes);
    EXPECT_TRUE(palette->isHidden());
    EXPECT_EQ(commands.recent()[0], "add-objection");
}

TEST_F(CommandMenus, TheSheetShowsEveryKeyAndClosesOnEscape) {
    window.show();
    commands.run("keys");
    auto* sheet = window.findChild<QWidget*>("keysSheet");
    ASSERT_NE(sheet, nullptr);
    QStringList texts;
    for (const QLabel* label : sheet->findChildren<QLabel*>()) texts << label->text();
    for (const Command& command : commandTable()) {
        if (*command.keys == 0) continue;
        EXPECT_TRUE(texts.contains(keyWords(command).join("  "))) << command.id;
    }
    if (qEnvironmentVariableIsSet("COUNTERPOINT_GRAB")) window.grab().save("keys.png");
    QTest::keyClick(sheet->findChild<QWidget*>("keysScroll"), Qt::Key_Escape);
    EXPECT_TRUE(sheet->isHidden());
}

TEST(KeysPage, IsWhatTheTableSays) {
    QFile page(COUNTERPOINT_ROOT "/ui/KEYS.md");
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(page.readAll()), keysAsMarkdown())
        << "make it again: counterpoint-editor --keys > ui/KEYS.md";
}

TEST(FuzzyScore, PrefersStartsOfWordsAndNeighbours) {
    EXPECT_LT(fuzzyScore("xyz", "Undo"), 0);
    EXPECT_EQ(fuzzyScore("", "Undo"), 0);
    EXPECT_GT(fuzzyScore("un", "Undo"), fuzzyScore("un", "Move under"));
    EXPECT_GT(fuzzyScore("fo", "Fold the others"), fuzzyScore("fo", "Show more"));
    EXPECT_GE(fuzzyScore("MOVE up", "Move a level up"), 0);
    EXPECT_LT(fuzzyScore("pum", "up"), 0);
}

}  // namespace
}  // namespace counterpoint::ui
