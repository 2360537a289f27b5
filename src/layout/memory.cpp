#include "layout/memory.hpp"

#include <cstring>
#include <type_traits>
#include <utility>

namespace counterpoint::layout {

namespace {

template <class T>
void append(std::string& bytes, T value) {
    static_assert(std::is_arithmetic_v<T>);
    char raw[sizeof(T)];
    std::memcpy(raw, &value, sizeof(T));
    bytes.append(raw, sizeof(T));
}

// All that the x positions depend on, byte for byte. Which box a node stands for makes no difference, and the
// order in the rows is the nodes' own.
std::string contentOf(const Sketch& sketch, const Options& options) {
    std::string bytes;
    bytes.reserve(sketch.nodes.size() * 40 + sketch.crosses.size() * 32 + 32);
    append(bytes, options.siblingGap);
    append(bytes, options.wireGap);
    append(bytes, sketch.nodes.size());
    for (const Sketch::Node& node : sketch.nodes) {
        append(bytes, node.box != kNone);
        append(bytes, node.parent);
        append(bytes, node.width);
        append(bytes, node.outlet);
        append(bytes, node.inlet);
        append(bytes, node.row);
    }
    for (const Sketch::Cross& cross : sketch.crosses) {
        append(bytes, cross.from);
        append(bytes, cross.to);
        append(bytes, cross.outlet);
        append(bytes, cross.inlet);
    }
    return bytes;
}

}  // namespace

void Memory::startRound() {
    ++round_;
    workedOut_ = 0;
    std::erase_if(known_, [&](const auto& entry) { return entry.second.lastRound + kRounds < round_; });
}

PlacedGroup Memory::recall(const Sketch& sketch, const Options& options,
                           const std::function<PlacedGroup()>& work) {
    const auto [found, isNew] = known_.try_emplace(contentOf(sketch, options));
    Entry& entry = found->second;
    if (isNew) {
        entry.placed = work();
        ++workedOut_;
    }
    entry.lastRound = round_;
    return entry.placed;
}

}  // namespace counterpoint::layout
