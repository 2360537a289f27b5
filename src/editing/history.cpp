#include "editing/history.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace counterpoint::editing {

History::History(map::Map start) {
    versions_.push_back({std::move(start), Gesture::EditMap, {}, false});
}

bool History::apply(Step step) {
    if (step.map == map()) return false;
    versions_.resize(position_ + 1);
    versions_.push_back(std::move(step));
    ++position_;
    return true;
}

void History::undo() {
    if (canUndo()) --position_;
}

void History::redo() {
    if (canRedo()) ++position_;
}

void History::goTo(std::size_t version) {
    assert(version < versions_.size());
    position_ = std::min(version, versions_.size() - 1);
}

}  // namespace counterpoint::editing
