#include "map/map.hpp"

#include <utility>

#include "map/rules.hpp"

namespace counterpoint::map {

const std::string& nameOf(const Target& target) {
    return std::visit([](const auto& id) -> const std::string& { return id.name; }, target);
}

base::Result<Map> Map::make(Parts parts) {
    const auto breaches = findBreaches(parts);
    if (!breaches.empty()) return base::Error{breaches.front().message, {}};
    Map map;
    map.header_ = std::move(parts.header);
    map.sources_ = Items<Source>(std::move(parts.sources));
    map.voices_ = Items<Voice>(std::move(parts.voices));
    map.claims_ = Items<Claim>(std::move(parts.claims));
    map.arguments_ = Items<Argument>(std::move(parts.arguments));
    map.waivers_ = std::move(parts.waivers);
    return map;
}

Parts Map::parts() const {
    return {header_,
            {sources_.begin(), sources_.end()},
            {voices_.begin(), voices_.end()},
            {claims_.begin(), claims_.end()},
            {arguments_.begin(), arguments_.end()},
            waivers_};
}

}  // namespace counterpoint::map
