#pragma once

#include <string>
#include <vector>

#include "map/extras.hpp"
#include "support/random_text.hpp"

namespace counterpoint::support {

// The XML of something that another program keeps in a map, as the reader hands it out.
inline std::string randomForeignNode(Random& random) {
    static constexpr std::array<std::string_view, 10> kNodes = {
        "<!-- a remark -->",
        "<!---->",
        "<!-- two\n     lines & <tags> -->",
        "<?pretty-printer width=\"100\"?>",
        "<?empty?>",
        "<x:mark xmlns:x=\"urn:x\"/>",
        "<x:mark xmlns:x=\"urn:x\" colour=\"a&amp;b\">text &lt; "
        "<x:deep><![CDATA[<raw>]]></x:deep>\n</x:mark>",
        "<plain xmlns=\"urn:plain\"><claim id=\"not-ours\"/></plain>",
        "<none xmlns=\"\"><x:y xmlns:x=\"urn:other\" x:z='\"'/></none>",
        "<y:位置 xmlns:y=\"urn:y\" y:x=\"12.5\" type=\"y:point\">中文</y:位置>"};
    return std::string(random.oneOf(kNodes));
}

// Puts extras in front of some of the parts with these keys and at the end, and attributes on some of them.
// The keys stand in canonical order; one that ends with "/" is the end of a part that has parts.
inline void addRandomExtras(Random& random, map::Extras& extras, std::vector<std::string> keys,
                            double chance) {
    const auto addAttributes = [&](const std::string& key) {
        if (random.chance(chance)) extras.attributes.push_back({key, "x", "urn:x", "seen", "a\n\"<&>\t\r'"});
        if (random.chance(chance)) extras.attributes.push_back({key, "y", "urn:y", "位置", "1"});
        if (random.chance(chance / 4))
            extras.attributes.push_back(
                {key, "xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"});
    };
    addAttributes("");
    keys.emplace_back();
    for (const std::string& key : keys) {
        while (random.chance(chance)) extras.nodes.push_back({key, randomForeignNode(random)});
        if (!key.empty() && key.back() != '/') addAttributes(key);
    }
}

}  // namespace counterpoint::support
