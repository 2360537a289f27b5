#include "format/fields.hpp"
#include "format/read_items.hpp"

namespace counterpoint::format {

map::Argument readArgument(Reading& reading, pugi::xml_node node) {
    map::Argument argument;
    const Element element = readElement(reading, node, kArgumentShape, argument.extras);
    argument.id.name = valueOf(element, "id");
    readChoice(reading, element, "role", argument.role);
    const std::string target = valueOf(element, "target");
    if (map::isAboutArgument(argument.role))
        argument.target = map::ArgumentId{target};
    else
        argument.target = map::ClaimId{target};
    argument.scheme = valueOf(element, "scheme");
    readFraction(reading, element, "strength", argument.strength);
    argument.layer = valueOf(element, "layer");
    argument.note = textOf(element, "note");
    for (const Element& part : element.parts) {
        if (part.shape->name == "premise")
            argument.premises.push_back({valueOf(part, "claim")});
        else if (part.shape->name == "answer")
            argument.answers.push_back(readAnswer(reading, part));
    }
    return argument;
}

map::Waiver readWaiver(const Element& element) {
    return {valueOf(element, "item"), valueOf(element, "rule"), textIn(element)};
}

}  // namespace counterpoint::format
