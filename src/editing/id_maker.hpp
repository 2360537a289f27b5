#pragma once

#include <functional>
#include <string>
#include <utility>

#include "map/map.hpp"

namespace counterpoint::editing {

// Names for new items. `random` is a source of evenly spread 64-bit numbers: the system's in the window, a
// seeded one in tests, where the same seed makes the same names.
class IdMaker {
  public:
    using Random = std::function<unsigned long long()>;

    explicit IdMaker(Random random) : random_(std::move(random)) {}
    // Drawn from the system's own source of chance.
    static IdMaker ofTheSystem();

    // Names that nothing in `map` has.
    map::ClaimId claim(const map::Map& map) { return {fresh(map, "c")}; }
    map::ArgumentId argument(const map::Map& map) { return {fresh(map, "a")}; }
    map::SourceId source(const map::Map& map) { return {fresh(map, "s")}; }
    map::VoiceId voice(const map::Map& map) { return {fresh(map, "v")}; }

  private:
    std::string fresh(const map::Map& map, const char* prefix);

    Random random_;
};

// True when some item of the map, of whichever kind, has this name.
bool hasName(const map::Map& map, const std::string& name);

}  // namespace counterpoint::editing
