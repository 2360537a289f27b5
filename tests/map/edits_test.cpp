#include "map/edits.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <random>
#include <string>

#include "map/differences.hpp"
#include "map/rules.hpp"
#include "support/small_map.hpp"

namespace counterpoint::map {
namespace {

using support::argument;
using support::claim;
using support::smallMap;

TEST(Edits, LeaveTheMapHandedInAsItWas) {
    const Map map = smallMap();
    const Map copy = map;
    ASSERT_TRUE(add(map, claim("new")).ok());
    EXPECT_EQ(map, copy);
}

TEST(Edits, RefuseAnIdThatIsTakenByAnyKind) {
    EXPECT_EQ(add(smallMap(), claim("r1")).error().message, "The id “r1” is taken: choose another.");
}

TEST(Edits, TakeOutAClaimWithWhatCantBeWithoutIt) {
    const Map after = remove(smallMap(), ClaimId{"a"}).value();
    EXPECT_FALSE(after.arguments().has({"r2"}));  // it was about the claim
    EXPECT_EQ(after.arguments().find({"r1"})->premises, std::vector<ClaimId>{{"b"}});
    EXPECT_TRUE(after.claims().has({"c"}));  // loose now, not lost
}

TEST(Edits, TakeOutAnArgumentLeftWithoutPremisesAndWhatIsAboutIt) {
    const Map once = remove(smallMap(), ClaimId{"a"}).value();
    const Map after = remove(once, ClaimId{"b"}).value();
    EXPECT_FALSE(after.arguments().has({"r1"}));
    EXPECT_FALSE(after.arguments().has({"u1"}));
}

TEST(Edits, AddAReasonInOneStep) {
    const Map after = addReason(smallMap(), claim("n"), argument("rn", Role::Supports, "m", {})).value();
    EXPECT_EQ(after.arguments().find({"rn"})->premises, std::vector<ClaimId>{{"n"}});
}

TEST(Edits, ShareWhatTheyDontChange) {
    const Map before = smallMap();
    const Map after = replace(before, claim("c", "Changed.")).value();
    EXPECT_TRUE(after.claims().shares(0, before.claims(), 0));
    EXPECT_FALSE(after.claims().shares(3, before.claims(), 3));
}

TEST(Differences, TellWhatAnEditDid) {
    const Map before = smallMap();
    const Map moved = move(before, ClaimId{"e"}, 0).value();
    EXPECT_EQ(differences(before, moved).claims.moved, std::vector<ClaimId>{{"e"}});
    const Map changed = replace(before, claim("c", "Changed.")).value();
    EXPECT_EQ(differences(before, changed).claims.changed, std::vector<ClaimId>{{"c"}});
    EXPECT_TRUE(differences(before, smallMap()).empty());
}

TEST(Edits, TakeASourceOutOfEverythingThatNamesIt) {
    auto parts = support::fullParts();
    parts.sources[1].basedOn = {};
    parts.waivers.push_back({"source2", "some-rule", ""});
    const Map after = remove(Map::make(parts).value(), SourceId{"source2"}).value();
    EXPECT_TRUE(after.sources()[0].basedOn.empty());
    EXPECT_EQ(after.claims()[0].sources, (std::vector<SourceId>{{"source1"}}));
    EXPECT_EQ(after.claims()[0].anchors.size(), 1U);
    EXPECT_EQ(after.waivers(), Map::make(support::fullParts()).value().waivers());
    const Map without = remove(after, SourceId{"source1"}).value();
    EXPECT_TRUE(without.claims()[0].anchors.empty());
    EXPECT_TRUE(without.claims()[0].sources.empty());
}

TEST(Edits, TakeAVoiceFromItsClaims) {
    const Map after = remove(Map::make(support::fullParts()).value(), VoiceId{"voice1"}).value();
    EXPECT_TRUE(after.claims()[0].voice.empty());
    EXPECT_TRUE(after.voices().empty());
}

TEST(Edits, PutTheNewPremiseInFrontOfThoseAlreadyThere) {
    const Map after = addReason(smallMap(), claim("n"), argument("x", Role::Supports, "m", {"d"})).value();
    EXPECT_EQ(after.arguments().find({"x"})->premises, (std::vector<ClaimId>{{"n"}, {"d"}}));
}

TEST(Edits, ReplaceWhatHasNoOrder) {
    Header header = smallMap().header();
    header.title = "Another";
    EXPECT_EQ(setHeader(smallMap(), header).value().header().title, "Another");
    const Waiver waiver = {"m", "some-rule", ""};
    EXPECT_EQ(setWaivers(smallMap(), {waiver}).value().waivers(), (std::vector<Waiver>{waiver}));
    EXPECT_FALSE(setWaivers(smallMap(), {{"nobody", "some-rule", ""}}).ok());
    EXPECT_EQ(replace(smallMap(), claim("m", "Now this.")).value().claims().find({"m"})->text, "Now this.");
    EXPECT_FALSE(replace(smallMap(), claim("nobody")).ok());
}

TEST(Edits, MoveToTheEndWhatIsMovedBehindIt) {
    const Map after = move(smallMap(), ClaimId{"m"}, kAtEnd).value();
    EXPECT_EQ(after.claims()[after.claims().size() - 1].id.name, "m");
}

// What a square of the number of items would make take minutes.
TEST(Edits, OfTensOfThousandsOfItemsTakeLittleTime) {
    Parts parts;
    parts.sources.resize(1);
    parts.sources[0].id = {"s"};
    for (std::size_t i = 0; i < 20000; ++i) {
        const std::string number = std::to_string(i);
        parts.claims.push_back(claim("c" + number));
        parts.claims.back().sources = {{"s"}};
        if (i > 0) parts.arguments.push_back(argument("r" + number, Role::Supports, "c0", {"c" + number}));
        // About the one behind it: a walk through the list would find no more than one that has to go.
        const std::string next = i + 1 < 20000 ? "u" + std::to_string(i + 1) : "r1";
        parts.arguments.push_back(argument("u" + number, Role::Undercuts, next, {"c" + number}));
    }
    const Map map = Map::make(parts).value();
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(remove(map, ClaimId{"c0"}).value().arguments().empty());
    EXPECT_TRUE(remove(map, SourceId{"s"}).value().claims()[19999].sources.empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

// Random walks: the rules hold after every step, and differences are empty exactly between equal maps.
TEST(Edits, KeepTheRulesOnRandomWalks) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        std::mt19937_64 random(seed);
        Map map = smallMap();
        for (int step = 0; step < 200; ++step) {
            const auto pick = [&](const auto& items) { return items[random() % items.size()].id; };
            const std::string name = "n" + std::to_string(step);
            base::Result<Map> next = map;
            switch (map.claims().size() < 3 ? 0 : random() % 5) {
                case 0:
                    next = add(map, claim(name), random() % (map.claims().size() + 1));
                    break;
                case 1:
                    next = remove(map, pick(map.claims()));
                    break;
                case 2:
                    next = add(map, argument(name, static_cast<Role>(random() % 2), pick(map.claims()).name,
                                             {pick(map.claims()).name}));
                    break;
                case 3:
                    if (!map.arguments().empty())
                        next = add(map, argument(name, static_cast<Role>(2 + random() % 2),
                                                 pick(map.arguments()).name, {pick(map.claims()).name}));
                    break;
                default:
                    next = move(map, pick(map.claims()), random() % map.claims().size());
            }
            if (!next) continue;
            ASSERT_TRUE(findBreaches(next->parts()).empty());
            EXPECT_EQ(differences(map, *next).empty(), map == *next);
            map = *next;
        }
    }
}

}  // namespace
}  // namespace counterpoint::map
