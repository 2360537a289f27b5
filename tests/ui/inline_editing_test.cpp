#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using testing::HasSubstr;

struct Editing : support::ShownMap {
    explicit Editing(map::Map map = support::smallMap()) : ShownMap(std::move(map)) {
        pane.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&pane));
        view().setFocus();
        start_ = session.map();
    }

    QPlainTextEdit& field() { return *pane.findChild<QPlainTextEdit*>("claimEditor"); }
    QWidget& frame() { return *pane.findChild<QWidget*>("inlineEditor"); }
    bool isOpen() { return frame().isVisible(); }
    void key(Qt::Key key, Qt::KeyboardModifiers held = {}) {
        QTest::keyClick(isOpen() ? static_cast<QWidget*>(&field()) : &view(), key, held);
    }
    void type(const QString& text) {
        for (const QChar c : text) {
            // QTest knows keys of Latin letters only.
            QKeyEvent press(QEvent::KeyPress, 0, {}, QString(c));
            QApplication::sendEvent(isOpen() ? static_cast<QWidget*>(&field()) : &view(), &press);
        }
    }
    void edit(const std::string& claim) {
        session.select({claim});
        key(Qt::Key_F2);
        EXPECT_TRUE(isOpen());
    }
    std::string textOf(const std::string& claim) {
        const map::Claim* found = session.map().claims().find({claim});
        return found ? found->text : "(gone)";
    }
    std::string typedNow() { return field().toPlainText().toStdString(); }
    std::string hint() { return pane.findChild<QLabel*>("editorHint")->text().toStdString(); }
    // True when one step back leads to the map of the start.
    bool isOneStep() {
        session.undo();
        return session.map() == start_;
    }
    void stayHere() { start_ = session.map(); }

    map::Map start_;
};

TEST(InlineEditing, F2EditsAndEnterKeepsTheTextAsOneStep) {
    Editing map;
    map.edit("a");
    EXPECT_EQ(map.typedNow(), "Says a.");
    map.type(" And more");
    map.key(Qt::Key_Enter);
    EXPECT_FALSE(map.isOpen());
    EXPECT_EQ(map.textOf("a"), "Says a. And more");
    EXPECT_TRUE(map.view().hasFocus());
    EXPECT_TRUE(map.isOneStep());
}

TEST(InlineEditing, SpaceAndADoubleClickStartItToo) {
    Editing map;
    map.session.select({"a"});
    map.key(Qt::Key_Space);
    EXPECT_TRUE(map.isOpen());
    map.key(Qt::Key_Escape);
    EXPECT_FALSE(map.isOpen());
    QTest::mouseDClick(map.viewport(), Qt::LeftButton, {}, map.middleOf("c"));
    EXPECT_TRUE(map.isOpen());
    EXPECT_EQ(map.typedNow(), "Says c.");
}

TEST(InlineEditing, JustTypingReplacesTheTextAndUndoBringsItBack) {
    Editing map;
    map.session.select({"a"});
    map.type("N");
    ASSERT_TRUE(map.isOpen());
    map.type("ew");
    EXPECT_EQ(map.typedNow(), "New");
    map.key(Qt::Key_Z, Qt::ControlModifier);
    map.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.typedNow(), "Says a.");
    map.key(Qt::Key_Return);
    EXPECT_EQ(map.session.map(), map.start_);
    EXPECT_FALSE(map.session.history().canUndo());
}

TEST(InlineEditing, AMapIsTypedFromNothingAsFastAsOneThinks) {
    Editing map{map::Map()};
    map.type("Tax");
    ASSERT_TRUE(map.isOpen());
    map.key(Qt::Key_Tab);
    map.type("It works");
    map.key(Qt::Key_Return, Qt::ControlModifier);
    map.type("It is fair");
    map.key(Qt::Key_Tab, Qt::ShiftModifier);
    map.type("It isn’t");
    map.key(Qt::Key_Return);
    EXPECT_FALSE(map.isOpen());
    const map::Map& made = map.session.map();
    ASSERT_EQ(made.claims().size(), 4U);
    ASSERT_EQ(made.arguments().size(), 3U);
    EXPECT_EQ(made.claims()[0].text, "Tax");
    EXPECT_TRUE(made.claims()[0].main);
    EXPECT_EQ(made.arguments()[0].role, map::Role::Supports);
    EXPECT_EQ(made.arguments()[1].role, map::Role::Supports);
    EXPECT_EQ(map::nameOf(made.arguments()[1].target), made.claims()[0].id.name);
    EXPECT_EQ(made.arguments()[2].role, map::Role::Opposes);
    EXPECT_EQ(made.claims().find(made.arguments()[2].premises[0])->text, "It isn’t");
    // A claim and its text are one step.
    for (int steps = 0; steps < 4; ++steps) map.session.undo();
    EXPECT_EQ(map.session.map(), map::Map());
    EXPECT_FALSE(map.session.history().canUndo());
}

