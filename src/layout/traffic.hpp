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

    void add(std::size_t band, const BandWay& way);
    // How many of the wires there a new one would cross. In bands with very many it is estimated from some.
    double crossings(std::size_t band, const BandWay& way) const;

  private:
    // Two columns of numbers each, so that they are compared several at a time.
    struct Columns {
        std::vector<double> first;
        std::vector<double> second;
    };
    struct Band {
        std::vector<BandWay> ways;
        std::size_t step = 1;  // every so manieth of them is looked at:
        Columns straight;      // bottom and top of those that pass the band
        Columns below;         // left and right of the arches over the row below
        Columns above;         // of those under the row above
    };
    static void sample(Band& band, const BandWay& way);

    std::vector<Band> bands_;
};

}  // namespace counterpoint::layout
