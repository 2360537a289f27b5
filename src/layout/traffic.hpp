#pragma once

#include <cstddef>
#include <vector>

namespace counterpoint::layout {

// A way through a band: where it comes in and goes out, each from or to the row below (else above).
struct BandWay {
    double fromX = 0;
    bool fromBelow = true;
    double toX = 0;
    bool toBelow = false;
};

// How often two ways through one band must cross: 0 or 1.
int crossingsOf(const BandWay& one, const BandWay& other);

// The ways that wires take through each band so far.
class Traffic {
  public:
    explicit Traffic(std::size_t bandCount) : bands_(bandCount) {}

    void add(std::size_t band, const BandWay& way) { bands_[band].push_back(way); }
    // How many of the wires there a new one would cross. In bands with very many it is estimated from some.
    double crossings(std::size_t band, const BandWay& way) const;

  private:
    std::vector<std::vector<BandWay>> bands_;
};

}  // namespace counterpoint::layout
