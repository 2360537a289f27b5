#pragma once

#include <cstddef>
#include <vector>

#include "editing/step.hpp"

namespace counterpoint::editing {

// Every version that a map has had since it was opened, and a finger on the current one. Undo and redo move
// the finger. There is no limit: versions share what is the same in them.
class History {
  public:
    explicit History(map::Map start = {});

    const map::Map& map() const { return versions_[position_].map; }
    const Selection& selected() const { return versions_[position_].selected; }

    // Makes the step's map the current version; what was undone before is forgotten. False, and nothing
    // changes, when the step's map equals the current one. The first text of a claim that was added by the
    // current version's step (typing.hpp) belongs to that step and makes no version of its own; when it leads
    // back to the version before, the addition is forgotten.
    bool apply(Step step);

    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ + 1 < versions_.size(); }
    void undo();
    void redo();

    // Versions count from 0, the map as it was opened; each later one is named by the gesture that made it.
    std::size_t position() const { return position_; }
    std::size_t size() const { return versions_.size(); }
    Gesture gesture(std::size_t version) const { return versions_[version].gesture; }
    void goTo(std::size_t version);

  private:
    bool isFirstText(const Step& step) const;

    std::vector<Step> versions_;
    std::size_t position_ = 0;
};

}  // namespace counterpoint::editing
