#include "drawing/line_memory.hpp"

#include <algorithm>
#include <utility>

namespace counterpoint::drawing {

LineMemory::Texts& LineMemory::textsFor(Way way) {
    const auto found = std::find_if(ways_.begin(), ways_.end(), [&](const Texts& t) { return t.way == way; });
    if (found != ways_.end()) return *found;
    ways_.push_back({std::move(way), {}});
    return ways_.back();
}

const std::vector<MeasuredLine>& LineMemory::recall(const std::string& text, const TextStyle& style,
                                                    double width, const std::string& language,
                                                    const std::function<std::vector<MeasuredLine>()>& work) {
    if (size_ >= kMost) {
        ways_.clear();
        size_ = 0;
    }
    auto& lines = textsFor({style.size, style.weight, style.italic, width, language}).lines;
    const auto [found, isNew] = lines.try_emplace(text);
    if (isNew) {
        found->second = work();
        ++size_;
    }
    return found->second;
}

}  // namespace counterpoint::drawing
