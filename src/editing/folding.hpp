#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "editing/step.hpp"

// What a reader hides for a while. It is no part of the map and makes no step of the history: the sets are
// those of drawing::ViewOptions.
namespace counterpoint::editing {

using Folded = std::set<std::string>;  // names of claims whose reasons are hidden

// Folds the current claim, or unfolds it; a claim without reasons stays as it is.
Folded toggleFold(const map::Map& map, const Selection& selection, Folded folded);

// Folds every claim that neither leads to the current one nor is below it; the way to it is unfolded.
Folded foldOthers(const map::Map& map, const Selection& selection);

// Unfolds what hides this claim or argument.
Folded unfoldTo(const map::Map& map, const std::string& item, Folded folded);

// What is shown of a map, and the way there: the whole map, or one claim with what is below it. Back and
// forward lead along what was shown before, like pages of a browser.
class Focus {
  public:
    // The claim that is shown with its branch; empty: the whole map.
    const std::string& shown() const { return trail_[position_]; }

    void show(const std::string& claim);
    // One level out: to the claim that the shown one is a reason for, else to the whole map.
    void showMore(const map::Map& map);

    bool canGoBack() const { return position_ > 0; }
    bool canGoForward() const { return position_ + 1 < trail_.size(); }
    void back();
    void forward();

    // Leaves out claims that aren't in the map any more.
    void keepOnly(const map::Map& map);

  private:
    std::vector<std::string> trail_{std::string()};
    std::size_t position_ = 0;
};

}  // namespace counterpoint::editing
