#include "ui/commands/commands.hpp"

#include "ui/session/session.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

#include "editing/typing.hpp"
#include "support/gesture_steps.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

// A window with nothing but a pane that shows boxes, on the map r1:m<a,b r2:a<c o1:m!d u1:r1~e.
class CommandKeys : public testing::Test {
  protected:
    CommandKeys() {
        pane.setFocusPolicy(Qt::StrongFocus);
        commands.addHost(pane, Commands::Host::Picture);
        session.start(support::smallMap());
    }

    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier) {
        QTest::keyClick(&pane, static_cast<Qt::Key>(key), held);
    }
    // The map after a key pressed with this selected; what is new is called "new", arguments "New".
    std::string after(const editing::Selection& selected, int key, Qt::KeyboardModifiers held) {
        session.start(support::smallMap());
        session.select(selected);
        press(key, held);
        std::string text = support::shape(session.map());
        const auto rename = [&](const std::string& name, const char* to) {
            for (auto at = text.find(name); at != std::string::npos; at = text.find(name))
                text.replace(at, name.size(), to);
        };
        for (const map::Claim& claim : session.map().claims())
            if (!support::smallMap().claims().has(claim.id)) rename(claim.id.name, "new");
        for (const map::Argument& argument : session.map().arguments())
            if (!support::smallMap().arguments().has(argument.id)) rename(argument.id.name, "New");
        return text;
    }

    QWidget window;
    QWidget pane{&window};
    Session session;
    Commands commands{session, &window};
};

constexpr auto kCtrl = Qt::ControlModifier;
constexpr auto kShift = Qt::ShiftModifier;
constexpr auto kNone = Qt::NoModifier;

TEST_F(CommandKeys, AddToTheArgument) {
    EXPECT_EQ(after({"c"}, Qt::Key_Tab, kNone), "r1:m<a,b r2:a<c o1:m!d u1:r1~e New:c<new");
    EXPECT_EQ(after({"c"}, Qt::Key_Backtab, kShift), "r1:m<a,b r2:a<c o1:m!d u1:r1~e New:c!new");
    EXPECT_EQ(after({"a"}, Qt::Key_Return, kNone), "r1:m<a,new,b r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"a"}, Qt::Key_Enter, Qt::KeypadModifier), "r1:m<a,new,b r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"a"}, Qt::Key_Return, kCtrl), "r1:m<a,b New:m<new r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"c"}, Qt::Key_U, kNone), "r1:m<a,b r2:a<c o1:m!d u1:r1~e New:r2~new");
    EXPECT_EQ(after({"r2"}, Qt::Key_W, kNone), "r1:m<a,b r2:a<c o1:m!d u1:r1~e New:r2+new");
    EXPECT_EQ(after({"c"}, Qt::Key_Insert, kNone), "r1:m<a,b r2:a<c o1:m!d u1:r1~e new");
}

TEST_F(CommandKeys, WhatIsAddedWaitsForItsTextAndCanBeUndone) {
    session.select({"c"});
    QSignalSpy typing(&session, &Session::typingWanted);
    press(Qt::Key_Tab);
    EXPECT_EQ(typing.count(), 1);
    press(Qt::Key_Z, kCtrl);
    EXPECT_EQ(session.map(), support::smallMap());
    press(Qt::Key_Z, kCtrl | kShift);
    EXPECT_EQ(session.map().claims().size(), 7U);
    press(Qt::Key_Z, kCtrl);
    press(Qt::Key_Y, kCtrl);
    EXPECT_EQ(session.map().claims().size(), 7U);
}

TEST_F(CommandKeys, MoveThings) {
    EXPECT_EQ(after({"a"}, Qt::Key_Right, kCtrl), "r1:m<b,a r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"b"}, Qt::Key_Left, kCtrl), "r1:m<b,a r2:a<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"d"}, Qt::Key_Left, kCtrl | kShift), "r1:m<a,b r2:a<c u1:r1~e o1:a!d");
    EXPECT_EQ(after({"r1"}, Qt::Key_Right, kCtrl | kShift), "r2:a<c o1:m!d u1:r1~e r1:d<a,b");
    EXPECT_EQ(after({"c"}, Qt::Key_Up, kCtrl | kShift), "r1:m<a,b r2:m<c o1:m!d u1:r1~e");
    EXPECT_EQ(after({"d"}, Qt::Key_Down, kCtrl | kShift), "r1:m<a,b r2:a<c u1:r1~e o1:a!d");
    EXPECT_EQ(after({"b"}, Qt::Key_L, kCtrl), "r1:m<a r2:a<c o1:m!d u1:r1~e b");
}

