#include "ui/app/main_window.hpp"

#include "ui/app/window_commands.hpp"
#include "ui/article_pane/article_pane.hpp"
#include "ui/commands/commands.hpp"
#include "ui/files/file_keeper.hpp"
#include "ui/files/notice_bar.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/looks/looks.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/outline/outline.hpp"
#include "ui/session/session.hpp"
#include "ui/settings/settings.hpp"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::ui {
namespace {

class MainWindowTest : public testing::Test {
  protected:
    MainWindowTest() {
        window_.show();
        window_.activateWindow();
        QTest::qWait(1);
    }

    support::TemporaryFolder folder_;
    Settings settings_{QString::fromStdString(folder_.path("settings.ini"))};
    Looks looks_{*qApp, nullptr};
    MainWindow window_{settings_, looks_, {}};
};

TEST_F(MainWindowTest, BeginsWithTheStartPageAndNothingBesideIt) {
    EXPECT_TRUE(window_.showsStart());
    EXPECT_FALSE(window_.articlePanel()->isVisible());
    EXPECT_FALSE(window_.inspectorPanel()->isVisible());
    EXPECT_EQ(window_.windowTitle(), "Counterpoint");
}

TEST_F(MainWindowTest, OpensTheExampleAsAnUnnamedCopy) {
    ASSERT_TRUE(window_.openExample());
    EXPECT_FALSE(window_.showsStart());
    EXPECT_TRUE(window_.articlePanel()->isVisible());
    EXPECT_TRUE(window_.inspectorPanel()->isVisible());
    EXPECT_GT(window_.session().map().claims().size(), 40U);
    EXPECT_TRUE(window_.session().document().path().empty());
    EXPECT_TRUE(window_.windowTitle().startsWith("Unnamed map")) << window_.windowTitle().toStdString();
}

TEST_F(MainWindowTest, MakesAMapOfAPastedArticle) {
    QApplication::clipboard()->setText("The library should open on Sundays. Many people work on weekdays.");
    ASSERT_TRUE(window_.pasteArticle());
    ASSERT_TRUE(window_.article().hasArticle());
    EXPECT_TRUE(window_.article().makeClaimFromSelection());
    ASSERT_EQ(window_.session().map().claims().size(), 1U);
    EXPECT_TRUE(window_.windowTitle().contains("[*]"));
    EXPECT_TRUE(window_.isWindowModified());
    window_.session().undo();
    window_.session().undo();
    EXPECT_FALSE(window_.isWindowModified());
}

TEST_F(MainWindowTest, ShowsTheTextOfTheMapToPractiseOn) {
    ASSERT_TRUE(window_.practise());
    EXPECT_TRUE(window_.article().hasArticle());
}

TEST_F(MainWindowTest, WithoutTextToPasteItStaysWhereItIs) {
    QApplication::clipboard()->clear();
    EXPECT_FALSE(window_.pasteArticle());
    EXPECT_TRUE(window_.showsStart());
    const auto* said = window_.findChild<NoticeBar*>();
    ASSERT_NE(said, nullptr);
    EXPECT_TRUE(said->isVisible());
    EXPECT_EQ(said->text(), "There is no text to paste: copy the article first.");
}

TEST_F(MainWindowTest, OffersLeftWorkOnTheStartPage) {
    const editing::Keeping keeping{folder_.path("journal")};
    {
        editing::Document left = editing::Document::make(map::Map(), keeping);
        left.apply({map::add(left.map(), support::claim("c", "Left behind.")).value(),
                    editing::Gesture::AddClaim,
                    {"c"},
                    false});
    }
    MainWindow window(settings_, looks_, keeping);
    window.show();
    window.files().offerLeftWork();
    const auto* offer = window.findChild<NoticeBar*>();
    ASSERT_NE(offer, nullptr);
    EXPECT_TRUE(offer->isVisible());
}

TEST_F(MainWindowTest, RemembersItsPanels) {
    ASSERT_TRUE(window_.practise());
    window_.inspectorPanel()->hide();
    window_.close();
    MainWindow again(settings_, looks_, {});
    again.show();
    ASSERT_TRUE(again.practise());
    EXPECT_TRUE(again.articlePanel()->isVisible());
    EXPECT_FALSE(again.inspectorPanel()->isVisible());
}

void gather(const QList<QAction*>& actions, QSet<QAction*>& all) {
    for (QAction* const action : actions) {
        all.insert(action);
        if (action->menu()) gather(action->menu()->actions(), all);
    }
}

TEST_F(MainWindowTest, DoesEveryCommandThatTheTablePromises) {
    Commands commands(window_.session(), &window_);
    commands.setFullMode(true);
    wireCommands(commands, window_);
    QSet<QAction*> all;
    gather(window_.menuBar()->actions(), all);
    for (const Command& command : commandTable())
        EXPECT_TRUE(all.contains(&commands.action(command.id))) << command.id;
}

TEST_F(MainWindowTest, TakesAMapFromTheKeyboardOneClaimAfterTheOther) {
    Commands commands(window_.session(), &window_);
    wireCommands(commands, window_);
    ASSERT_TRUE(window_.newMap());
    QTest::qWait(1);
    const auto type = [](const char* text, int key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
        QTest::qWait(1);
    };
    type("The library should open on Sundays.", Qt::Key_Tab);
    type("Many people work all week.", Qt::Key_Return);
    type("", Qt::Key_Backtab, Qt::ShiftModifier);
    type("It costs too much.", Qt::Key_Return);
    EXPECT_EQ(window_.session().map().claims().size(), 3U);
    EXPECT_EQ(window_.session().map().arguments().size(), 2U);
}

TEST_F(MainWindowTest, HidesPanelsAndBringsThemBack) {
    Commands commands(window_.session(), &window_);
    wireCommands(commands, window_);
    ASSERT_TRUE(window_.practise());
    QTest::qWait(1);
    commands.run("inspector-panel");
    EXPECT_FALSE(window_.inspectorPanel()->isVisible());
    commands.run("inspector-panel");
    EXPECT_TRUE(window_.inspectorPanel()->isVisible());
}

}  // namespace
}  // namespace counterpoint::ui
