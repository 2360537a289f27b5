#include "map/circles.hpp"

#include <algorithm>
#include <variant>

namespace counterpoint::map {

namespace {

constexpr std::size_t kUnseen = static_cast<std::size_t>(-1);

std::vector<std::vector<std::size_t>> supportedBy(const Map& map) {
    std::vector<std::vector<std::size_t>> supported(map.claims().size());
    for (const Argument& argument : map.arguments()) {
        if (argument.role != Role::Supports) continue;
        const std::size_t target = *map.claims().indexOf(std::get<ClaimId>(argument.target));
        for (const ClaimId& premise : argument.premises)
            supported[*map.claims().indexOf(premise)].push_back(target);
    }
    return supported;
}

}  // namespace

std::vector<std::vector<std::size_t>> findSupportCircles(const Map& map) {
    const auto next = supportedBy(map);
    struct Frame {
        std::size_t claim;
        std::size_t edge;
    };
    std::vector<std::size_t> order(next.size(), kUnseen);
    std::vector<std::size_t> lowest(next.size(), 0);
    std::vector<bool> onStack(next.size(), false);
    std::vector<std::size_t> stack;
    std::vector<std::vector<std::size_t>> circles;
    std::size_t counter = 0;
    for (std::size_t start = 0; start < next.size(); ++start) {
        if (order[start] != kUnseen) continue;
        std::vector<Frame> frames{{start, 0}};
        while (!frames.empty()) {
            const std::size_t claim = frames.back().claim;
            if (frames.back().edge == 0) {
                order[claim] = lowest[claim] = counter++;
                stack.push_back(claim);
                onStack[claim] = true;
            }
            if (frames.back().edge < next[claim].size()) {
                const std::size_t to = next[claim][frames.back().edge++];
                if (order[to] == kUnseen)
                    frames.push_back({to, 0});
                else if (onStack[to])
                    lowest[claim] = std::min(lowest[claim], order[to]);
                continue;
            }
            frames.pop_back();
            if (!frames.empty())
                lowest[frames.back().claim] = std::min(lowest[frames.back().claim], lowest[claim]);
            if (lowest[claim] != order[claim]) continue;
            std::vector<std::size_t> group;
            do {
                group.push_back(stack.back());
                onStack[stack.back()] = false;
                stack.pop_back();
            } while (group.back() != claim);
            std::sort(group.begin(), group.end());
            if (group.size() > 1) circles.push_back(std::move(group));
        }
    }
    std::sort(circles.begin(), circles.end());
    return circles;
}

}  // namespace counterpoint::map