TEST_F(CommandKeys, DeleteCutCopyPasteDuplicate) {
    EXPECT_EQ(after({"a"}, Qt::Key_Delete, kNone), "r1:m<b o1:m!d u1:r1~e");
    EXPECT_EQ(after({"a"}, Qt::Key_Delete, kShift), "r1:m<b o1:m!d u1:r1~e c");
    EXPECT_EQ(after({"d"}, Qt::Key_D, kCtrl), "r1:m<a,b r2:a<c o1:m!d New:m!new u1:r1~e");
    EXPECT_EQ(after({"a"}, Qt::Key_X, kCtrl), "r1:m<b o1:m!d u1:r1~e");
    session.select({"d"});
    press(Qt::Key_V, kCtrl);
    EXPECT_EQ(session.current(), "a") << "names that are free again are kept";
    EXPECT_EQ(session.map().arguments()[3].id.name, "r2");
}

TEST_F(CommandKeys, CopyAMapATextAndAPicture) {
    session.select({"a"});
    press(Qt::Key_C, kCtrl);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_TRUE(data->data("application/x-counterpoint-map+xml").contains("Says c."));
    EXPECT_TRUE(data->text().contains("Says c."));
    EXPECT_TRUE(data->data("image/svg+xml").contains("<svg"));
    EXPECT_FALSE(data->text().contains("Says m."));
}

TEST_F(CommandKeys, PasteTextAsClaims) {
    QGuiApplication::clipboard()->setText("One.\n\nTwo.");
    session.select({"c"});
    press(Qt::Key_V, kCtrl);
    EXPECT_EQ(session.map().claims().size(), 8U);
    EXPECT_EQ(session.selection().size(), 2U);
}

TEST_F(CommandKeys, MarkClaims) {
    session.select({"a"});
    press(Qt::Key_M, kCtrl);
    EXPECT_TRUE(session.map().claims().find({"a"})->main);
    press(Qt::Key_U, kCtrl);
    EXPECT_TRUE(session.map().claims().find({"a"})->implicit);
}

TEST_F(CommandKeys, SayWhatKindOfEvidenceItIs) {
    session.select({"c"});
    press(Qt::Key_E);
    auto* menu = window.findChild<QMenu*>("evidenceMenu");
    ASSERT_NE(menu, nullptr);
    menu->actions()[2]->trigger();
    EXPECT_EQ(session.map().claims().find({"c"})->evidence, map::Evidence::Study);
    menu->close();
}

TEST_F(CommandKeys, WalkInThePicture) {
    session.select({"m"});
    press(Qt::Key_Down);
    EXPECT_EQ(session.current(), "r1");
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(session.current(), "b");
    press(Qt::Key_Left);
    press(Qt::Key_Right, kShift);
    EXPECT_EQ(session.selection(), (editing::Selection{"a", "b"}));
    press(Qt::Key_Left, kShift);
    EXPECT_EQ(session.selection(), (editing::Selection{"b", "a"}));
    press(Qt::Key_Up);
    EXPECT_EQ(session.current(), "r1");
    press(Qt::Key_A, kCtrl);
    EXPECT_EQ(session.selection().size(), 6U);
    press(Qt::Key_Escape);
    EXPECT_TRUE(session.selection().empty());
}

TEST_F(CommandKeys, FoldAndFocus) {
    session.select({"a"});
    press(Qt::Key_F);
    EXPECT_EQ(session.view().folded, std::set<std::string>{"a"});
    press(Qt::Key_F);
    EXPECT_TRUE(session.view().folded.empty());
    session.select({"d"});
    press(Qt::Key_F, kShift);
    EXPECT_EQ(session.view().folded, std::set<std::string>{"a"});
    press(Qt::Key_F, kCtrl | kShift);
    EXPECT_TRUE(session.view().folded.empty());

    session.select({"a"});
    press(Qt::Key_BracketRight, kCtrl);
    EXPECT_EQ(session.view().focus, "a");
    press(Qt::Key_BracketLeft, kCtrl);
    EXPECT_EQ(session.view().focus, "m");
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(session.view().focus, "a");
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session.view().focus, "m");
    press(Qt::Key_BracketLeft, kCtrl);
    EXPECT_EQ(session.view().focus, "");
}

TEST_F(CommandKeys, AClaimThatGoesIsShownAloneNoLonger) {
    session.select({"d"});
    press(Qt::Key_BracketRight, kCtrl);
    press(Qt::Key_Delete);
    EXPECT_EQ(session.view().focus, "");
}

