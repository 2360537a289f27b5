#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "layout/place.hpp"
#include "layout/sketch.hpp"

namespace counterpoint::layout {

// The x positions of a group, from its own left edge on, and its width.
struct PlacedGroup {
    std::vector<double> lefts;  // of the sketch's nodes
    double width = 0;
    bool tidily = false;  // by the plain layout, not by Graphviz
};

// What was worked out for earlier versions of a graph: the positions of each group, found by everything that
// they depend on. Owned by whoever places version after version. What wasn't asked for during the last
// kRounds calls is forgotten, so that taking back a few edits is as fast as making them.
class Memory {
  public:
    static constexpr std::size_t kRounds = 16;

    // One call of place() is one round.
    void startRound();
    PlacedGroup recall(const Sketch& sketch, const Options& options,
                       const std::function<PlacedGroup()>& work);

    // How many groups had to be worked out in this round.
    std::size_t workedOut() const { return workedOut_; }

  private:
    struct Entry {
        PlacedGroup placed;
        std::size_t lastRound = 0;
    };
    std::unordered_map<std::string, Entry> known_;
    std::size_t round_ = 0;
    std::size_t workedOut_ = 0;
};

}  // namespace counterpoint::layout
