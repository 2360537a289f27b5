#pragma once

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "map/map.hpp"

// Short ways to make maps in tests.
namespace counterpoint::support {

inline map::Claim claim(const std::string& id, const std::string& text = "") {
    map::Claim made;
    made.id = {id};
    made.text = text.empty() ? "Says " + id + "." : text;
    return made;
}

inline map::Argument argument(const std::string& id, map::Role role, const std::string& target,
                              const std::vector<std::string>& premises) {
    map::Argument made;
    made.id = {id};
    made.role = role;
    if (map::isAboutArgument(role))
        made.target = map::ArgumentId{target};
    else
        made.target = map::ClaimId{target};
    for (const std::string& premise : premises) made.premises.push_back({premise});
    return made;
}

// The map of these parts; when they break a rule the test fails and the map is empty.
inline map::Map mapOf(map::Parts parts) {
    const auto made = map::Map::make(std::move(parts));
    EXPECT_TRUE(made) << made.error().message;
    return made ? made.value() : map::Map();
}

// m ← r1{a, b}, a ← r2{c}, o1{d} against m, u1{e} undercuts r1.
inline map::Parts smallParts() {
    map::Parts parts;
    parts.header.title = "Small";
    for (const char* id : {"m", "a", "b", "c", "d", "e"}) parts.claims.push_back(claim(id));
    parts.claims.front().main = true;
    parts.arguments = {
        argument("r1", map::Role::Supports, "m", {"a", "b"}), argument("r2", map::Role::Supports, "a", {"c"}),
        argument("o1", map::Role::Opposes, "m", {"d"}), argument("u1", map::Role::Undercuts, "r1", {"e"})};
    return parts;
}

inline map::Map smallMap() {
    return map::Map::make(smallParts()).value();
}

// A map in which every field of every kind of item has a value that occurs nowhere else.
inline map::Parts fullParts() {
    const map::Extras extras = {{{"", "x", "urn:x", "extraName", "extraValue"}},
                                {{"note", "<!--extraNode-->"}}};
    map::Source source;
    source.id = {"source1"};
    source.title = "sourceTitle";
    source.publisher = "sourcePublisher";
    source.author = "sourceAuthor";
    source.published = "2025-01";
    source.accessed = "2025-02-03";
    source.url = "https://example.org/";
    source.archiveUrl = "https://example.net/";
    source.language = "de";
    source.genre = map::Genre::Sponsored;
    source.ties = "sourceTies";
    source.text = map::SourceText{"text.txt", std::string(64, 'a'), 100};
    source.basedOn = {{"source2"}};
    source.originalSeen = map::Known::Unknown;
    source.grade = map::Grade::Weak;
    source.answers = {{"checklist.q1", map::Verdict::No, "2025-04", "sourceAnswerNote"}};
    source.layer = "sourceLayer";
    source.note = "sourceNote";
    source.extras = extras;
    map::Source plainSource;
    plainSource.id = {"source2"};

    map::Voice voice;
    voice.id = {"voice1"};
    voice.name = "voiceName";
    voice.type = map::VoiceType::Unnamed;
    voice.note = "voiceNote";
    voice.extras = extras;

    map::Claim full = claim("claim1", "claimText");
    full.main = true;
    full.implicit = true;
    full.stance = map::Stance::Conceded;
    full.voice = {"voice1"};
    full.evidence = map::Evidence::OfficialStatement;
    full.nature = map::Nature::Prediction;
    full.anchors = {{{"source1"}, 3, 9, std::string(16, 'b'), "anchorQuote", "anchorPrefix", "anchorSuffix"}};
    full.sources = {{"source1"}, {"source2"}};
    full.credence = 0.25;
    full.choice = map::Choice::Reject;
    full.layer = "claimLayer";
    full.tags = {"tagOne", "tagTwo"};
    full.note = "claimNote";
    full.extras = extras;

    map::Argument step = argument("argument1", map::Role::Opposes, "claim1", {"claim2", "claim3"});
    step.scheme = "expert_opinion";
    step.answers = {{"expert_opinion.q1", map::Verdict::Yes, "2025-05", "argumentAnswerNote"}};
    step.strength = 0.75;
    step.layer = "argumentLayer";
    step.note = "argumentNote";
    step.extras = extras;

    map::Parts parts;
    parts.header = {"map1", "mapTitle", "en", "mapQuestion", "mapDescription", extras};
    parts.sources = {source, plainSource};
    parts.voices = {voice};
    parts.claims = {full, claim("claim2", "one"), claim("claim3", "two")};
    parts.arguments = {step, argument("argument2", map::Role::Undercuts, "argument1", {"claim3"})};
    parts.waivers = {{"claim2", "circular-support", "waiverReason"}};
    return parts;
}

}  // namespace counterpoint::support