TEST_F(CommandKeys, EditTheTextOrJustType) {
    QSignalSpy typing(&session, &Session::typingWanted);
    session.select({"a"});
    press(Qt::Key_F2);
    press(Qt::Key_Space);
    QTest::keyClick(&pane, 'T', kShift);
    QTest::keyClick(&pane, 'b');
    ASSERT_EQ(typing.count(), 4);
    EXPECT_EQ(typing[0][1].toString(), "");
    EXPECT_EQ(typing[1][1].toString(), "");
    EXPECT_EQ(typing[2][1].toString(), "T");
    EXPECT_EQ(typing[3][1].toString(), "b");
    EXPECT_EQ(typing[3][0].toString(), "a");
}

TEST_F(CommandKeys, WordsOfAnInputMethodStartTyping) {
    QSignalSpy typing(&session, &Session::typingWanted);
    session.select({"a"});
    QInputMethodEvent words;
    words.setCommitString("你好");
    QCoreApplication::sendEvent(&pane, &words);
    ASSERT_EQ(typing.count(), 1);
    EXPECT_EQ(typing[0][1].toString(), "你好");
}

TEST_F(CommandKeys, OfOtherPanesDoWhatTheWindowProvides) {
    const std::vector<std::tuple<const char*, int, Qt::KeyboardModifiers>> keys = {
        {"find", Qt::Key_F, kCtrl},
        {"find", Qt::Key_Slash, kNone},
        {"fit", Qt::Key_0, kCtrl},
        {"zoom-in", Qt::Key_Plus, kCtrl},
        {"zoom-in", Qt::Key_Plus, kCtrl | kShift},
        {"zoom-in", Qt::Key_Equal, kCtrl},
        {"zoom-out", Qt::Key_Minus, kCtrl},
        {"zoom-actual", Qt::Key_1, kCtrl},
        {"save", Qt::Key_S, kCtrl},
        {"save-as", Qt::Key_S, kCtrl | kShift},
        {"open", Qt::Key_O, kCtrl},
        {"new", Qt::Key_N, kCtrl},
        {"export", Qt::Key_E, kCtrl},
        {"article-panel", Qt::Key_1, Qt::AltModifier},
        {"outline-panel", Qt::Key_2, Qt::AltModifier},
        {"inspector-panel", Qt::Key_3, Qt::AltModifier},
        {"source", Qt::Key_E, kShift},
        {"palette", Qt::Key_K, kCtrl},
        {"keys", Qt::Key_Question, kShift},
        {"keys", Qt::Key_F1, kNone},
        {"close", Qt::Key_W, kCtrl},
        {"open-article", Qt::Key_O, kCtrl | kShift}};
    for (const auto& [id, key, held] : keys) {
        int times = 0;
        commands.provide(id, [&times] { ++times; });
        press(key, held);
        EXPECT_EQ(times, 1) << id;
    }
}

TEST_F(CommandKeys, SayWhyNothingHappens) {
    QSignalSpy notices(&session, &Session::noticed);
    session.select({"m"});
    press(Qt::Key_Return);
    press(Qt::Key_Z, kCtrl);
    press(Qt::Key_Z, kCtrl | kShift);
    session.select({});
    for (const int key : {Qt::Key_Tab, Qt::Key_U, Qt::Key_E, Qt::Key_Delete, Qt::Key_F2}) press(key);
    for (const int key : {Qt::Key_C, Qt::Key_X, Qt::Key_D, Qt::Key_Left}) press(key, kCtrl);
    EXPECT_EQ(notices.count(), 12);
    EXPECT_EQ(session.map(), support::smallMap());
}

TEST_F(CommandKeys, InAListArrowsWalkInTheList) {
    QWidget list(&window);
    commands.addHost(list, Commands::Host::List);
    session.select({"m"});
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(session.current(), "m");
    QTest::keyClick(&list, Qt::Key_Tab);
    EXPECT_EQ(session.map().claims().size(), 7U);
}

TEST_F(CommandKeys, EveryKeyHasOneMeaning) {
    std::set<QString> seen;
    for (const Command& command : commandTable()) {
        for (const QKeySequence& keys : keysOf(command)) {
            EXPECT_FALSE(keys.isEmpty()) << command.id;
            EXPECT_TRUE(seen.insert(keys.toString()).second) << keys.toString().toStdString();
        }
    }
}

}  // namespace
}  // namespace counterpoint::ui
