#include "ui/inspector/inspector.hpp"

#include "ui/inspector/values.hpp"

#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

#include "map/edits.hpp"
#include "support/inspector_hands.hpp"

namespace counterpoint::ui {
namespace {

class InspectorUse : public support::InspectorTest {
  protected:
    // What stands below a field about what was typed.
    QString explanation(const char* name) { return part<QLabel>(name, "problem")->text(); }
};

TEST_F(InspectorUse, AnInvalidValueIsExplainedAndNotApplied) {
    session.select({"claim1"});
    type("credence", "150");
    EXPECT_EQ(explanation("credence"), "Write a number from 0 to 100, or nothing.");
    EXPECT_EQ(shown("credence"), "150");
    EXPECT_EQ(field("credence")->focusProxy()->accessibleDescription(), explanation("credence"));
    type("text", " ");
    EXPECT_EQ(explanation("text"), "A claim must say something: type its text.");
    inspector->showSource("source1");
    type("published", "yesterday");
    EXPECT_EQ(explanation("published"), "Write a date as 2025, 2025-09 or 2025-09-15.");
    type("url", "javascript:alert(1)");
    EXPECT_EQ(explanation("url"), "Give an address that starts with https:// or http://.");
    EXPECT_EQ(session.map(), support::mapOf(support::fullParts()));
    EXPECT_EQ(session.history().size(), 1U);
    type("published", "2025");
    EXPECT_EQ(field("published")->problem(), "");
}

TEST_F(InspectorUse, ARoleThatTheMapCannotHaveIsExplained) {
    map::Parts parts = support::fullParts();
    parts.arguments[0].premises.push_back({"claim1"});  // against itself: allowed; for itself: not
    session.start(support::mapOf(parts));
    session.select({"argument1"});
    auto* const role = part<QComboBox>("role");
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Up);
    EXPECT_NE(field("role")->problem(), "");
    EXPECT_EQ(role->currentText(), "but: an objection to it");
    EXPECT_EQ(session.history().size(), 1U);
}

TEST_F(InspectorUse, UndoRefreshesTheFieldThatHasTheFocus) {
    session.select({"claim1"});
    QWidget* const edit = field("layer")->focusProxy();
    edit->setFocus();
    QTest::keyClicks(edit, "x");
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_NE(claim().layer, "claimLayer");
    session.undo();
    EXPECT_TRUE(edit->hasFocus());
    EXPECT_EQ(shown("layer"), "claimLayer");
}

TEST_F(InspectorUse, UndoIsTheFieldsWhileSomethingIsTypedAndElseTheWindows) {
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    session.select({"claim1"});
    auto* const edit = field("layer")->focusProxy();
    edit->setFocus();
    QTest::keyClicks(edit, "x");
    EXPECT_EQ(qobject_cast<QLineEdit*>(edit)->text(), "xclaimLayer");
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone.count(), 0);
    EXPECT_EQ(qobject_cast<QLineEdit*>(edit)->text(), "claimLayer");
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone.count(), 1);
}

