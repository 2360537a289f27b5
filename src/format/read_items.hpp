#pragma once

#include "format/element.hpp"
#include "map/model.hpp"

// One function for each kind of item: from its element to its value.
namespace counterpoint::format {

map::Source readSource(Reading& reading, pugi::xml_node node);
map::Voice readVoice(Reading& reading, pugi::xml_node node);
map::Claim readClaim(Reading& reading, pugi::xml_node node);
map::Argument readArgument(Reading& reading, pugi::xml_node node);
map::Waiver readWaiver(const Element& element);

// An answer to a question of a checklist or scheme, in sources and arguments alike.
map::Answer readAnswer(Reading& reading, const Element& element);

}  // namespace counterpoint::format
