#include "publish/json.hpp"

#include <clocale>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>

#include "support/small_map.hpp"

namespace counterpoint::publish {
namespace {

using nlohmann::json;

TEST(Json, HoldsEveryFieldOfTheModel) {
    const json extras = {{"attributes",
                          {{{"element", nullptr},
                            {"prefix", "x"},
                            {"namespace", "urn:x"},
                            {"name", "extraName"},
                            {"value", "extraValue"}}}},
                         {"nodes", {{{"before", "note"}, {"xml", "<!--extraNode-->"}}}}};
    const json written = json::parse(writeJson(support::mapOf(support::fullParts())));

    EXPECT_EQ(written["id"], "map1");
    EXPECT_EQ(written["title"], "mapTitle");
    EXPECT_EQ(written["language"], "en");
    EXPECT_EQ(written["question"], "mapQuestion");
    EXPECT_EQ(written["description"], "mapDescription");
    EXPECT_EQ(written["extras"], extras);
    EXPECT_EQ(written["sources"][0],
              json({{"id", "source1"},
                    {"title", "sourceTitle"},
                    {"publisher", "sourcePublisher"},
                    {"author", "sourceAuthor"},
                    {"published", "2025-01"},
                    {"accessed", "2025-02-03"},
                    {"url", "https://example.org/"},
                    {"archiveUrl", "https://example.net/"},
                    {"language", "de"},
                    {"genre", "sponsored"},
                    {"ties", "sourceTies"},
                    {"text", {{"file", "text.txt"}, {"sha256", std::string(64, 'a')}, {"length", 100}}},
                    {"basedOn", json::array({"source2"})},
                    {"originalSeen", "unknown"},
                    {"grade", "weak"},
                    {"answers",
                     {{{"question", "checklist.q1"},
                       {"verdict", "no"},
                       {"date", "2025-04"},
                       {"note", "sourceAnswerNote"}}}},
                    {"layer", "sourceLayer"},
                    {"note", "sourceNote"},
                    {"extras", extras}}));
    EXPECT_EQ(written["voices"], json::array({{{"id", "voice1"},
                                               {"name", "voiceName"},
                                               {"type", "unnamed"},
                                               {"note", "voiceNote"},
                                               {"extras", extras}}}));
    EXPECT_EQ(written["claims"][0], json({{"id", "claim1"},
                                          {"text", "claimText"},
                                          {"main", true},
                                          {"implicit", true},
                                          {"stance", "conceded"},
                                          {"voice", "voice1"},
                                          {"evidence", "official-statement"},
                                          {"nature", "prediction"},
                                          {"anchors",
                                           {{{"source", "source1"},
                                             {"start", 3},
                                             {"end", 9},
                                             {"sha256", std::string(16, 'b')},
                                             {"quote", "anchorQuote"},
                                             {"prefix", "anchorPrefix"},
                                             {"suffix", "anchorSuffix"}}}},
                                          {"sources", json::array({"source1", "source2"})},
                                          {"credence", 0.25},
                                          {"choice", "reject"},
                                          {"layer", "claimLayer"},
                                          {"tags", json::array({"tagOne", "tagTwo"})},
                                          {"note", "claimNote"},
                                          {"extras", extras}}));
    EXPECT_EQ(written["arguments"][0], json({{"id", "argument1"},
                                             {"role", "opposes"},
                                             {"target", "claim1"},
                                             {"premises", json::array({"claim2", "claim3"})},
                                             {"scheme", "expert_opinion"},
                                             {"answers",
                                              {{{"question", "expert_opinion.q1"},
                                                {"verdict", "yes"},
                                                {"date", "2025-05"},
                                                {"note", "argumentAnswerNote"}}}},
                                             {"strength", 0.75},
                                             {"layer", "argumentLayer"},
                                             {"note", "argumentNote"},
                                             {"extras", extras}}));
    EXPECT_EQ(written["arguments"][1]["target"], "argument1");
    EXPECT_EQ(written["waivers"],
              json::array({{{"item", "claim2"}, {"rule", "circular-support"}, {"reason", "waiverReason"}}}));
}

TEST(Json, SaysNullForWhatIsNotGiven) {
    map::Parts parts;
    parts.claims = {support::claim("c", "text")};
    const json written = json::parse(writeJson(support::mapOf(parts)));
    EXPECT_EQ(written["title"], nullptr);
    EXPECT_EQ(written["claims"][0]["voice"], nullptr);
    EXPECT_EQ(written["claims"][0]["credence"], nullptr);
    EXPECT_EQ(written["claims"][0]["tags"], json::array());
}

TEST(Json, BringsBackEveryText) {
    const std::string text = "quote \" slash \\ line\nend, \u2028 é 漢 \xF0\x9F\x98\x80 \u009b </script>";
    map::Parts parts;
    parts.claims = {support::claim("c", text)};
    EXPECT_EQ(json::parse(writeJson(support::mapOf(parts)))["claims"][0]["text"], text);
}

TEST(Json, KeepsItsKeysInOneOrder) {
    map::Parts parts;
    EXPECT_EQ(writeJson(support::mapOf(parts)),
              "{\n  \"id\": null,\n  \"title\": null,\n  \"language\": null,\n  \"question\": null,\n"
              "  \"description\": null,\n  \"extras\": {\n    \"attributes\": [],\n    \"nodes\": []\n  },\n"
              "  \"sources\": [],\n  \"voices\": [],\n  \"claims\": [],\n  \"arguments\": [],\n  "
              "\"waivers\": []\n}\n");
}

TEST(Json, WritesNumbersTheSameInEveryLocale) {
    map::Parts parts = support::fullParts();
    const std::string written = writeJson(support::mapOf(parts));
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        std::setlocale(LC_ALL, locale);
        EXPECT_EQ(writeJson(support::mapOf(parts)), written);
    }
    std::setlocale(LC_ALL, before.c_str());
}

}  // namespace
}  // namespace counterpoint::publish
