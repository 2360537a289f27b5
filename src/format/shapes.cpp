#include "format/shapes.hpp"

#include <array>

namespace counterpoint::format {

namespace {

constexpr bool kRequired = true;

template <std::size_t Size>
using Attributes = std::array<AttributeShape, Size>;
template <std::size_t Size>
using Parts = std::array<PartShape, Size>;

constexpr Shape text(std::string_view name) {
    return {name};
}

constexpr Shape kTitle = text("title");
constexpr Shape kQuestion = text("question");
constexpr Shape kDescription = text("description");
constexpr Shape kPublisher = text("publisher");
constexpr Shape kAuthor = text("author");
constexpr Shape kUrl = text("url");
constexpr Shape kArchiveUrl = text("archiveUrl");
constexpr Shape kTies = text("ties");
constexpr Shape kName = text("name");
constexpr Shape kClaimText = text("text");
constexpr Shape kQuote = text("quote");
constexpr Shape kPrefix = text("prefix");
constexpr Shape kSuffix = text("suffix");
constexpr Shape kTag = text("tag");
constexpr Shape kNote = text("note");

constexpr Attributes<3> kTextAttributes = {{{"file"}, {"sha256", kRequired}, {"length", kRequired}}};
constexpr Shape kSourceText = {"text", Holds::Nothing, kTextAttributes};

constexpr Attributes<1> kSourceReference = {{{"source", kRequired}}};
constexpr Attributes<1> kClaimReference = {{{"claim", kRequired}}};
constexpr Shape kBasedOn = {"basedOn", Holds::Nothing, kSourceReference};
constexpr Shape kCites = {"cites", Holds::Nothing, kSourceReference};
constexpr Shape kPremise = {"premise", Holds::Nothing, kClaimReference};

constexpr Attributes<3> kAnswerAttributes = {{{"question", kRequired}, {"verdict", kRequired}, {"date"}}};
constexpr Shape kAnswer = {"answer", Holds::PerhapsText, kAnswerAttributes};

constexpr Attributes<8> kSourceAttributes = {{{"id", kRequired},
                                              {"genre"},
                                              {"published"},
                                              {"accessed"},
                                              {"language"},
                                              {"grade"},
                                              {"originalSeen"},
                                              {"layer"}}};
constexpr Parts<10> kSourceParts = {{{&kTitle},
                                     {&kPublisher},
                                     {&kAuthor},
                                     {&kUrl},
                                     {&kArchiveUrl},
                                     {&kTies},
                                     {&kSourceText},
                                     {&kBasedOn, Count::Any},
                                     {&kAnswer, Count::Any},
                                     {&kNote}}};

constexpr Attributes<2> kVoiceAttributes = {{{"id", kRequired}, {"type", kRequired}}};
constexpr Parts<2> kVoiceParts = {{{&kName}, {&kNote}}};

constexpr Attributes<4> kAnchorAttributes = {
    {{"source", kRequired}, {"start", kRequired}, {"end", kRequired}, {"sha256"}}};
constexpr Parts<3> kAnchorParts = {{{&kQuote}, {&kPrefix}, {&kSuffix}}};
constexpr Shape kAnchor = {"anchor", Holds::Elements, kAnchorAttributes, kAnchorParts};

constexpr Attributes<10> kClaimAttributes = {{{"id", kRequired},
                                              {"main"},
                                              {"implicit"},
                                              {"stance"},
                                              {"voice"},
                                              {"evidence"},
                                              {"nature"},
                                              {"credence"},
                                              {"choice"},
                                              {"layer"}}};
constexpr Parts<5> kClaimParts = {{{&kClaimText, Count::One},
                                   {&kAnchor, Count::Any},
                                   {&kCites, Count::Any},
                                   {&kTag, Count::Any},
                                   {&kNote}}};

constexpr Attributes<6> kArgumentAttributes = {
    {{"id", kRequired}, {"role", kRequired}, {"target", kRequired}, {"scheme"}, {"strength"}, {"layer"}}};
constexpr Parts<3> kArgumentParts = {{{&kPremise, Count::Any}, {&kAnswer, Count::Any}, {&kNote}}};

constexpr Attributes<2> kWaiverAttributes = {{{"item", kRequired}, {"rule", kRequired}}};

constexpr Attributes<3> kMapAttributes = {{{"version", kRequired}, {"id"}, {"language"}}};
constexpr Parts<8> kMapParts = {{{&kTitle},
                                 {&kQuestion},
                                 {&kDescription},
                                 {&kSourceShape, Count::Any},
                                 {&kVoiceShape, Count::Any},
                                 {&kClaimShape, Count::Any},
                                 {&kArgumentShape, Count::Any},
                                 {&kWaiverShape, Count::Any}}};

constexpr bool kItem = true;

}  // namespace

constexpr Shape kSourceShape = {"source", Holds::Elements, kSourceAttributes, kSourceParts, kItem};
constexpr Shape kVoiceShape = {"voice", Holds::Elements, kVoiceAttributes, kVoiceParts, kItem};
constexpr Shape kClaimShape = {"claim", Holds::Elements, kClaimAttributes, kClaimParts, kItem};
constexpr Shape kArgumentShape = {"argument", Holds::Elements, kArgumentAttributes, kArgumentParts, kItem};
constexpr Shape kWaiverShape = {"waiver", Holds::PerhapsText, kWaiverAttributes};
constexpr Shape kMapShape = {"map", Holds::Elements, kMapAttributes, kMapParts};

}  // namespace counterpoint::format
