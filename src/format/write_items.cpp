#include "format/write_items.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <string>

#include "format/names.hpp"

namespace counterpoint::format {

namespace {

// The fewest digits that give back the same number; never an exponent.
std::string decimal(const std::optional<double>& number) {
    if (!number) return {};
    std::array<char, 512> digits{};
    const auto result =
        std::to_chars(digits.data(), digits.data() + digits.size(), *number, std::chars_format::fixed);
    return {digits.data(), result.ptr};
}

template <class Enum>
std::string_view wordFor(const std::optional<Enum>& value) {
    return value ? nameOf(*value) : std::string_view();
}

void writeReference(ItemWriter& item, std::string_view element, std::string_view attribute,
                    const std::string& id) {
    item.open(element);
    item.attribute(attribute, id);
    item.close();
}

void writeAnswer(ItemWriter& item, const map::Answer& answer) {
    item.open("answer");
    item.attribute("question", answer.question);
    item.attribute("verdict", nameOf(answer.verdict));
    item.attribute("date", answer.date);
    item.text(answer.note);
    item.close();
}

void writeAnchor(ItemWriter& item, const map::Anchor& anchor) {
    item.open("anchor");
    item.attribute("source", anchor.source.name);
    item.attribute("start", std::to_string(anchor.start));
    item.attribute("end", std::to_string(anchor.end));
    item.attribute("sha256", anchor.sha256);
    item.leaf("quote", anchor.quote);
    item.leaf("prefix", anchor.prefix);
    item.leaf("suffix", anchor.suffix);
    item.close();
}

}  // namespace

void writeSource(XmlWriter& out, const map::Source& source) {
    ItemWriter item(out, source.extras);
    item.open("source");
    item.attribute("id", source.id.name);
    item.attribute("genre", wordFor(source.genre));
    item.attribute("published", source.published);
    item.attribute("accessed", source.accessed);
    item.attribute("language", source.language);
    item.attribute("grade", wordFor(source.grade));
    item.attribute("originalSeen", wordFor(source.originalSeen));
    item.attribute("layer", source.layer);
    item.leaf("title", source.title);
    item.leaf("publisher", source.publisher);
    item.leaf("author", source.author);
    item.leaf("url", source.url);
    item.leaf("archiveUrl", source.archiveUrl);
    item.leaf("ties", source.ties);
    if (source.text) {
        item.open("text");
        item.attribute("file", source.text->file);
        item.attribute("sha256", source.text->sha256);
        item.attribute("length", std::to_string(source.text->length));
        item.close();
    }
    for (const map::SourceId& origin : source.basedOn) writeReference(item, "basedOn", "source", origin.name);
    for (const map::Answer& answer : source.answers) writeAnswer(item, answer);
    item.leaf("note", source.note);
    item.close();
}

void writeVoice(XmlWriter& out, const map::Voice& voice) {
    ItemWriter item(out, voice.extras);
    item.open("voice");
    item.attribute("id", voice.id.name);
    item.attribute("type", nameOf(voice.type));
    item.leaf("name", voice.name);
    item.leaf("note", voice.note);
    item.close();
}

void writeClaim(XmlWriter& out, const map::Claim& claim) {
    ItemWriter item(out, claim.extras);
    item.open("claim");
    item.attribute("id", claim.id.name);
    item.attribute("main", claim.main ? "true" : "");
    item.attribute("implicit", claim.implicit ? "true" : "");
    item.attribute("stance", claim.stance == map::Stance::Asserted ? "" : nameOf(claim.stance));
    item.attribute("voice", claim.voice.name);
    item.attribute("evidence", wordFor(claim.evidence));
    item.attribute("nature", wordFor(claim.nature));
    item.attribute("credence", decimal(claim.credence));
    item.attribute("choice", wordFor(claim.choice));
    item.attribute("layer", claim.layer);
    item.leaf("text", claim.text);
    for (const map::Anchor& anchor : claim.anchors) writeAnchor(item, anchor);
    for (const map::SourceId& source : claim.sources) writeReference(item, "cites", "source", source.name);
    for (const std::string& tag : claim.tags) item.leaf("tag", tag);
    item.leaf("note", claim.note);
    item.close();
}

void writeArgument(XmlWriter& out, const map::Argument& argument) {
    ItemWriter item(out, argument.extras);
    item.open("argument");
    item.attribute("id", argument.id.name);
    item.attribute("role", nameOf(argument.role));
    item.attribute("target", map::nameOf(argument.target));
    item.attribute("scheme", argument.scheme);
    item.attribute("strength", decimal(argument.strength));
    item.attribute("layer", argument.layer);
    for (const map::ClaimId& premise : argument.premises)
        writeReference(item, "premise", "claim", premise.name);
    for (const map::Answer& answer : argument.answers) writeAnswer(item, answer);
    item.leaf("note", argument.note);
    item.close();
}

void writeWaiver(ItemWriter& map, const map::Waiver& waiver) {
    map.open("waiver");
    map.attribute("item", waiver.item);
    map.attribute("rule", waiver.rule);
    map.text(waiver.reason);
    map.close();
}

}  // namespace counterpoint::format
