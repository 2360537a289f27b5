#pragma once

#include "drawing/drawing.hpp"
#include "publish/xml_writer.hpp"

namespace counterpoint::publish {

// How a line of text is treated for those who hear the picture.
enum class Spoken { Yes, No };

// Writes one shape of a drawing, whose text inherits this style. Text that is a link is always spoken.
void writeShape(XmlWriter& xml, const drawing::Shape& shape, const drawing::TextStyle& inherited,
                Spoken text);

// Writes what of a text's style differs from what it inherits.
void writeTextStyle(XmlWriter& xml, const drawing::TextStyle& style, const drawing::TextStyle& inherited);

// "#rrggbb".
std::string hex(const drawing::Colour& colour);

// True when the shape is text with an address that may become a link.
bool isLink(const drawing::Shape& shape);

}  // namespace counterpoint::publish
