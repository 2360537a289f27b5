#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ostream>
#include <string>
#include <vector>

#include "support/shipped_maps.hpp"

namespace counterpoint {
namespace {

using map::Role;
using map::Stance;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

struct Link {
    std::string id;
    Role role;
    std::string target;
    std::string premises;  // with blanks between

    bool operator==(const Link&) const = default;
};

void PrintTo(const Link& link, std::ostream* out) {
    *out << link.id << ": " << link.premises << " -> " << link.target << " (role "
         << static_cast<int>(link.role) << ")";
}

// The analysis of the editorial, link by link.
const std::vector<Link> kLinks{
    {"L1", Role::Supports, "C4", "C1 C2 IP1"},
    {"L1u", Role::Undercuts, "L1", "C3"},
    {"L2", Role::Supports, "C4", "C6 IP2"},
    {"L3", Role::Supports, "C4", "C7 IP2"},
    {"L4", Role::Supports, "C8", "C9"},
    {"L5", Role::Supports, "C15", "C8 C9"},
    {"L6", Role::Supports, "C15", "C10 IP4"},
    {"L7", Role::Supports, "C15", "C11 C12 IP3 IP5"},
    {"L8", Role::Supports, "C15", "C13 IP3 IP5"},
    {"L9a", Role::Supports, "C14", "C8 IP8 IP6"},
    {"L9b", Role::Supports, "C14", "C10 IP8 IP6"},
    {"L9c", Role::Supports, "C14", "C11 C12 IP8 IP6"},
    {"L9d", Role::Supports, "C14", "C13 IP8 IP6"},
    {"L10", Role::Supports, "C16", "C15"},
    {"L11", Role::Supports, "C17", "C4 C16 IP7"},
    {"L12", Role::Supports, "C18", "C16 C2 C31 IP9"},
    {"L12a", Role::Supports, "C18", "C14"},
    {"L12b", Role::Supports, "C18", "C22"},
    {"L12c", Role::Supports, "C18", "C23"},
    {"L13", Role::Supports, "C21", "C20"},
    {"L14", Role::Supports, "C22", "C21 C24 IP10"},
    {"L15", Role::Supports, "C23", "C24 IP10"},
    {"L16a", Role::Supports, "C25", "C26"},
    {"L16b", Role::Supports, "C25", "C27"},
    {"L17a", Role::Supports, "C22", "C25"},
    {"L17b", Role::Supports, "C23", "C25"},
    {"L20a", Role::Opposes, "C29", "C28"},
    {"L20b", Role::Opposes, "C31", "C28"},
    {"L20c", Role::Opposes, "C18", "C28"},
    {"L18", Role::Supports, "C29", "C30 IP11"},
    {"L19", Role::Supports, "C31", "C29"},
    {"L21a", Role::Supports, "C34", "C19"},
    {"L21b", Role::Supports, "C34", "C32"},
    {"L21c", Role::Supports, "C34", "C33"},
    {"L22", Role::Supports, "C34", "C32 C33 IP12"},
    {"L23", Role::Supports, "C35", "C34 C15 C16 C17"},
};

class Editorial : public ::testing::Test {
  protected:
    void SetUp() override {
        map_ = support::shippedMap("local-chips/editorial.argmap");
        ASSERT_FALSE(map_.claims().empty());
    }

    // The ids of the claims that are wanted, in the order of the map.
    template <class Wanted>
    std::vector<std::string> claims(Wanted wanted) const {
        std::vector<std::string> ids;
        for (const map::Claim& claim : map_.claims()) {
            if (wanted(claim)) ids.push_back(claim.id.name);
        }
        return ids;
    }

