#include "ui/article_pane/span_mime.hpp"
#include "ui/map_pane/drop_overlay.hpp"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/shown_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using testing::ElementsAre;

struct Dragging : support::ShownMap {
    explicit Dragging(map::Map map = support::smallMap()) : ShownMap(std::move(map)), start(session.map()) {}

    DropOverlay& overlay() { return *pane.findChild<DropOverlay*>("dropOverlay"); }
    void take(const std::string& item) {
        take(session.map().claims().has({item}) ? middleOf(item) : barOf(item));
    }
    void take(QPoint from) {
        QTest::mousePress(viewport(), Qt::LeftButton, {}, from);
        move(from + QPoint(20, 0), Qt::LeftButton);
        at = from + QPoint(20, 0);
    }
    void over(QPoint to) {
        move(at + (to - at) / 2, Qt::LeftButton);
        move(to, Qt::LeftButton);
        at = to;
    }
    void letGo() { QTest::mouseRelease(viewport(), Qt::LeftButton, {}, at); }
    // Goes to the target by way of the box.
    void overTarget(const std::string& item, DropWay way) {
        over(session.map().claims().has({item}) ? middleOf(item) : barOf(item));
        over(placeOf(way));
        EXPECT_EQ(chosenWay(), way);
    }
    QPoint placeOf(DropWay way) {
        const auto& targets = overlay().picture().targets;
        const auto found = std::find_if(targets.begin(), targets.end(),
                                        [&](const DropTarget& target) { return target.way == way; });
        EXPECT_NE(found, targets.end());
        return found == targets.end() ? QPoint() : found->area.center().toPoint();
    }
    std::optional<DropWay> chosenWay() {
        const DropPicture& picture = overlay().picture();
        if (!picture.chosen) return {};
        return picture.targets[*picture.chosen].way;
    }
    void dragTo(const std::string& dragged, const std::string& item, DropWay way) {
        take(dragged);
        overTarget(item, way);
        letGo();
        EXPECT_FALSE(overlay().isVisible());
    }
    // The argument that has exactly this premise.
    map::Argument argumentWith(const std::string& premise) {
        for (const map::Argument& argument : session.map().arguments())
            if (argument.premises == std::vector<map::ClaimId>{{premise}}) return argument;
        ADD_FAILURE() << "no argument of " << premise;
        return {};
    }
    bool isOneStep() {
        session.undo();
        return session.map() == start && !session.history().canUndo();
    }

    map::Map start;
    QPoint at;
};

TEST(Drag, BelowAClaimMakesAReason) {
    Dragging map;
    map.dragTo("c", "d", DropWay::Supports);
    EXPECT_EQ(map.argumentWith("c").role, map::Role::Supports);
    EXPECT_EQ(map::nameOf(map.argumentWith("c").target), "d");
    EXPECT_THAT(map.session.selection(), ElementsAre("c"));
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, BelowToTheRightMakesAnObjection) {
    Dragging map;
    map.dragTo("c", "d", DropWay::Opposes);
    EXPECT_EQ(map.argumentWith("c").role, map::Role::Opposes);
    EXPECT_EQ(map::nameOf(map.argumentWith("c").target), "d");
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, BesideAPremiseJoinsItsBox) {
    Dragging map;
    map.dragTo("c", "d", DropWay::Joins);
    EXPECT_THAT(map.session.map().arguments().find({"o1"})->premises,
                ElementsAre(map::ClaimId{"d"}, map::ClaimId{"c"}));
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, OnTheBarUndercutsOrWarrants) {
    for (DropWay way : {DropWay::Undercuts, DropWay::Warrants}) {
        Dragging map;
        map.dragTo("c", "o1", way);
        EXPECT_EQ(map.argumentWith("c").role,
                  way == DropWay::Undercuts ? map::Role::Undercuts : map::Role::Warrants);
        EXPECT_EQ(map::nameOf(map.argumentWith("c").target), "o1");
        EXPECT_TRUE(map.isOneStep());
    }
}

