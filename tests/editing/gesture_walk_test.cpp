#include <cstdlib>
#include <gtest/gtest.h>
#include <random>

#include "editing/folding.hpp"
#include "editing/gestures.hpp"
#include "editing/history.hpp"
#include "map/rules.hpp"
#include "support/gesture_steps.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::editing {
namespace {

// A person who does whatever comes to mind, on a map of their own.
class Walker {
  public:
    explicit Walker(unsigned seed)
        : first_(support::randomMap(seed, 5 + static_cast<int>(seed % 25))),
          history_(first_),
          ids_(support::seededIds(seed)),
          random_(seed) {}

    // Gives how many gestures changed the map.
    std::size_t walk(int gestures) {
        std::size_t changes = 0;
        for (int i = 0; i < gestures && !testing::Test::HasFailure(); ++i) {
            choose();
            auto step = gesture(below(24));
            if (!step) {
                EXPECT_FALSE(step.error().message.empty());
                continue;
            }
            const bool typesNow = step.value().startsTyping;
            for (const std::string& name : step.value().selected)
                EXPECT_TRUE(step.value().map.claims().has({name}) || step.value().map.arguments().has({name}))
                    << name << " is selected and isn’t there";
            if (history_.apply(std::move(*step))) ++changes;
            check();
            if (typesNow && below(3) > 0)
                history_.apply(support::done(setText(map(), history_.selected().back(), text())));
            if (below(12) == 0) history_.undo();
            if (below(24) == 0) history_.redo();
            check();
        }
        return changes;
    }

    void undoAll() {
        const map::Map last = map();
        const std::size_t position = history_.position();
        while (history_.canUndo()) history_.undo();
        EXPECT_EQ(map(), first_);
        while (history_.position() < position) history_.redo();
        EXPECT_EQ(map(), last);
    }

  private:
    const map::Map& map() const { return history_.map(); }
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string text() { return below(4) == 0 ? "" : "Text " + std::to_string(below(1000)); }

    std::string anyItem() {
        const std::size_t claims = map().claims().size();
        const std::size_t count = claims + map().arguments().size();
        if (count == 0) return {};
        const std::size_t at = below(count);
        return at < claims ? map().claims()[at].id.name : map().arguments()[at - claims].id.name;
    }
    void choose() {
        selection_.clear();
        while (below(5) > 1) selection_.push_back(anyItem());
    }

    base::Result<Step> gesture(std::size_t number) {
        const Side side = below(2) == 0 ? Side::Before : Side::After;
        // Small maps grow and large ones shrink.
        if (map().claims().size() > 60 && below(2) == 0) return deleteSelection(map(), selection_);
        switch (number) {
            case 0:
                return addClaim(map(), ids_);
            case 1:
                return addLooseClaim(map(), ids_, support::claim("x", text()));
            case 2:
                return addReason(map(), selection_, ids_);
            case 3:
                return addObjection(map(), selection_, ids_);
            case 4:
                return addPremise(map(), selection_, ids_);
            case 5:
                return addBeside(map(), selection_, ids_);
            case 6:
                return addUndercutter(map(), selection_, ids_);
            case 7:
                return addWarrant(map(), selection_, ids_);
            case 8:
                return toggleMain(map(), selection_);
            case 9:
                return toggleUnstated(map(), selection_);
            case 10:
                return markEvidence(map(), selection_, map::Evidence::Study);
            case 11:
                return setText(map(), anyItem(), text());
            case 12:
                return deleteSelection(map(), selection_);
            case 13:
                return deleteOnly(map(), selection_);
            case 14:
                return reorder(map(), selection_, side);
            case 15:
                return moveUnder(map(), selection_, side, ids_);
            case 16:
                return moveUp(map(), selection_, ids_);
            case 17:
                return detach(map(), selection_, ids_);
            case 18:
                return duplicate(map(), selection_, ids_);
            case 19:
                return cut(map(), selection_);
            case 20:
                return paste(map(), selection_, copy(map(), {anyItem()}), ids_);
            default:
                return anyDrop();
        }
    }

    base::Result<Step> anyDrop() {
        const auto kind = static_cast<DropKind>(below(6));
        const auto mode = below(3) == 0 ? DropMode::AlsoHere : DropMode::Move;
        const std::string target = anyItem();
        const bool fits = fitsDrop(map(), selection_, kind, target, mode).ok();
        auto step = drop(map(), selection_, kind, target, ids_, mode);
        EXPECT_EQ(fits, step.ok()) << (step ? "" : step.error().message);
        if (step.ok()) {
            EXPECT_NE(step.value().map, map()) << "a drop that fits changes something";
        }
        return step;
    }

    void check() {
        const auto breaches = map::findBreaches(map().parts());
        EXPECT_TRUE(breaches.empty()) << breaches.front().message;
        foldOthers(map(), selection_);
    }

    map::Map first_;
    History history_;
    IdMaker ids_;
    std::mt19937_64 random_;
    Selection selection_;
};

TEST(GestureWalk, EveryMapKeepsTheRulesAndUndoLeadsBackToTheFirst) {
    const unsigned walks = std::getenv("COUNTERPOINT_LONG") ? 100 : 10;
    std::size_t changes = 0;
    for (unsigned seed = 0; seed < walks && !HasFailure(); ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        Walker walker(seed);
        changes += walker.walk(200);
        walker.undoAll();
    }
    RecordProperty("changes", static_cast<int>(changes));
    EXPECT_GT(changes, walks * 50U) << "most gestures are to do something";
}

}  // namespace
}  // namespace counterpoint::editing
