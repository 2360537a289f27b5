#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>
#include <string>

#include "base/files.hpp"
#include "base/text.hpp"
#include "support/shipped_maps.hpp"

namespace counterpoint {
namespace {

using ::testing::UnorderedElementsAre;

class Letter : public ::testing::Test {
  protected:
    void SetUp() override {
        map_ = support::shippedMap("first-steps/letter.argmap");
        ASSERT_FALSE(map_.claims().empty());
        const auto text = base::readFile((support::kMapsFolder / "first-steps/letter.txt").string());
        ASSERT_TRUE(text.ok()) << base::describe(text.error());
        text_ = text.value();
    }

    map::Map map_;
    std::string text_;
};

TEST_F(Letter, ComesWithTheTextThatItsSourceDescribes) {
    const map::Source* source = map_.sources().find({"letter"});
    ASSERT_NE(source, nullptr);
    ASSERT_TRUE(source->text.has_value());
    EXPECT_EQ(source->text->file, "letter.txt");
    EXPECT_EQ(source->text->sha256, base::sha256(text_));
    EXPECT_EQ(source->text->length, base::countCodePoints(text_));
}

TEST_F(Letter, HasAnchorsThatMatchItsText) {
    for (const map::Claim& claim : map_.claims()) {
        for (const map::Anchor& anchor : claim.anchors) {
            const auto span = base::slice(text_, anchor.start, anchor.end);
            ASSERT_TRUE(span.has_value()) << claim.id.name;
            EXPECT_EQ(*span, anchor.quote) << claim.id.name;
            EXPECT_EQ(base::sha256(*span), anchor.sha256) << claim.id.name;
        }
    }
}

TEST_F(Letter, IsSmallEnoughForAScreen) {
    EXPECT_GE(map_.claims().size(), 8U);
    EXPECT_LE(map_.claims().size(), 12U);
    EXPECT_LE(support::words(text_).size(), 250U);
}

TEST_F(Letter, ShowsEachIdeaOfAnArgumentMap) {
    const auto claims = [&](auto&& wanted) {
        return std::count_if(map_.claims().begin(), map_.claims().end(), wanted);
    };
    EXPECT_EQ(claims([](const map::Claim& claim) { return claim.main; }), 1);
    EXPECT_EQ(claims([](const map::Claim& claim) { return claim.implicit; }), 1);
    EXPECT_EQ(claims([](const map::Claim& claim) { return claim.stance == map::Stance::Conceded; }), 1);
    EXPECT_GE(claims([](const map::Claim& claim) { return claim.evidence && !claim.sources.empty(); }), 1);

    std::set<map::Role> roles;
    std::size_t linked = 0;
    for (const map::Argument& argument : map_.arguments()) {
        roles.insert(argument.role);
        linked += argument.premises.size() > 1 ? 1 : 0;
    }
    EXPECT_THAT(roles, UnorderedElementsAre(map::Role::Supports, map::Role::Opposes, map::Role::Undercuts,
                                            map::Role::Warrants));
    EXPECT_EQ(linked, 1U);
}

TEST_F(Letter, AnswersItsObjectionWithAnObjection) {
    const map::Argument* objection = nullptr;
    for (const map::Argument& argument : map_.arguments()) {
        if (argument.role == map::Role::Opposes && argument.target == map::Target(map::ClaimId{"open"})) {
            objection = &argument;
        }
    }
    ASSERT_NE(objection, nullptr);
    const map::Target objected = objection->premises.front();
    const bool answered =
        std::any_of(map_.arguments().begin(), map_.arguments().end(), [&](const map::Argument& argument) {
            return argument.role == map::Role::Opposes && argument.target == objected;
        });
    EXPECT_TRUE(answered);
}

}  // namespace
}  // namespace counterpoint
