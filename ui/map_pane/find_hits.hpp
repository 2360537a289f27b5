#pragma once

#include <QString>
#include <string>
#include <vector>

#include "map/map.hpp"

namespace counterpoint::ui {

// A text as it is compared: without case, accents and doubled white space.
QString folded(const QString& text);

// Claims whose text has `wanted` in it, in the order of the map. Nothing wanted, nothing found.
std::vector<std::string> claimsWith(const QString& wanted, const map::Map& map);

// The claims that must not be folded for this claim to be seen: all that it speaks for or against, and what
// those do.
std::vector<std::string> claimsAbove(const std::string& claim, const map::Map& map);

}  // namespace counterpoint::ui