TEST(Drag, OfAnArgumentTakesTheWholeBox) {
    Dragging map;
    map.dragTo("r2", "d", DropWay::Supports);
    EXPECT_EQ(map::nameOf(map.session.map().arguments().find({"r2"})->target), "d");
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, OfSeveralIsOneStep) {
    Dragging map;
    map.click(map.middleOf("c"));
    map.click(map.middleOf("e"), Qt::ShiftModifier);
    map.dragTo("c", "d", DropWay::Supports);
    EXPECT_EQ(map::nameOf(map.argumentWith("c").target), "d");
    EXPECT_EQ(map::nameOf(map.argumentWith("e").target), "d");
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, ToNothingKeepsALooseClaim) {
    Dragging map;
    map.take("c");
    map.over({970, 680});
    EXPECT_FALSE(map.overlay().picture().sentence.isEmpty());
    map.letGo();
    EXPECT_TRUE(map.session.map().claims().has({"c"}));
    EXPECT_FALSE(map.session.map().arguments().has({"r2"}));
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, EscEndsItWithoutATrace) {
    Dragging map;
    map.take("c");
    map.overTarget("d", DropWay::Supports);
    QTest::keyClick(&map.view(), Qt::Key_Escape);
    EXPECT_FALSE(map.overlay().isVisible());
    map.over(map.middleOf("d"));
    EXPECT_FALSE(map.overlay().isVisible());
    map.letGo();
    EXPECT_EQ(map.session.map(), map.start);
    EXPECT_FALSE(map.session.history().canUndo());
    map.dragTo("c", "d", DropWay::Supports);
    EXPECT_NE(map.session.map(), map.start) << "the next drag is as usual";
}

TEST(Drag, OntoItselfChangesNothing) {
    Dragging map;
    map.take("c");
    EXPECT_TRUE(map.overlay().isVisible());
    EXPECT_TRUE(map.overlay().picture().targets.empty());
    map.letGo();
    EXPECT_EQ(map.session.map(), map.start);
}

TEST(Drag, SaysWhyATargetIsForbiddenAndDoesNothingThere) {
    Dragging map;
    map.take("a");
    map.overTarget("c", DropWay::Supports);
    const DropPicture picture = map.overlay().picture();
    EXPECT_FALSE(picture.refusals[*picture.chosen].isEmpty());
    EXPECT_EQ(picture.sentence, picture.refusals[*picture.chosen]);
    map.letGo();
    EXPECT_EQ(map.session.map(), map.start);
}

TEST(Drag, WithCtrlUsesTheClaimInBothPlaces) {
    Dragging map;
    map.take("c");
    map.overTarget("d", DropWay::Supports);
    QTest::keyPress(&map.view(), Qt::Key_Control, Qt::ControlModifier);
    EXPECT_TRUE(map.overlay().picture().sentence.startsWith("Also"));
    QTest::mouseRelease(map.viewport(), Qt::LeftButton, Qt::ControlModifier, map.at);
    EXPECT_TRUE(map.session.map().arguments().has({"r2"}));
    EXPECT_EQ(map.session.map().arguments().size(), map.start.arguments().size() + 1);
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, BetweenSiblingsReorders) {
    map::Parts parts = support::smallParts();
    for (const char* id : {"f", "g"}) {
        parts.claims.push_back(support::claim(id));
        parts.arguments.push_back(support::argument(std::string("r") + id, map::Role::Supports, "d", {id}));
    }
    parts.claims.push_back(support::claim("h"));
    parts.arguments.push_back(support::argument("rh", map::Role::Supports, "d", {"h"}));
    Dragging map(support::mapOf(std::move(parts)));
    map.pane.view().fitAll();
    const auto& scene = map.pane.scene();
    const double x = (scene.rectOf("rf").left()) - 6;
    map.take("h");
    map.over(map.seenAt({x, scene.rectOf("rf").center().y()}).toPoint());
    ASSERT_TRUE(map.overlay().picture().insertion);
    map.letGo();
    std::vector<std::string> order;
    for (const map::Argument& argument : map.session.map().arguments())
        if (map::nameOf(argument.target) == "d") order.push_back(argument.id.name);
    EXPECT_THAT(order, ElementsAre("rh", "rf", "rg"));
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, BetweenPremisesOfABoxReorders) {
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("f"));
    parts.arguments[0].premises.push_back({"f"});
    Dragging map(support::mapOf(std::move(parts)));
    const auto& scene = map.pane.scene();
    const double x = (scene.rectOf("a").right() + scene.rectOf("b").left()) / 2;
    map.take("f");
    map.over(map.seenAt({x, scene.rectOf("b").center().y()}).toPoint());
    ASSERT_TRUE(map.overlay().picture().insertion);
    map.letGo();
    EXPECT_THAT(map.session.map().arguments().find({"r1"})->premises,
                ElementsAre(map::ClaimId{"a"}, map::ClaimId{"f"}, map::ClaimId{"b"}));
    EXPECT_TRUE(map.isOneStep());
}