TEST(InlineEditing, AnEmptyNewClaimIsGoneWithoutATrace) {
    for (Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab}) {
        Editing map;
        map.edit("a");
        map.key(Qt::Key_Tab);
        ASSERT_TRUE(map.isOpen());
        EXPECT_EQ(map.session.map().claims().size(), map.start_.claims().size() + 1);
        map.key(key);
        EXPECT_FALSE(map.isOpen());
        EXPECT_EQ(map.session.map(), map.start_);
        EXPECT_FALSE(map.session.history().canUndo());
        EXPECT_FALSE(map.session.history().canRedo());
    }
}

TEST(InlineEditing, UndoInAnEmptyNewClaimTakesTheClaimBack) {
    Editing map;
    map.edit("a");
    map.key(Qt::Key_Tab);
    map.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(map.isOpen());
    EXPECT_EQ(map.session.map(), map.start_);
}

TEST(InlineEditing, EscLeavesTheMapAndKeepsWhatWasTypedForTheNextTime) {
    Editing map;
    QSignalSpy notices(&map.session, &Session::noticed);
    map.edit("a");
    map.type(" draft");
    map.key(Qt::Key_Escape);
    EXPECT_EQ(map.session.map(), map.start_);
    EXPECT_EQ(notices.count(), 1);
    map.edit("a");
    EXPECT_EQ(map.typedNow(), "Says a. draft");
    EXPECT_THAT(map.hint(), HasSubstr("before"));
    map.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(map.typedNow(), "Says a.");
}

TEST(InlineEditing, EscInANewClaimLeavesItsTextToRedo) {
    Editing map;
    map.edit("a");
    map.key(Qt::Key_Tab);
    map.type("Half a thou");
    map.key(Qt::Key_Escape);
    EXPECT_EQ(map.session.map(), map.start_);
    map.session.redo();
    EXPECT_EQ(map.textOf(map.session.current()), "Half a thou");
}

TEST(InlineEditing, TextCantBeTakenFromAClaimWholly) {
    Editing map;
    QSignalSpy notices(&map.session, &Session::noticed);
    map.edit("a");
    map.key(Qt::Key_A, Qt::ControlModifier);
    map.key(Qt::Key_Delete);
    map.key(Qt::Key_Return);
    EXPECT_EQ(map.session.map(), map.start_);
    EXPECT_EQ(notices.count(), 1);
}

TEST(InlineEditing, ShiftEnterMakesALineAndTheFieldGrows) {
    Editing map;
    map.edit("a");
    const int before = map.frame().height();
    for (int line = 0; line < 8; ++line) {
        map.key(Qt::Key_Return, Qt::ShiftModifier);
        map.type("x");
    }
    EXPECT_GT(map.frame().height(), before);
    EXPECT_TRUE(map.viewport()->rect().contains(map.frame().geometry()));
    map.key(Qt::Key_Return);
    EXPECT_EQ(map.textOf("a"), "Says a.\nx\nx\nx\nx\nx\nx\nx\nx");
}

TEST(InlineEditing, LosingTheFocusCommits) {
    Editing map;
    map.edit("a");
    map.type("!");
    map.click({3, 3});
    EXPECT_FALSE(map.isOpen());
    EXPECT_EQ(map.textOf("a"), "Says a.!");
    map.edit("a");
    map.type("?");
    QTest::mouseDClick(map.viewport(), Qt::LeftButton, {}, map.middleOf("d"));
    EXPECT_EQ(map.textOf("a"), "Says a.!?");
    EXPECT_EQ(map.typedNow(), "Says d.");
}

TEST(InlineEditing, AShortcutOfTheWindowFindsTheTextInTheMap) {
    Editing map;
    std::string found;
    QAction save(&map.pane);
    save.setShortcut(QKeySequence("Ctrl+S"));
    QObject::connect(&save, &QAction::triggered, [&] { found = map.textOf("a"); });
    map.pane.addAction(&save);
    map.edit("a");
    map.type("!");
    map.key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(found, "Says a.!");
}

TEST(InlineEditing, SingleLettersThatAreShortcutsAreTypedInTheField) {
    Editing map;
    QAction fold(&map.pane);
    fold.setShortcut(QKeySequence("F"));
    QSignalSpy folded(&fold, &QAction::triggered);
    map.pane.addAction(&fold);
    map.edit("a");
    map.key(Qt::Key_F);
    EXPECT_EQ(folded.count(), 0);
    EXPECT_EQ(map.typedNow(), "Says a.f");
}

