#include "format/fields.hpp"
#include "format/read_items.hpp"

namespace counterpoint::format {

namespace {

map::Anchor readAnchor(Reading& reading, const Element& element) {
    map::Anchor anchor;
    anchor.source.name = valueOf(element, "source");
    readCount(reading, element, "start", anchor.start);
    readCount(reading, element, "end", anchor.end);
    anchor.sha256 = valueOf(element, "sha256");
    anchor.quote = textOf(element, "quote");
    anchor.prefix = textOf(element, "prefix");
    anchor.suffix = textOf(element, "suffix");
    return anchor;
}

}  // namespace

map::Voice readVoice(Reading& reading, pugi::xml_node node) {
    map::Voice voice;
    const Element element = readElement(reading, node, kVoiceShape, voice.extras);
    voice.id.name = valueOf(element, "id");
    readChoice(reading, element, "type", voice.type);
    voice.name = textOf(element, "name");
    voice.note = textOf(element, "note");
    return voice;
}

map::Claim readClaim(Reading& reading, pugi::xml_node node) {
    map::Claim claim;
    const Element element = readElement(reading, node, kClaimShape, claim.extras);
    claim.id.name = valueOf(element, "id");
    readFlag(reading, element, "main", claim.main);
    readFlag(reading, element, "implicit", claim.implicit);
    readChoice(reading, element, "stance", claim.stance);
    claim.voice.name = valueOf(element, "voice");
    readChoice(reading, element, "evidence", claim.evidence);
    readChoice(reading, element, "nature", claim.nature);
    readFraction(reading, element, "credence", claim.credence);
    readChoice(reading, element, "choice", claim.choice);
    claim.layer = valueOf(element, "layer");
    claim.text = textOf(element, "text");
    claim.note = textOf(element, "note");
    for (const Element& part : element.parts) {
        if (part.shape->name == "anchor")
            claim.anchors.push_back(readAnchor(reading, part));
        else if (part.shape->name == "cites")
            claim.sources.push_back({valueOf(part, "source")});
        else if (part.shape->name == "tag")
            claim.tags.push_back(textIn(part));
    }
    return claim;
}

}  // namespace counterpoint::format
