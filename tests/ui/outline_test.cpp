#include "ui/outline/outline.hpp"

#include "ui/session/session.hpp"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

class OutlineTest : public testing::Test {
  protected:
    OutlineTest() {
        map::Parts parts = support::smallParts();
        parts.claims[3].evidence = map::Evidence::Study;
        parts.arguments.push_back(support::argument("o2", map::Role::Opposes, "m", {"c"}));
        session.start(support::mapOf(parts));
        outline = new Outline(session, &window);
        window.setCentralWidget(outline);
        window.resize(400, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        outline->setFocus();
        QApplication::processEvents();
    }

    const OutlineModel& model() { return *qobject_cast<OutlineModel*>(outline->model()); }
    QPlainTextEdit* editor() { return outline->findChild<QPlainTextEdit*>("outlineEditor"); }
    std::string text(const char* claim) { return session.map().claims().find({claim})->text; }
    QAction* action(const QKeySequence& key) {
        auto* const made = new QAction(&window);
        made->setShortcut(key);
        window.addAction(made);
        return made;
    }

    Session session;
    QMainWindow window;
    Outline* outline = nullptr;
};

TEST_F(OutlineTest, EditsAClaimInPlaceAsOneStep) {
    session.select({"a"});
    QTest::keyClick(outline, Qt::Key_F2);
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "New");
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(editor(), "text");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(text("a"), "New\ntext");
    EXPECT_EQ(session.history().position(), 1U);
    EXPECT_EQ(session.history().gesture(1), editing::Gesture::EditText);
    EXPECT_TRUE(outline->hasFocus());
    session.undo();
    EXPECT_EQ(text("a"), "Says a.");
}

TEST_F(OutlineTest, EscapeTakesBackWhatWasTyped) {
    session.select({"a"});
    QTest::keyClick(outline, Qt::Key_F2);
    QTest::keyClicks(editor(), "New");
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(session.history().position(), 0U);
}

TEST_F(OutlineTest, AnEmptyTextIsExplainedAndNotApplied) {
    QSignalSpy notices(&session, &Session::noticed);
    session.select({"a"});
    QTest::keyClick(outline, Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Delete);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(notices.count(), 1);
    EXPECT_EQ(text("a"), "Says a.");
}

TEST_F(OutlineTest, SelectionGoesBothWays) {
    session.select({"b", "d"});
    EXPECT_EQ(outline->selectionModel()->selectedIndexes().size(), 2);
    EXPECT_EQ(model().nameOf(outline->currentIndex()), "d");
    const QRect row = outline->visualRect(model().indexOf("u1"));
    QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(session.selection(), editing::Selection{"u1"});
    QTest::keyClick(outline, Qt::Key_Down);
    EXPECT_EQ(session.current(), "e");
    QTest::keyClick(outline, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(session.selection(), (editing::Selection{"e", "u1"}));
    session.select({});
    EXPECT_FALSE(outline->selectionModel()->hasSelection());
}

TEST_F(OutlineTest, StaysOnAReferenceToTheSelectedClaim) {
    const QModelIndex reference = model().indexOfKey("o2 c");
    ASSERT_TRUE(reference.isValid());
    outline->setCurrentIndex(reference);
    EXPECT_EQ(session.current(), "c");
    EXPECT_EQ(outline->currentIndex(), reference);
}

TEST_F(OutlineTest, KeepsWhatIsClosedAndSelectedWhenTheMapChanges) {
    outline->collapse(model().indexOf("r1"));
    session.select({"d"});
    session.apply(editing::Step{map::addReason(session.map(), support::claim("x"),
                                               support::argument("rx", map::Role::Supports, "d", {}))
                                    .value(),
                                editing::Gesture::AddReason,
                                {"x"},
                                false});
    EXPECT_FALSE(outline->isExpanded(model().indexOf("r1")));
    EXPECT_TRUE(outline->isExpanded(model().indexOf("d")));
    EXPECT_EQ(model().nameOf(outline->currentIndex()), "x");
    session.undo();
    EXPECT_FALSE(outline->isExpanded(model().indexOf("r1")));
}

TEST_F(OutlineTest, LeavesTheMapsKeysToTheWindowAndWalksByArrows) {
    session.select({"a"});
    for (const QKeySequence& key :
         {QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::Key_Return),
          QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_W),
          QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_Up),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::Key_F2),
          QKeySequence(Qt::Key_Space)}) {
        QSignalSpy triggered(action(key), &QAction::triggered);
        const QKeyCombination pressed = key[0];
        QTest::keyClick(outline, pressed.key(), pressed.keyboardModifiers());
        EXPECT_EQ(triggered.count(), 1) << key.toString().toStdString();
    }
    QSignalSpy walked(action(QKeySequence(Qt::Key_Down)), &QAction::triggered);
    QTest::keyClick(outline, Qt::Key_Down);
    EXPECT_EQ(walked.count(), 0);
    EXPECT_EQ(session.current(), "r2");
}