TEST(Drag, NearAnEdgeMovesTheMap) {
    Dragging map;
    map.view().zoomBy(3, {500, 350});
    const QPointF before = map.view().visibleArea().topLeft();
    map.take(map.session.map().claims().has({"m"}) && map.viewport()->rect().contains(map.middleOf("m"))
                 ? map.middleOf("m")
                 : map.middleOf("a"));
    map.over({995, 350});
    EXPECT_TRUE(QTest::qWaitFor([&] { return map.view().visibleArea().left() > before.x() + 5; }, 2000));
    QTest::keyClick(&map.view(), Qt::Key_Escape);
    const QPointF after = map.view().visibleArea().topLeft();
    QTest::qWait(60);
    EXPECT_EQ(map.view().visibleArea().topLeft(), after);
}

TEST(Drag, AShakyClickIsNoDrag) {
    Dragging map;
    QTest::mousePress(map.viewport(), Qt::LeftButton, {}, map.middleOf("c"));
    map.move(map.middleOf("c") + QPoint(2, 2), Qt::LeftButton);
    EXPECT_FALSE(map.overlay().isVisible());
    QTest::mouseRelease(map.viewport(), Qt::LeftButton, {}, map.middleOf("c") + QPoint(2, 2));
    EXPECT_THAT(map.session.selection(), ElementsAre("c"));
}

// Words of an article.
struct SpanDrag : Dragging {
    SpanDrag() : Dragging(mapWithSource()) {
        addSpan(data, {{{"s"}, 4, 9, "", "words", "", ""}, "words of the article"});
    }
    static map::Map mapWithSource() {
        map::Parts parts = support::smallParts();
        parts.sources.push_back({});
        parts.sources.back().id = {"s"};
        return support::mapOf(std::move(parts));
    }
    bool enter(QPoint place) {
        QDragEnterEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &event);
        return event.isAccepted();
    }
    bool hover(QPoint place) {
        QDragMoveEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &event);
        return event.isAccepted();
    }
    void dropAt(QPoint place) {
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(viewport(), &event);
    }
    map::Claim dropped() { return *session.map().claims().find({session.current()}); }

    QMimeData data;
};

TEST(SpanDrag, BecomesAnAnchoredClaimWhereItIsDropped) {
    const std::vector<std::pair<DropWay, map::Role>> ways = {{DropWay::Supports, map::Role::Supports},
                                                             {DropWay::Opposes, map::Role::Opposes},
                                                             {DropWay::Undercuts, map::Role::Undercuts},
                                                             {DropWay::Warrants, map::Role::Warrants}};
    for (const auto& [way, role] : ways) {
        SpanDrag map;
        ASSERT_TRUE(map.enter({3, 3}));
        EXPECT_TRUE(map.hover(map.middleOf("d")));
        const QPoint place = map.placeOf(way);
        EXPECT_TRUE(map.hover(place));
        map.dropAt(place);
        const map::Claim claim = map.dropped();
        EXPECT_EQ(claim.text, "words of the article");
        ASSERT_EQ(claim.anchors.size(), 1U);
        EXPECT_EQ(claim.anchors[0].start, 4U);
        EXPECT_EQ(map.argumentWith(claim.id.name).role, role);
        EXPECT_TRUE(map.isOneStep());
    }
}

TEST(SpanDrag, JoinsABox) {
    SpanDrag map;
    ASSERT_TRUE(map.enter(map.middleOf("d")));
    map.dropAt(map.placeOf(DropWay::Joins));
    EXPECT_EQ(map.session.map().arguments().find({"o1"})->premises.size(), 2U);
    EXPECT_TRUE(map.isOneStep());
}

TEST(SpanDrag, OnNothingIsKeptAsALooseClaim) {
    SpanDrag map;
    ASSERT_TRUE(map.enter({3, 3}));
    map.dropAt({3, 3});
    EXPECT_EQ(map.session.map().claims().size(), map.start.claims().size() + 1);
    EXPECT_EQ(map.session.map().arguments().size(), map.start.arguments().size());
    EXPECT_TRUE(map.isOneStep());
}

TEST(SpanDrag, LeavingTheMapLeavesNothing) {
    SpanDrag map;
    ASSERT_TRUE(map.enter(map.middleOf("d")));
    EXPECT_TRUE(map.overlay().isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(map.viewport(), &leave);
    EXPECT_FALSE(map.overlay().isVisible());
    EXPECT_EQ(map.session.map(), map.start);
}

TEST(SpanDrag, OtherDataIsRefused) {
    SpanDrag map;
    map.data.clear();
    map.data.setText("words");
    EXPECT_FALSE(map.enter({3, 3}));
}

}  // namespace
}  // namespace counterpoint::ui
