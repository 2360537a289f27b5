#include "ui/files/file_keeper.hpp"

#include "ui/files/notice_area.hpp"
#include "ui/session/session.hpp"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <filesystem>
#include <gtest/gtest.h>

#include "format/read.hpp"
#include "format/write.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::ui {
namespace {

using support::TemporaryFolder;

// A window's part that matters here.
struct Window {
    explicit Window(const std::string& journals) : keeper(session, notices, {journals, 5}) {
        notices.resize(700, 60);
    }
    void add(const std::string& id) {
        session.apply(
            {map::add(session.map(), support::claim(id)).value(), editing::Gesture::AddClaim, {id}, false});
    }
    // Presses a button of the notice about this matter.
    void press(const QString& matter, int button) {
        auto* const found = notices.findChild<QWidget*>("notice-" + matter)
                                ->findChild<QPushButton*>(QString("action%1").arg(button));
        ASSERT_NE(found, nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }

    Session session;
    NoticeArea notices;
    FileKeeper keeper;
};

class FileKeeping : public testing::Test {
  protected:
    void change() const { folder_.write("a.argmap", format::writeMap(theirs_)); }
    map::Map onDisk() const { return format::loadMap(path_).value().map; }

    TemporaryFolder folder_;
    TemporaryFolder state_;
    std::string journals_ = state_.path("journal");
    std::string path_ = folder_.write("a.argmap", format::writeMap(support::smallMap()));
    QString file_ = QString::fromStdString(path_);
    map::Map theirs_ = map::add(support::smallMap(), support::claim("theirs")).value();
};

TEST_F(FileKeeping, OpensAndSaves) {
    Window window(journals_);
    QSignalSpy files(&window.session, &Session::fileChanged);
    ASSERT_TRUE(window.keeper.open(file_));
    EXPECT_EQ(window.keeper.name(), "a.argmap");
    window.add("x1");
    EXPECT_TRUE(window.session.document().isModified());
    EXPECT_TRUE(window.keeper.save());
    EXPECT_FALSE(window.session.document().isModified());
    EXPECT_EQ(files.count(), 3) << "opened, modified, saved";
    EXPECT_TRUE(onDisk() == window.session.map());
}

TEST_F(FileKeeping, KeepsTheMapWhenAFileCannotBeOpened) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    EXPECT_FALSE(window.keeper.open(QString::fromStdString(folder_.write("b.argmap", "<map"))));
    EXPECT_TRUE(window.notices.textOf("open").startsWith("“b.argmap” can’t be opened."));
    EXPECT_TRUE(window.session.map() == support::smallMap());
    EXPECT_EQ(window.keeper.name(), "a.argmap");
}

TEST_F(FileKeeping, NoticesWithinTwoSecondsThatAnotherProgramChangedTheFile) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    change();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.notices.textOf("disk").isEmpty(); }, 2000));
    EXPECT_EQ(window.notices.textOf("disk"), "“a.argmap” was changed by another program.");
    window.press("disk", 0);
    EXPECT_TRUE(window.session.map() == theirs_);
    EXPECT_EQ(window.notices.textOf("disk"), "");
}

TEST_F(FileKeeping, ASaveOverAChangedFileAsksAndKeepsBoth) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    window.add("x1");
    change();
    EXPECT_FALSE(window.keeper.save());
    EXPECT_TRUE(window.notices.textOf("disk").contains("and so was your map"));
    EXPECT_TRUE(onDisk() == theirs_);
    window.press("disk", 1);
    EXPECT_TRUE(onDisk() == window.session.map());
    EXPECT_EQ(editing::findBackups(path_).size(), 1U);
    EXPECT_EQ(window.notices.textOf("disk"), "");
}

TEST_F(FileKeeping, OffersToSaveAFileAgainThatWasDeleted) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    std::filesystem::remove(path_);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.notices.textOf("disk").isEmpty(); }, 2500));
    window.press("disk", 0);
    EXPECT_TRUE(onDisk() == support::smallMap());
    EXPECT_EQ(window.notices.textOf("disk"), "");
}