    map::Map map_;
};

std::vector<std::string> numbered(const std::string& prefix, int first, int last) {
    std::vector<std::string> ids;
    for (int i = first; i <= last; ++i) ids.push_back(prefix + std::to_string(i));
    return ids;
}

TEST_F(Editorial, HasTheClaimsOfTheTextInReadingOrder) {
    EXPECT_EQ(claims([](const map::Claim& claim) { return !claim.implicit; }), numbered("C", 0, 35));
}

TEST_F(Editorial, HasTwelveUnstatedPremisesMarkedAsOurs) {
    EXPECT_EQ(claims([](const map::Claim& claim) { return claim.implicit; }), numbered("IP", 1, 12));
    for (const map::Claim& claim : map_.claims()) {
        if (!claim.implicit) continue;
        EXPECT_THAT(claim.tags, ElementsAre("ours")) << claim.id.name;
        EXPECT_THAT(claim.note, StartsWith("Not in the text")) << claim.id.name;
    }
}

TEST_F(Editorial, HasTwoMainConclusions) {
    EXPECT_THAT(claims([](const map::Claim& claim) { return claim.main; }), ElementsAre("C17", "C18"));
}

TEST_F(Editorial, ShowsBothConcessions) {
    EXPECT_THAT(claims([](const map::Claim& claim) { return claim.stance == Stance::Conceded; }),
                ElementsAre("C3", "C28"));
}

TEST_F(Editorial, TellsWhatThePaperSaysFromWhatItRelays) {
    EXPECT_THAT(claims([](const map::Claim& claim) { return claim.stance == Stance::Reported; }),
                ElementsAre("C1", "C2", "C6", "C7", "C10", "C11", "C12", "C13", "C32", "C33"));
    for (const map::Claim& claim : map_.claims()) {
        if (claim.implicit) continue;
        EXPECT_EQ(claim.voice.name == "paper", claim.stance != Stance::Reported) << claim.id.name;
    }
}

TEST_F(Editorial, MarksItsOneAnonymousReport) {
    EXPECT_THAT(
        claims([](const map::Claim& claim) { return claim.evidence == map::Evidence::AnonymousReport; }),
        ElementsAre("C10"));
}

TEST_F(Editorial, HasTheLinksOfTheAnalysis) {
    std::vector<Link> links;
    for (const map::Argument& argument : map_.arguments()) {
        std::string premises;
        for (const map::ClaimId& premise : argument.premises) {
            premises += (premises.empty() ? "" : " ") + premise.name;
        }
        links.push_back({argument.id.name, argument.role, map::nameOf(argument.target), premises});
    }
    EXPECT_THAT(links, ::testing::ElementsAreArray(kLinks));
}

TEST_F(Editorial, ExplainsEveryLink) {
    for (const map::Argument& argument : map_.arguments()) EXPECT_NE(argument.note, "") << argument.id.name;
}

TEST_F(Editorial, PrintsTheYearOfTheDecemberEvents) {
    for (const char* id : {"C5", "C6"}) {
        EXPECT_THAT(map_.claims().find({id})->text, HasSubstr("December 2024"));
    }
}

TEST_F(Editorial, NamesItsPublisherAndWhoStandsBehindIt) {
    const map::Source* source = map_.sources().find({"editorial"});
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->publisher, "Global Times");
    EXPECT_EQ(source->published, "2025-09-15");
    EXPECT_THAT(source->ties, HasSubstr("People’s Daily"));
    EXPECT_THAT(map_.header().description, HasSubstr("neither endorses nor attacks"));
}

TEST_F(Editorial, DoesNotCarryTheTextOfTheArticle) {
    const map::Source* source = map_.sources().find({"editorial"});
    ASSERT_NE(source, nullptr);
    ASSERT_TRUE(source->text.has_value());
    EXPECT_EQ(source->text->file, "");
    EXPECT_EQ(source->text->length, 4564U);
    for (const map::Claim& claim : map_.claims()) {
        for (const map::Anchor& anchor : claim.anchors) {
            EXPECT_EQ(anchor.quote + anchor.prefix + anchor.suffix, "") << claim.id.name;
        }
    }
}

}  // namespace
}  // namespace counterpoint
