#include "ui/app/main_window.hpp"

#include "ui/article_pane/article_pane.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/looks/looks.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/outline/outline.hpp"
#include "ui/session/session.hpp"
#include "ui/settings/settings.hpp"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QTest>
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace counterpoint::ui