TEST_F(FileKeeping, SaysWhyASaveFailedAndKeepsTheWork) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    window.add("x1");
    std::filesystem::rename(folder_.path(), folder_.path() + "-away");
    EXPECT_FALSE(window.keeper.save());
    EXPECT_TRUE(window.notices.textOf("save").startsWith("Not saved. ")) << "";
    EXPECT_TRUE(window.session.document().isModified());
    std::filesystem::rename(folder_.path() + "-away", folder_.path());
    window.press("save", 0);
    EXPECT_EQ(window.notices.textOf("save"), "");
    EXPECT_TRUE(onDisk() == window.session.map());
}

TEST_F(FileKeeping, TellsOfASecondWindowOnTheSameFile) {
    Window first(journals_);
    Window second(journals_);
    ASSERT_TRUE(first.keeper.open(file_));
    ASSERT_TRUE(second.keeper.open(file_));
    EXPECT_TRUE(second.notices.textOf("lock").contains("already open in another window"));
    second.add("x1");
    EXPECT_FALSE(second.keeper.save());
    EXPECT_TRUE(onDisk() == support::smallMap());
    second.press("lock", 0);
    EXPECT_TRUE(second.keeper.save());
}

TEST_F(FileKeeping, OffersWhatAProgramLeftBehind) {
    {
        Window window(journals_);
        ASSERT_TRUE(window.keeper.open(file_));
        window.add("x1");
    }
    Window window(journals_);
    window.keeper.offerLeftWork();
    const auto work = editing::findLeftWork(journals_);
    ASSERT_EQ(work.size(), 1U);
    const QString matter = "recover-" + QString::fromStdString(work[0].journal).section('/', -1);
    EXPECT_TRUE(window.notices.textOf(matter).startsWith("Unsaved work on “a.argmap” was found"));
    window.press(matter, 0);
    EXPECT_TRUE(window.session.map().claims().has({"x1"}));
    EXPECT_TRUE(window.session.document().isModified());
    EXPECT_EQ(window.session.document().path(), path_);
    EXPECT_TRUE(window.keeper.save());
    EXPECT_TRUE(editing::findLeftWork(journals_).empty());
}

TEST_F(FileKeeping, ThrowsLeftWorkAwayOnlyWhenToldTwice) {
    {
        Window window(journals_);
        ASSERT_TRUE(window.keeper.open(file_));
        window.add("x1");
    }
    Window window(journals_);
    window.keeper.offerLeftWork();
    const auto work = editing::findLeftWork(journals_);
    ASSERT_EQ(work.size(), 1U);
    const QString matter = "recover-" + QString::fromStdString(work[0].journal).section('/', -1);
    window.press(matter, 1);
    EXPECT_EQ(editing::findLeftWork(journals_).size(), 1U);
    window.press(matter, 0);
    EXPECT_TRUE(editing::findLeftWork(journals_).empty());
    EXPECT_EQ(window.notices.textOf(matter), "");
}

TEST_F(FileKeeping, SaysOnceThatAutosaveIsOff) {
    Window window(folder_.write("no-folder", "") + "/journal");
    window.session.start(support::smallMap());
    window.add("x1");
    EXPECT_TRUE(window.notices.textOf("journal").startsWith("Autosave is off: "));
    EXPECT_TRUE(window.keeper.saveAs(QString::fromStdString(folder_.path("b.argmap"))));
    EXPECT_EQ(window.notices.textOf("journal"), "");
}

// Answers the question about unsaved work with the button of this text.
void answer(const QString& text) {
    QTimer::singleShot(0, [text] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        for (QAbstractButton* const button : box->buttons()) {
            if (button->text() == text) button->click();
        }
    });
}

TEST_F(FileKeeping, AsksBeforeUnsavedWorkIsLeft) {
    Window window(journals_);
    ASSERT_TRUE(window.keeper.open(file_));
    EXPECT_TRUE(window.keeper.mayLeave()) << "there is nothing to ask";
    window.add("x1");
    answer("&Cancel");
    EXPECT_FALSE(window.keeper.mayLeave());
    EXPECT_TRUE(onDisk() == support::smallMap());
    answer("&Save");
    EXPECT_TRUE(window.keeper.mayLeave());
    EXPECT_TRUE(onDisk() == window.session.map());
    window.add("x2");
    answer("&Don’t save");
    EXPECT_TRUE(window.keeper.mayLeave());
    EXPECT_FALSE(onDisk().claims().has({"x2"}));
    EXPECT_TRUE(std::filesystem::is_empty(journals_));
}

}  // namespace
}  // namespace counterpoint::ui
