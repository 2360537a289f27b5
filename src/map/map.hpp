#pragma once

#include <cstddef>
#include <vector>

#include "base/result.hpp"
#include "map/items.hpp"
#include "map/model.hpp"

namespace counterpoint::map {

// The content of a map before it is known to keep the rules.
struct Parts {
    Header header;
    std::vector<Source> sources;
    std::vector<Voice> voices;
    std::vector<Claim> claims;
    std::vector<Argument> arguments;
    std::vector<Waiver> waivers;
};

// An argument map: a plain value that keeps every rule of rules.hpp from its birth. It never changes; the
// functions of edits.hpp make a new one, which shares what is the same. The order of claims and of arguments
// is part of the map: reading order, and the order of siblings in the picture.
class Map {
  public:
    Map() = default;  // the empty map

    // Refuses parts that break a rule, with the first breach as the message.
    static base::Result<Map> make(Parts parts);

    const Header& header() const { return header_; }
    const Items<Source>& sources() const { return sources_; }
    const Items<Voice>& voices() const { return voices_; }
    const Items<Claim>& claims() const { return claims_; }
    const Items<Argument>& arguments() const { return arguments_; }
    const std::vector<Waiver>& waivers() const { return waivers_; }

    Parts parts() const;

    bool operator==(const Map&) const = default;

  private:
    friend class Editor;  // edits.cpp: makes changed copies and checks them

    Header header_;
    Items<Source> sources_;
    Items<Voice> voices_;
    Items<Claim> claims_;
    Items<Argument> arguments_;
    std::vector<Waiver> waivers_;
};

}  // namespace counterpoint::map
