#pragma once

#include <cstddef>
#include <vector>

namespace counterpoint::layout {

// What runs upright through each band so far: how many wires a level run would cross there.
class Traffic {
  public:
    explicit Traffic(std::size_t bandCount) : uprights_(bandCount) {}

    // A wire stands or rises in the band at this place.
    void add(std::size_t band, double x);
    double crossings(std::size_t band, double x1, double x2) const;

  private:
    std::vector<std::vector<double>> uprights_;  // sorted
};

}  // namespace counterpoint::layout
