#include "editing/id_maker.hpp"

#include <memory>
#include <random>

namespace counterpoint::editing {

bool hasName(const map::Map& map, const std::string& name) {
    return map.claims().has({name}) || map.arguments().has({name}) || map.sources().has({name}) ||
           map.voices().has({name});
}

IdMaker IdMaker::ofTheSystem() {
    auto device = std::make_shared<std::random_device>();
    return IdMaker([device] {
        std::uniform_int_distribution<unsigned long long> numbers;
        return numbers(*device);
    });
}

std::string IdMaker::fresh(const map::Map& map, const char* prefix) {
    for (;;) {
        std::string name = map::freshName(prefix, random_);
        if (!hasName(map, name)) return name;
    }
}

}  // namespace counterpoint::editing
