#pragma once

#include <QString>
#include <cstddef>

#include "drawing/words.hpp"
#include "map/map.hpp"
#include "map/relations.hpp"

namespace counterpoint::ui {

// The texts of the outline's rows, in the words of the picture. Items are named by their position in the map.
class OutlineWords {
  public:
    OutlineWords(const map::Map& map, const map::Relations& relations)
        : map_(map), relations_(relations), words_(drawing::wordsFor(map.header().language)) {}

    QString textOf(std::size_t claim) const;
    QString barOf(std::size_t argument) const;  // "because", "but · 2 together"

    // For those who can't see where a row stands: "Objection 2 of 3 to: …: …".
    QString labelOfClaim(std::size_t claim) const;
    QString labelOfArgument(std::size_t argument) const;

  private:
    const map::Map& map_;
    const map::Relations& relations_;
    const drawing::Words& words_;
};

}  // namespace counterpoint::ui
