#pragma once

#include "format/item_writer.hpp"
#include "map/model.hpp"

// One function for each kind of item: from its value to its element.
namespace counterpoint::format {

void writeSource(XmlWriter& out, const map::Source& source);
void writeVoice(XmlWriter& out, const map::Voice& voice);
void writeClaim(XmlWriter& out, const map::Claim& claim);
void writeArgument(XmlWriter& out, const map::Argument& argument);
void writeWaiver(ItemWriter& map, const map::Waiver& waiver);

}  // namespace counterpoint::format
