#include "publish/json.hpp"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "publish/words.hpp"

namespace counterpoint::publish {

namespace {

using Json = nlohmann::ordered_json;

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

template <class Kind>
Json wordOrNull(const std::optional<Kind>& kind) {
    return kind ? Json(word(*kind)) : Json(nullptr);
}

Json numberOrNull(const std::optional<double>& number) {
    return number ? Json(*number) : Json(nullptr);
}

template <class List, class Make>
Json listOf(const List& items, const Make& make) {
    Json list = Json::array();
    for (const auto& item : items) list.push_back(make(item));
    return list;
}

template <class Id>
Json names(const std::vector<Id>& ids) {
    return listOf(ids, [](const Id& id) { return Json(id.name); });
}

Json make(const map::Answer& answer) {
    return {{"question", answer.question},
            {"verdict", word(answer.verdict)},
            {"date", textOrNull(answer.date)},
            {"note", textOrNull(answer.note)}};
}

Json make(const map::Extras& extras) {
    const auto attribute = [](const map::ExtraAttribute& one) {
        return Json{{"element", textOrNull(one.element)},
                    {"prefix", textOrNull(one.prefix)},
                    {"namespace", one.namespaceUri},
                    {"name", one.name},
                    {"value", one.value}};
    };
    const auto node = [](const map::ExtraNode& one) {
        return Json{{"before", textOrNull(one.before)}, {"xml", one.xml}};
    };
    return {{"attributes", listOf(extras.attributes, attribute)}, {"nodes", listOf(extras.nodes, node)}};
}

Json makeText(const std::optional<map::SourceText>& text) {
    if (!text) return nullptr;
    return {{"file", textOrNull(text->file)}, {"sha256", textOrNull(text->sha256)}, {"length", text->length}};
}

Json make(const map::Source& source) {
    return {{"id", source.id.name},
            {"title", textOrNull(source.title)},
            {"publisher", textOrNull(source.publisher)},
            {"author", textOrNull(source.author)},
            {"published", textOrNull(source.published)},
            {"accessed", textOrNull(source.accessed)},
            {"url", textOrNull(source.url)},
            {"archiveUrl", textOrNull(source.archiveUrl)},
            {"language", textOrNull(source.language)},
            {"genre", wordOrNull(source.genre)},
            {"ties", textOrNull(source.ties)},
            {"text", makeText(source.text)},
            {"basedOn", names(source.basedOn)},
            {"originalSeen", wordOrNull(source.originalSeen)},
            {"grade", wordOrNull(source.grade)},
            {"answers", listOf(source.answers, [](const auto& answer) { return make(answer); })},
            {"layer", textOrNull(source.layer)},
            {"note", textOrNull(source.note)},
            {"extras", make(source.extras)}};
}

Json make(const map::Voice& voice) {
    return {{"id", voice.id.name},
            {"name", voice.name},
            {"type", word(voice.type)},
            {"note", textOrNull(voice.note)},
            {"extras", make(voice.extras)}};
}

Json make(const map::Anchor& anchor) {
    return {{"source", anchor.source.name},
            {"start", anchor.start},
            {"end", anchor.end},
            {"sha256", textOrNull(anchor.sha256)},
            {"quote", textOrNull(anchor.quote)},
            {"prefix", textOrNull(anchor.prefix)},
            {"suffix", textOrNull(anchor.suffix)}};
}

Json make(const map::Claim& claim) {
    return {{"id", claim.id.name},
            {"text", claim.text},
            {"main", claim.main},
            {"implicit", claim.implicit},
            {"stance", word(claim.stance)},
            {"voice", textOrNull(claim.voice.name)},
            {"evidence", wordOrNull(claim.evidence)},
            {"nature", wordOrNull(claim.nature)},
            {"anchors", listOf(claim.anchors, [](const auto& anchor) { return make(anchor); })},
            {"sources", names(claim.sources)},
            {"credence", numberOrNull(claim.credence)},
            {"choice", wordOrNull(claim.choice)},
            {"layer", textOrNull(claim.layer)},
            {"tags", claim.tags},
            {"note", textOrNull(claim.note)},
            {"extras", make(claim.extras)}};
}

Json make(const map::Argument& argument) {
    return {{"id", argument.id.name},
            {"role", word(argument.role)},
            {"target", map::nameOf(argument.target)},
            {"premises", names(argument.premises)},
            {"scheme", textOrNull(argument.scheme)},
            {"answers", listOf(argument.answers, [](const auto& answer) { return make(answer); })},
            {"strength", numberOrNull(argument.strength)},
            {"layer", textOrNull(argument.layer)},
            {"note", textOrNull(argument.note)},
            {"extras", make(argument.extras)}};
}

Json make(const map::Waiver& waiver) {
    return {{"item", waiver.item}, {"rule", waiver.rule}, {"reason", textOrNull(waiver.reason)}};
}

}  // namespace

std::string writeJson(const map::Map& map) {
    const auto each = [](const auto& item) { return make(item); };
    const map::Header& header = map.header();
    const Json json = {{"id", textOrNull(header.id)},
                       {"title", textOrNull(header.title)},
                       {"language", textOrNull(header.language)},
                       {"question", textOrNull(header.question)},
                       {"description", textOrNull(header.description)},
                       {"extras", make(header.extras)},
                       {"sources", listOf(map.sources(), each)},
                       {"voices", listOf(map.voices(), each)},
                       {"claims", listOf(map.claims(), each)},
                       {"arguments", listOf(map.arguments(), each)},
                       {"waivers", listOf(map.waivers(), each)}};
    // A map's texts are valid UTF-8; "replace" only keeps the library from throwing.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace counterpoint::publish
