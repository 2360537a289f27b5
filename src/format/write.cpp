#include "format/write.hpp"

#include <string>

#include "format/document.hpp"
#include "format/element.hpp"
#include "format/read.hpp"
#include "format/write_items.hpp"

namespace counterpoint::format {

namespace {

template <class Items, class Write>
void writeAll(XmlWriter& out, ItemWriter& map, const Items& items, Write write) {
    for (const auto& item : items) {
        map.keptBefore(itemKey(item.id.name));
        write(out, item);
    }
}

}  // namespace

std::string writeMap(const map::Map& map) {
    XmlWriter out;
    const map::Header& header = map.header();
    ItemWriter writer(out, header.extras);
    writer.open("map");
    writer.attribute("xmlns", kNamespace);
    writer.attribute("version", std::to_string(kMapVersion));
    writer.attribute("id", header.id);
    writer.attribute("language", header.language);
    writer.leaf("title", header.title);
    writer.leaf("question", header.question);
    writer.leaf("description", header.description);
    writeAll(out, writer, map.sources(), writeSource);
    writeAll(out, writer, map.voices(), writeVoice);
    writeAll(out, writer, map.claims(), writeClaim);
    writeAll(out, writer, map.arguments(), writeArgument);
    for (const map::Waiver& waiver : map.waivers()) writeWaiver(writer, waiver);
    writer.close();
    return out.take();
}

}  // namespace counterpoint::format