TEST_F(OutlineTest, TabAppliesTheTextBeforeItsCommandActs) {
    std::string seen;
    QObject::connect(action(QKeySequence(Qt::Key_Tab)), &QAction::triggered, &window,
                     [&] { seen = text("a"); });
    session.select({"a"});
    QTest::keyClick(outline, Qt::Key_F2);
    QTest::keyClicks(editor(), "Quick");
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_EQ(seen, "Quick");
}

TEST_F(OutlineTest, TypesWhereTheSessionWantsItWhenItHasTheKeys) {
    session.wantTyping("b", "Q");
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), "uick");
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_EQ(text("b"), "Quick");
}

TEST_F(OutlineTest, ClosingTheWindowWhileSomethingIsTypedIsHarmless) {
    session.select({"a"});
    QTest::keyClick(outline, Qt::Key_F2);
    QTest::keyClicks(editor(), "half a sen");
    // The fixture takes the window away.
}

TEST_F(OutlineTest, TellsScreenReadersWhatEachRowIs) {
    QAccessibleInterface* const tree = QAccessible::queryAccessibleInterface(outline);
    ASSERT_TRUE(tree);
    EXPECT_EQ(tree->role(), QAccessible::Tree);
    EXPECT_EQ(tree->text(QAccessible::Name), "Outline");
    QStringList names;
    for (int row = 0; row < tree->tableInterface()->rowCount(); ++row)
        names += tree->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
    EXPECT_EQ(names,
              (QStringList{"Main claim: Says m.", "Reason 1 of 1 for: Says m.: Says a.; Says b.",
                           "Claim: Says a.", "Reason 1 of 1 for: Says a.: Says c.", "Claim: Says c.; study",
                           "Claim: Says b.", "Argument 1 of 1 that this doesn’t follow: Says m.: Says e.",
                           "Claim: Says e.", "Objection 1 of 2 to: Says m.: Says d.", "Claim: Says d.",
                           "Objection 2 of 2 to: Says m.: Says c.", "See elsewhere: Says c."}))
        << names.join("\n").toStdString();
}

TEST_F(OutlineTest, OpensADeepMap) {
    map::Parts parts;
    parts.claims.push_back(support::claim("c0"));
    for (int i = 1; i < 3000; ++i) {
        const std::string id = "c" + std::to_string(i);
        parts.claims.push_back(support::claim(id));
        parts.arguments.push_back(
            support::argument("r" + id, map::Role::Supports, "c" + std::to_string(i - 1), {id}));
    }
    const map::Map map = support::mapOf(std::move(parts));
    session.start(map);
    session.select({"c60"});
    QApplication::processEvents();
    EXPECT_EQ(model().nameOf(outline->currentIndex()), "c60");
}

}  // namespace
}  // namespace counterpoint::ui
