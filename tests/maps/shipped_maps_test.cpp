#include "support/shipped_maps.hpp"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "base/files.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "map/relations.hpp"
#include "map/warnings.hpp"
#include "publish/outline.hpp"
#include "support/command.hpp"

namespace counterpoint {
namespace {

using ::testing::HasSubstr;
using ::testing::Le;
using ::testing::MatchesRegex;
using ::testing::SizeIs;

constexpr std::size_t kMostWords = 25;

class ShippedMap : public ::testing::TestWithParam<std::filesystem::path> {
  protected:
    void SetUp() override {
        auto loaded = format::loadMap(GetParam().string());
        ASSERT_TRUE(loaded.ok()) << base::describe(loaded.error());
        map_ = loaded.value().map;
    }

    map::Map map_;
};

TEST_P(ShippedMap, IsInCanonicalForm) {
    const auto bytes = base::readFile(GetParam().string());
    ASSERT_TRUE(bytes.ok());
    EXPECT_EQ(format::writeMap(map_), bytes.value());
}

TEST_P(ShippedMap, IsValidByTheSchema) {
    const std::string schema = (support::kMapsFolder / "argmap.rng").string();
    const auto result = support::run({"xmllint", "--noout", "--relaxng", schema, GetParam().string()});
    EXPECT_EQ(result.status, 0) << result.err;
}

TEST_P(ShippedMap, GivesNoCauseForAWarning) {
    for (const map::Warning& warning : map::findWarnings(map_)) {
        ADD_FAILURE() << warning.item << ": " << warning.message;
    }
}

TEST_P(ShippedMap, SaysWhatItIs) {
    EXPECT_NE(map_.header().title, "");
    EXPECT_NE(map_.header().question, "");
    EXPECT_NE(map_.header().description, "");
    EXPECT_EQ(map_.header().language, "en");
}

TEST_P(ShippedMap, HasShortClaims) {
    for (const map::Claim& claim : map_.claims()) {
        EXPECT_THAT(support::words(claim.text), SizeIs(Le(kMostWords))) << claim.id.name;
    }
}

TEST_P(ShippedMap, NamesEachSourceWithTitlePublisherAndDate) {
    for (const map::Source& source : map_.sources()) {
        EXPECT_NE(source.title, "") << source.id.name;
        EXPECT_NE(source.publisher, "") << source.id.name;
        EXPECT_TRUE(source.genre.has_value()) << source.id.name;
        EXPECT_THAT(source.published, MatchesRegex("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) << source.id.name;
    }
}

TEST_P(ShippedMap, HasNoAddressThatIsNotSafe) {
    for (const map::Source& source : map_.sources()) {
        for (const std::string& url : {source.url, source.archiveUrl}) {
            EXPECT_TRUE(url.empty() || map::isSafeAddress(url)) << source.id.name << ": " << url;
        }
    }
}

TEST_P(ShippedMap, AnchorsEveryClaimThatIsNotImplicit) {
    for (const map::Claim& claim : map_.claims()) {
        EXPECT_THAT(claim.anchors, SizeIs(claim.implicit ? 0 : 1)) << claim.id.name;
    }
}

TEST_P(ShippedMap, GivesAVoiceToEveryClaimThatIsNotImplicit) {
    for (const map::Claim& claim : map_.claims()) {
        EXPECT_EQ(claim.voice.empty(), claim.implicit) << claim.id.name;
    }
}

TEST_P(ShippedMap, HasSpansInTheOrderOfTheTextAndInsideIt) {
    std::uint64_t before = 0;
    for (const map::Claim& claim : map_.claims()) {
        for (const map::Anchor& anchor : claim.anchors) {
            const map::Source* source = map_.sources().find(anchor.source);
            ASSERT_TRUE(source->text.has_value()) << claim.id.name;
            EXPECT_GE(anchor.start, before) << claim.id.name;
            EXPECT_LE(anchor.end, source->text->length) << claim.id.name;
            EXPECT_THAT(anchor.sha256, SizeIs(64)) << claim.id.name;
            before = anchor.end;
        }
    }
}

TEST_P(ShippedMap, MarksAnonymousReportsAsSuch) {
    for (const map::Claim& claim : map_.claims()) {
        if (claim.voice.empty()) continue;
        const bool unnamed = map_.voices().find(claim.voice)->type == map::VoiceType::Unnamed;
        EXPECT_EQ(unnamed, claim.evidence == map::Evidence::AnonymousReport) << claim.id.name;
    }
}

TEST_P(ShippedMap, RestsEvidenceFromOthersOnSourcesOrSaysWhyNot) {
    for (const map::Claim& claim : map_.claims()) {
        if (!claim.evidence || !claim.sources.empty()) continue;
        EXPECT_NE(claim.note, "") << claim.id.name;
    }
}

TEST_P(ShippedMap, ExplainsEveryClaimThatStandsLoose) {
    const map::Relations relations(map_);
    for (std::size_t i = 0; i < map_.claims().size(); ++i) {
        if (!relations.isLoose(i)) continue;
        EXPECT_THAT(map_.claims()[i].note, HasSubstr("loose"));
    }
}

TEST_P(ShippedMap, ShowsEveryClaimInItsOutline) {
    const std::string outline = publish::writeOutline(map_);
    for (const map::Claim& claim : map_.claims()) EXPECT_THAT(outline, HasSubstr(claim.text));
}

std::string testName(const ::testing::TestParamInfo<std::filesystem::path>& info) {
    std::string name = info.param.parent_path().filename().string() + "_" + info.param.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, ShippedMap, ::testing::ValuesIn(support::shippedMaps()), testName);

}  // namespace
}  // namespace counterpoint