TEST_F(InspectorUse, KeysOfTheMapAreTheFieldsHere) {
    QAction action;
    action.setShortcuts({QKeySequence(Qt::Key_Tab), QKeySequence(Qt::Key_U), QKeySequence(Qt::Key_Delete),
                         QKeySequence(Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         QKeySequence(Qt::Key_Down), QKeySequence(Qt::Key_Escape)});
    window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    session.select({"claim1"});
    for (const char* name : {"text", "main", "evidence", "layer", "note"}) {
        auto* const edit = field(name)->focusProxy();
        for (const auto& shortcut : action.shortcuts()) {
            edit->setFocus();
            QTest::keyClick(edit, shortcut[0].key(), shortcut[0].keyboardModifiers());
            EXPECT_EQ(triggered.count(), 0) << name << " " << shortcut.toString().toStdString();
            triggered.clear();
        }
    }
}

TEST_F(InspectorUse, EscapeTakesBackWhatWasTypedAndThenLeaves) {
    session.select({"claim1"});
    QSignalSpy left(inspector, &Inspector::left);
    QWidget* const edit = field("note")->focusProxy();
    edit->setFocus();
    QTest::keyClicks(edit, "more");
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(shown("note"), "claimNote");
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    EXPECT_EQ(session.history().size(), 1U);
}

TEST_F(InspectorUse, WhatIsTypedGoesToItsItemWhenAnotherIsSelected) {
    session.select({"claim1"});
    QWidget* const edit = field("note")->focusProxy();
    edit->setFocus();
    QTest::keyClicks(edit, "More ");
    session.select({"claim2"});
    EXPECT_EQ(claim().note, "More claimNote");
    EXPECT_EQ(session.map().claims().find({"claim2"})->note, "");
    EXPECT_EQ(session.current(), "claim2");
    EXPECT_EQ(shown("text"), "one");
}

TEST_F(InspectorUse, ClosingTheWindowWhileSomethingIsTypedIsHarmless) {
    session.select({"argument1"});
    QWidget* const adding = field("answers")->focusProxy();
    adding->setFocus();
    QTest::keyClicks(adding, "half a quest");
    // The fixture takes the window away.
}

TEST_F(InspectorUse, AnotherFieldsChangeLeavesWhatIsBeingTyped) {
    session.select({"claim1"});
    QWidget* const edit = field("note")->focusProxy();
    edit->setFocus();
    QTest::keyClicks(edit, "More ");
    map::Claim other = claim();
    other.layer = "elsewhere";
    session.apply(editing::Step{
        map::replace(session.map(), other).value(), editing::Gesture::EditClaim, {"claim1"}, false});
    EXPECT_EQ(shown("note"), "More claimNote");
    EXPECT_EQ(shown("layer"), "elsewhere");
}

TEST_F(InspectorUse, ALinkOpensOnlyAfterTheReaderSaysYes) {
    inspector->showSource("source1");
    auto* const open = part<QPushButton>("url", "open");
    QTest::mouseClick(open, Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>("url", "no"), Qt::LeftButton);
    EXPECT_TRUE(open->hasFocus());
    QTest::mouseClick(open, Qt::LeftButton);
    EXPECT_TRUE(part<QPushButton>("url", "yes")->hasFocus());
    QTextBrowser browser;  // stands for the reader's own
    QSignalSpy opened(&browser, &QTextBrowser::anchorClicked);
    QDesktopServices::setUrlHandler("https", &browser, "anchorClicked");
    QTest::keyClick(part<QPushButton>("url", "yes"), Qt::Key_Space);
    QDesktopServices::unsetUrlHandler("https");
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toUrl(), QUrl("https://example.org/"));
    QTest::mouseClick(open, Qt::LeftButton);
    map::Source bad = source();
    bad.url = "file:///etc/passwd";
    session.apply(
        editing::Step{map::replace(session.map(), bad).value(), editing::Gesture::EditSource, {}, false});
    EXPECT_FALSE(part<QPushButton>("url", "open")->isEnabled());
    for (const QPushButton* yes : field("url")->findChildren<QPushButton*>("yes"))
        EXPECT_FALSE(yes->isVisible());
}

TEST_F(InspectorUse, MoreIsRememberedAndFieldsThatAreAskedForAreShown) {
    session.select({"claim1"});
    QTest::mouseClick(inspector->findChild<QToolButton*>("more"), Qt::LeftButton);
    EXPECT_FALSE(Inspector(session).showsMore());
    for (Field* each : inspector->findChildren<Field*>("credence")) EXPECT_FALSE(each->isVisible());
    EXPECT_TRUE(inspector->focusField("evidence"));
    EXPECT_FALSE(inspector->showsMore());
    EXPECT_TRUE(inspector->focusField("credence"));
    EXPECT_TRUE(field("credence")->focusProxy()->hasFocus());
    EXPECT_TRUE(Inspector(session).showsMore());
    EXPECT_FALSE(inspector->focusField("nothing"));
}

TEST_F(InspectorUse, ScrollingOverAListChangesNothing) {
    session.select({"claim1"});
    auto* const box = part<QComboBox>("evidence");
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    EXPECT_EQ(session.history().size(), 1U);
}

