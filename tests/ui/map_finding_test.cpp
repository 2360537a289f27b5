#include "ui/map_pane/find_hits.hpp"

#include <QLabel>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using support::ShownMap;
using testing::ElementsAre;
using testing::IsEmpty;

map::Map mapToSearch() {
    map::Parts parts = support::smallParts();
    parts.claims[1].text = "Cafés close early.";
    parts.claims[3].text = "The CAFE is full.";
    parts.claims[5].text = "Nobody drinks tea.";
    return support::mapOf(parts);
}

struct Finding : ShownMap {
    Finding() : ShownMap(mapToSearch()) {
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    }
    QWidget* bar() { return pane.findChild<QWidget*>("findBar"); }
    QWidget* text() { return pane.findChild<QWidget*>("findText"); }
    QString count() { return pane.findChild<QLabel*>("findCount")->text(); }
};

TEST(MapFinding, SlashOpensTheBarAndEscClosesIt) {
    ShownMap shown(mapToSearch());
    QWidget* bar = shown.pane.findChild<QWidget*>("findBar");
    EXPECT_FALSE(bar->isVisible());
    shown.session.select({"a"});
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_Slash);
    ASSERT_TRUE(bar->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(shown.view().hasFocus());
}

TEST(MapFinding, NeitherCaseNorAccentsMatter) {
    EXPECT_THAT(claimsWith("CAFÉ", mapToSearch()), ElementsAre("a", "c"));
    EXPECT_THAT(claimsWith(" cafes  close", mapToSearch()), ElementsAre("a"));
    EXPECT_THAT(claimsWith(" ", mapToSearch()), IsEmpty());
}

TEST(MapFinding, EnterGoesToTheNextHitAndShiftEnterBack) {
    Finding finding;
    QTest::keyClicks(finding.text(), "cafe");
    EXPECT_EQ(finding.session.current(), "a");
    EXPECT_EQ(finding.count(), "1 of 2");
    QTest::keyClick(finding.text(), Qt::Key_Return);
    EXPECT_EQ(finding.session.current(), "c");
    EXPECT_EQ(finding.count(), "2 of 2");
    QTest::keyClick(finding.text(), Qt::Key_Return);
    EXPECT_EQ(finding.session.current(), "a");
    QTest::keyClick(finding.text(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(finding.session.current(), "c");
}

TEST(MapFinding, AHitIsBroughtIntoSightLargeEnoughToRead) {
    Finding finding;
    finding.view().look({-300, -300}, {0, 0}, finding.view().leastZoom());
    QTest::keyClicks(finding.text(), "tea");
    EXPECT_EQ(finding.view().zoom(), finding.view().actualZoom());
    EXPECT_TRUE(finding.view().visibleArea().contains(finding.pane.scene().rectOf("e")));
}

TEST(MapFinding, AHitThatIsFoldedAwayIsUnfolded) {
    Finding finding;
    drawing::ViewOptions view = finding.session.view();
    view.folded = {"m"};
    finding.session.setView(view);
    ASSERT_TRUE(finding.pane.scene().rectOf("e").isNull());
    QTest::keyClicks(finding.text(), "tea");
    EXPECT_FALSE(finding.pane.scene().rectOf("e").isNull());
    EXPECT_EQ(finding.session.current(), "e");
}

TEST(MapFinding, TheBarSaysWhenThereIsNothing) {
    Finding finding;
    QTest::keyClicks(finding.text(), "zebra");
    EXPECT_EQ(finding.count(), "Nothing found");
}

}  // namespace
}  // namespace counterpoint::ui
