#include "editing/history.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "editing/typing.hpp"

namespace counterpoint::editing {

History::History(map::Map start) {
    versions_.push_back({std::move(start), Gesture::EditMap, {}, false});
}

bool History::apply(Step step) {
    if (step.map == map()) return false;
    versions_.resize(position_ + 1);
    if (isFirstText(step)) {
        step.gesture = versions_.back().gesture;
        versions_.pop_back();
        if (step.map == versions_.back().map) {
            --position_;
            return true;
        }
        versions_.push_back(std::move(step));
        return true;
    }
    versions_.push_back(std::move(step));
    ++position_;
    return true;
}

bool History::isFirstText(const Step& step) const {
    const Step& now = versions_[position_];
    if (position_ == 0 || step.gesture != Gesture::EditText || !now.startsTyping) return false;
    if (now.selected.empty()) return false;
    const map::Claim* before = now.map.claims().find({now.selected.back()});
    if (!before || hasTextYet(*before)) return false;
    const map::Claim* after = step.map.claims().find(before->id);
    return !after || hasTextYet(*after);
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