TEST_F(InspectorUse, TextsOfAnyLengthFindAHeight) {
    std::string text;
    for (int words = 0; words < 120; ++words) {
        text += "word" + std::string(static_cast<std::size_t>(words % 7), 'x') + " ";
        map::Claim longer = claim();
        longer.note = text;
        session.apply(editing::Step{
            map::replace(session.map(), longer).value(), editing::Gesture::EditClaim, {}, false});
        session.select({"claim1"});
        QApplication::processEvents();
        const int lines =
            field("note")->focusProxy()->height() / QFontMetrics(QApplication::font()).lineSpacing();
        EXPECT_GE(lines, 2);
        EXPECT_LE(lines, 13);
    }
}

TEST_F(InspectorUse, TabGoesThroughAllFieldsInTheOrderInWhichTheyStand) {
    session.select({"claim1"});
    field("text")->setFocus();
    QStringList seen;
    for (int i = 0; i < 30; ++i) {
        const QWidget* at = QApplication::focusWidget();
        while (at && !qobject_cast<const Field*>(at)) at = at->parentWidget();
        const QString name = at ? at->objectName() : QString("head");
        if (seen.empty() || seen.back() != name) seen += name;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(seen.mid(0, 14),
              (QStringList{"text", "main", "implicit", "voice", "stance", "evidence", "sources", "anchors",
                           "nature", "choice", "credence", "tags", "layer", "note"}));
    EXPECT_EQ(seen.value(14), "head");
    EXPECT_EQ(seen.value(15), "text");
}

TEST_F(InspectorUse, EveryWidgetThatTakesKeysHasAName) {
    const auto check = [this](const char* what) {
        QApplication::processEvents();
        for (const QWidget* widget : inspector->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            const auto* const button = qobject_cast<const QAbstractButton*>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()))
                << what << ": " << widget->metaObject()->className() << " in "
                << widget->parentWidget()->objectName().toStdString();
        }
    };
    check("map");
    session.select({"claim1"});
    check("claim");
    session.select({"argument1"});
    check("argument");
    inspector->showSource("source1");
    check("source");
    inspector->showVoice("voice1");
    check("voice");
}

TEST(InspectorValues, DatesAreForgiving) {
    for (const auto& [typed, iso] :
         std::vector<std::pair<const char*, const char*>>{{"2025", "2025"},
                                                          {" 2025-9 ", "2025-09"},
                                                          {"2025/9/15", "2025-09-15"},
                                                          {"15.9.2025", "2025-09-15"},
                                                          {"15 Sep 2025", "2025-09-15"},
                                                          {"Sept. 2025", "2025-09"},
                                                          {"September 15, 2025", "2025-09-15"},
                                                          {"2025年9月15日", "2025-09-15"},
                                                          {"29 Feb 2024", "2024-02-29"}})
        EXPECT_EQ(parseDate(typed).value_or("none"), iso) << typed;
    for (const char* typed : {"", "25", "2025-13", "2025-00", "2025-02-29", "2025-9-0", "9/10/2025", "soon",
                              "0000", "31 Juny 2025", "2025-09-15T12:00"})
        EXPECT_FALSE(parseDate(typed)) << typed;
}

TEST(InspectorValues, PercentsAndTagsGoThereAndBack) {
    for (int i = 0; i <= 100; ++i) EXPECT_EQ(parsePercent(formatPercent(i / 100.0)), i / 100.0) << i;
    EXPECT_EQ(parsePercent("12,5 %"), 0.125);
    for (const char* typed : {"101", "-1", "half", "1e1", "nan", "100.5"})
        EXPECT_FALSE(parsePercent(typed)) << typed;
    EXPECT_EQ(formatPercent(0.07), "7%");
    EXPECT_EQ(formatPercent({}), "");
    const std::vector<std::string> tags = {"one", "two, three"};
    EXPECT_EQ(splitTags(joinTags(tags), tags), tags);
    EXPECT_EQ(splitTags("one, two, ,three,", {}), (std::vector<std::string>{"one", "two", "three"}));
    EXPECT_EQ(completeAddress("www.example.org/a"), "https://www.example.org/a");
    EXPECT_EQ(completeAddress("no address"), "no address");
}

}  // namespace
}  // namespace counterpoint::ui
