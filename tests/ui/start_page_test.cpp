#include "ui/start/start_page.hpp"

#include "ui/start/card.hpp"
#include "ui/start/shipped_maps.hpp"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace counterpoint::ui {
namespace {

class StartPageTest : public ::testing::Test {
  protected:
    void SetUp() override {
        page_.resize(1000, 720);
        page_.show();
        page_.activateWindow();
        page_.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page_));
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static QString focused() { return QApplication::focusWidget()->objectName(); }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page_, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page_, &event);
    }

    StartPage page_;
    QSignalSpy example_{&page_, &StartPage::openExample};
    QSignalSpy paste_{&page_, &StartPage::pasteArticle};
    QSignalSpy article_{&page_, &StartPage::openArticle};
    QSignalSpy practise_{&page_, &StartPage::practise};
    QSignalSpy newMap_{&page_, &StartPage::newMap};
    QSignalSpy map_{&page_, &StartPage::openMap};
};

TEST_F(StartPageTest, NumbersOpenWhatTheyStandBeside) {
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) press(key);
    for (const QSignalSpy* spy : {&example_, &paste_, &article_, &practise_, &newMap_, &map_})
        EXPECT_EQ(spy->count(), 1);
    EXPECT_EQ(article_[0][0].toString(), "");
    EXPECT_EQ(map_[0][0].toString(), "");
}

TEST_F(StartPageTest, ArrowsGoFromCardToCardAndEnterOpens) {
    EXPECT_EQ(focused(), "openExample");
    press(Qt::Key_Right);
    EXPECT_EQ(focused(), "pasteArticle");
    press(Qt::Key_Down);
    EXPECT_EQ(focused(), "practise");
    press(Qt::Key_Return);
    EXPECT_EQ(practise_.count(), 1);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), "openExample");
    press(Qt::Key_Space);
    EXPECT_EQ(example_.count(), 1);
}

TEST_F(StartPageTest, AClickOpensACard) {
    QTest::mouseClick(page_.findChild<Card*>("openArticle"), Qt::LeftButton);
    EXPECT_EQ(article_.count(), 1);
}

TEST_F(StartPageTest, OpensRecentMapsAndOnlyThoseThatAreThere) {
    const support::TemporaryFolder folder;
    const QString here = QString::fromStdString(folder.write("here.argmap", "x"));
    const QString gone = QString::fromStdString(folder.path("gone.argmap"));
    QSignalSpy notices(&page_, &StartPage::noticed);
    QSignalSpy forgotten(&page_, &StartPage::forgetRecentFile);
    page_.setRecentFiles({here, gone});
    for (int i = 0; i < 3; ++i) press(Qt::Key_Down);
    EXPECT_EQ(focused(), "recentFiles");
    press(Qt::Key_Return);
    ASSERT_EQ(map_.count(), 1);
    EXPECT_EQ(map_[0][0].toString(), here);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(map_.count(), 1);
    EXPECT_EQ(notices.count(), 1);
    press(Qt::Key_Delete);
    ASSERT_EQ(forgotten.count(), 1);
    EXPECT_EQ(forgotten[0][0].toString(), gone);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(focused(), "openMap");
}

TEST_F(StartPageTest, WithoutRecentMapsThereIsNoList) {
    EXPECT_FALSE(page_.findChild<QListWidget*>("recentFiles")->isVisible());
    page_.setRecentFiles({"/gone.argmap"});
    EXPECT_TRUE(page_.findChild<QListWidget*>("recentFiles")->isVisible());
}

TEST_F(StartPageTest, TakesADroppedFile) {
    drop("/maps/a.argmap");
    ASSERT_EQ(map_.count(), 1);
    EXPECT_EQ(map_[0][0].toString(), "/maps/a.argmap");
    drop("/texts/editorial.html");
    ASSERT_EQ(article_.count(), 1);
    EXPECT_EQ(article_[0][0].toString(), "/texts/editorial.html");
}

TEST_F(StartPageTest, NoTextIsCutInASmallWindow) {
    page_.resize(560, 420);
    QApplication::processEvents();
    for (const Card* card : page_.findChildren<Card*>()) {
        EXPECT_GE(card->height(), card->heightForWidth(card->width())) << card->objectName().toStdString();
        EXPECT_GT(card->width(), 200);
        EXPECT_FALSE(card->accessibleName().isEmpty());
    }
    for (const QLabel* text : page_.findChildren<QLabel*>()) EXPECT_EQ(text->textFormat(), Qt::PlainText);
}

TEST(ShippedMaps, AreFoundBesideTheProgram) {
    EXPECT_TRUE(exampleMap().endsWith("maps/local-chips/editorial.argmap"));
    EXPECT_TRUE(practiceMap().endsWith("maps/first-steps/letter.argmap"));
    EXPECT_EQ(shippedMap("no/such.argmap"), "");
}

}  // namespace
}  // namespace counterpoint::ui
