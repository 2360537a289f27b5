#include "ui/outline/outline_model.hpp"

#include "ui/session/session.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

using editing::Gesture;

// The rows below an index as text: "m(r1(a(r2(c))b u1(e))o1(d))".
std::string written(const OutlineModel& model, const QModelIndex& parent = {}) {
    std::string text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += (row > 0 ? " " : "") + std::string(model.kindOf(index) == RowKind::Reference ? "^" : "") +
                model.nameOf(index);
        if (model.hasChildren(index)) text += "(" + written(model, index) + ")";
    }
    return text;
}

void apply(Session& session, base::Result<map::Map> made) {
    if (made) session.apply(editing::Step{std::move(made).value(), Gesture::EditMap, {}, false});
}

TEST(OutlineModel, ReadsAsTheMapDoes) {
    Session session;
    map::Parts parts = support::smallParts();
    parts.claims.push_back(support::claim("loose"));
    parts.arguments.push_back(support::argument("r3", map::Role::Supports, "b", {"c"}));
    session.start(support::mapOf(parts));
    const OutlineModel model(session);
    EXPECT_EQ(written(model), "m(r1(a(r2(c)) b(r3(^c)) u1(e)) o1(d)) (loose)");
}

TEST(OutlineModel, AnnouncesOnlyWhatChanged) {
    Session session;
    session.start(support::smallMap());
    OutlineModel model(session);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex d = model.indexOf("d");
    apply(session, map::replace(session.map(), support::claim("d", "Says more.")));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(d.data().toString(), "Says more.");
    apply(session, map::addReason(session.map(), support::claim("x"),
                                  support::argument("rx", map::Role::Supports, "d", {})));
    EXPECT_EQ(written(model), "m(r1(a(r2(c)) b u1(e)) o1(d(rx(x))))");
    EXPECT_EQ(inserted.count(), 2);
    apply(session, map::move(session.map(), map::ArgumentId{"o1"}, 0));
    EXPECT_EQ(written(model), "m(o1(d(rx(x))) r1(a(r2(c)) b u1(e)))");
    EXPECT_EQ(moved.count(), 1);
    apply(session, map::remove(session.map(), map::ArgumentId{"rx"}));
    EXPECT_EQ(written(model), "m(o1(d) r1(a(r2(c)) b u1(e))) (x)");
    EXPECT_EQ(d, model.indexOf("d"));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(removed.count(), 1);
}

TEST(OutlineModel, ATakenOutClaimIsOneAnnouncementAndTheOthersStay) {
    map::Parts parts = support::smallParts();
    for (int i = 0; i < 100; ++i) {
        const std::string number = std::to_string(i);
        parts.claims.push_back(support::claim("x" + number));
        parts.arguments.push_back(support::argument("rx" + number, map::Role::Supports, "m", {"x" + number}));
    }
    Session session;
    session.start(support::mapOf(parts));
    OutlineModel model(session);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    apply(session, map::remove(session.map(), map::ClaimId{"x0"}));
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(moved.count(), 0);
    apply(session, map::move(session.map(), map::ArgumentId{"r1"}, 60));
    EXPECT_EQ(moved.count(), 1);
}

// Whatever happens to a map, the model keeps Qt's rules for models and shows what a new one would.
TEST(OutlineModel, KeepsTheRulesUnderRandomEdits) {
    const bool isLong = qEnvironmentVariableIsSet("COUNTERPOINT_LONG");
    const int maps = isLong ? 20 : 1;
    for (int seed = 0; seed < maps; ++seed) {
        support::RandomMapShape shape;
        shape.shared = 0.2;
        shape.circles = 0.05;
        shape.claims = isLong ? 40 : 15;
        Session session;
        session.start(support::RandomMapMaker(static_cast<unsigned>(seed), shape).make());
        OutlineModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        support::Random random(static_cast<unsigned>(seed));
        for (int i = 0; i < 40; ++i) {
            const map::Map& map = session.map();
            if (map.claims().empty() || map.arguments().empty()) break;
            const auto claim = map.claims()[random.below(map.claims().size())];
            const auto argument = map.arguments()[random.below(map.arguments().size())];
            const std::size_t kind = random.below(9);
            if (kind == 0) apply(session, map::remove(map, claim.id));
            if (kind == 1) apply(session, map::remove(map, argument.id));
            if (kind == 2) apply(session, map::move(map, argument.id, random.below(map.arguments().size())));
            if (kind == 3) apply(session, map::move(map, claim.id, random.below(map.claims().size())));
            if (kind == 4 && session.history().position() > 0)
                session.goTo(random.below(session.history().size()));
            if (kind == 5) {
                map::Argument changed = argument;
                if (!map::isAboutArgument(changed.role)) changed.target = claim.id;
                apply(session, map::replace(map, changed));
            }
            if (kind == 6) {
                map::Argument changed = argument;
                changed.premises = {claim.id};
                apply(session, map::replace(map, changed));
            }
            if (kind == 7) {
                map::Claim changed = claim;
                changed.main = !changed.main;
                apply(session, map::replace(map, changed));
            }
            if (kind == 8) {
                const std::string id = "new" + std::to_string(i);
                apply(session,
                      map::addReason(map, support::claim(id),
                                     support::argument("r" + id, map::Role::Opposes, claim.id.name, {})));
            }
            const OutlineModel fresh(session);
            ASSERT_EQ(written(model), written(fresh))
                << "map " << seed << ", edit " << i << " of kind " << kind;
        }
    }
}

}  // namespace
}  // namespace counterpoint::ui
