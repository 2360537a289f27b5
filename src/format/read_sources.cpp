#include "format/fields.hpp"
#include "format/read_items.hpp"

namespace counterpoint::format {

map::Answer readAnswer(Reading& reading, const Element& element) {
    map::Answer answer;
    answer.question = valueOf(element, "question");
    readChoice(reading, element, "verdict", answer.verdict);
    answer.date = valueOf(element, "date");
    answer.note = textIn(element);
    return answer;
}

map::Source readSource(Reading& reading, pugi::xml_node node) {
    map::Source source;
    const Element element = readElement(reading, node, kSourceShape, source.extras);
    source.id.name = valueOf(element, "id");
    readChoice(reading, element, "genre", source.genre);
    source.published = valueOf(element, "published");
    source.accessed = valueOf(element, "accessed");
    source.language = valueOf(element, "language");
    readChoice(reading, element, "grade", source.grade);
    readChoice(reading, element, "originalSeen", source.originalSeen);
    source.layer = valueOf(element, "layer");
    source.title = textOf(element, "title");
    source.publisher = textOf(element, "publisher");
    source.author = textOf(element, "author");
    source.url = textOf(element, "url");
    source.archiveUrl = textOf(element, "archiveUrl");
    source.ties = textOf(element, "ties");
    source.note = textOf(element, "note");
    for (const Element& part : element.parts) {
        if (part.shape->name == "text") {
            map::SourceText& text = source.text.emplace();
            text.file = valueOf(part, "file");
            text.sha256 = valueOf(part, "sha256");
            readCount(reading, part, "length", text.length);
        } else if (part.shape->name == "basedOn") {
            source.basedOn.push_back({valueOf(part, "source")});
        } else if (part.shape->name == "answer") {
            source.answers.push_back(readAnswer(reading, part));
        }
    }
    return source;
}

}  // namespace counterpoint::format