TEST(InlineEditing, EnterDuringACompositionIsTheInputMethods) {
    Editing map;
    map.edit("a");
    map.key(Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent composing("ni hao", {});
    QApplication::sendEvent(&map.field(), &composing);
    for (Qt::Key key : {Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape}) map.key(key);
    EXPECT_TRUE(map.isOpen());
    QInputMethodEvent composed;
    composed.setCommitString(QString::fromUtf8("你好"));
    QApplication::sendEvent(&map.field(), &composed);
    EXPECT_TRUE(map.isOpen());
    map.key(Qt::Key_Return);
    EXPECT_FALSE(map.isOpen());
    EXPECT_EQ(map.textOf("a"), "你好");
}

TEST(InlineEditing, LosingTheFocusDuringACompositionLosesNothing) {
    Editing map;
    map.edit("a");
    QInputMethodEvent composing("xyz", {});
    QApplication::sendEvent(&map.field(), &composing);
    map.click({3, 3});
    EXPECT_EQ(map.textOf("a"), "Says a.xyz");
}

TEST(InlineEditing, TooLongATextIsCutAtItsEndAndSaidSo) {
    Editing map;
    map.edit("a");
    QGuiApplication::clipboard()->setText(QString(9998, 'b'));
    map.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(map.field().toPlainText().size(), 10000);
    EXPECT_THAT(map.hint(), HasSubstr("5 "));
    EXPECT_TRUE(map.typedNow().starts_with("Says a.bbb"));
    map.type("c");
    EXPECT_EQ(map.field().toPlainText().size(), 10000);
    map.key(Qt::Key_Return);
    EXPECT_EQ(map.textOf("a").size(), 10000U);
}

TEST(InlineEditing, TooManyLinesAreCutToo) {
    Editing map;
    map.edit("a");
    QGuiApplication::clipboard()->setText(QString("\n").repeated(300));
    map.key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(map.field().blockCount(), 200);
    EXPECT_TRUE(map.viewport()->rect().contains(map.frame().geometry()));
}

TEST(InlineEditing, OnlyPlainTextIsPastedAndNoBreakSpacesStay) {
    Editing map;
    map.edit("a");
    map.key(Qt::Key_A, Qt::ControlModifier);
    auto* data = new QMimeData;
    data->setHtml("<b>bold</b>");
    data->setText(QString::fromUtf8("10\u00a0% of\r\n<b>this</b>"));
    QGuiApplication::clipboard()->setMimeData(data);
    map.key(Qt::Key_V, Qt::ControlModifier);
    map.key(Qt::Key_Return);
    EXPECT_EQ(map.textOf("a"), "10\u00a0% of\n<b>this</b>");
}

TEST(InlineEditing, IsLegibleAtAnyZoomAndStaysInTheWindow) {
    Editing map;
    for (double zoom : {0.1, 0.5, 1.0, 3.0}) {
        map.view().zoomBy(zoom / map.view().zoom(), QPointF(500, 350));
        map.edit("d");
        EXPECT_GE(map.field().font().pixelSize(), std::lround(12 * map.view().actualZoom()));
        EXPECT_TRUE(map.viewport()->rect().contains(map.frame().geometry())) << zoom;
        map.key(Qt::Key_Escape);
    }
}

TEST(InlineEditing, FollowsItsBoxWhenTheMapIsMovedOrZoomed) {
    Editing map;
    map.edit("d");
    const QPoint before = map.frame().pos();
    map.view().pan({-40, -30});
    EXPECT_EQ(map.frame().pos(), before + QPoint(-40, -30));
}

TEST(InlineEditing, ClosesWhenItsClaimIsGone) {
    Editing map;
    map.edit("a");
    map.key(Qt::Key_Return);
    map.session.apply(editing::Step{
        map::add(map.session.map(), support::claim("x")).value(), editing::Gesture::AddClaim, {"x"}, false});
    map.edit("x");
    map.session.undo();
    EXPECT_FALSE(map.isOpen());
}

class Spelling : public testing::Test {
  protected:
    static std::vector<std::string> underlined(Editing& map) {
        std::vector<std::string> words;
        for (QTextBlock block = map.field().document()->begin(); block.isValid(); block = block.next())
            for (const auto& range : block.layout()->formats())
                words.push_back(block.text().mid(range.start, range.length).toStdString());
        return words;
    }
    static map::Map english(const std::string& text, const std::string& language = "en-US") {
        map::Parts parts;
        parts.header.language = language;
        parts.claims = {support::claim("m", text)};
        return support::mapOf(std::move(parts));
    }
};

TEST_F(Spelling, DoubtfulWordsAreUnderlinedAndCanBeReplaced) {
    Editing map(english("A 😀 governmant rises."));
    map.edit("m");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !underlined(map).empty(); }, 4000));
    EXPECT_THAT(underlined(map), testing::ElementsAre("governmant"));
    map.type(" Teh");
    EXPECT_THAT(underlined(map), testing::ElementsAre("governmant", "Teh"));
    QStringList offered;
    QTimer::singleShot(0, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions()) {
            if (action->objectName() != "suggestion") continue;
            offered.append(action->text());
            if (action->text() != "government") continue;
            action->trigger();
        }
        menu->close();
    });
    QTextCursor cursor = map.field().textCursor();
    cursor.setPosition(8);
    map.field().setTextCursor(cursor);
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {5, 5}, map.field().mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&map.field(), &wanted);
    EXPECT_TRUE(offered.contains("government")) << offered.join(" ").toStdString();
    EXPECT_TRUE(map.isOpen()) << "the menu isn't another part of the window";
    EXPECT_EQ(map.typedNow(), "A 😀 government rises. Teh");
}

TEST_F(Spelling, WithoutADictionaryNothingIsUnderlined) {
    Editing map(english("Teh governmant", "tlh"));
    map.edit("m");
    QTest::qWait(150);
    EXPECT_TRUE(underlined(map).empty());
}

}  // namespace
}  // namespace counterpoint::ui
