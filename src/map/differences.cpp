#include "map/differences.hpp"

#include <algorithm>
#include <cstddef>

namespace counterpoint::map {

namespace {

// Which of these different numbers do not belong to one longest rising run through them.
std::vector<bool> outsideLongestRise(const std::vector<std::size_t>& numbers) {
    std::vector<std::size_t> tails;  // positions: the end of the best run of each length
    std::vector<std::size_t> previous(numbers.size(), numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), numbers[i],
            [&](std::size_t position, std::size_t number) { return numbers[position] < number; });
        if (at != tails.begin()) previous[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> outside(numbers.size(), true);
    if (!tails.empty())
        for (std::size_t i = tails.back(); i != numbers.size(); i = previous[i]) outside[i] = false;
    return outside;
}

template <class T>
ItemDifferences<decltype(T::id)> compare(const Items<T>& before, const Items<T>& after) {
    ItemDifferences<decltype(T::id)> result;
    for (const T& item : before)
        if (!after.has(item.id)) result.removed.push_back(item.id);
    std::vector<std::size_t> common;       // positions after
    std::vector<std::size_t> formerPlace;  // their positions before
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto former = before.indexOf(after[i].id);
        if (!former) {
            result.added.push_back(after[i].id);
            continue;
        }
        if (!after.shares(i, before, *former) && !(after[i] == before[*former]))
            result.changed.push_back(after[i].id);
        common.push_back(i);
        formerPlace.push_back(*former);
    }
    const auto moved = outsideLongestRise(formerPlace);
    for (std::size_t i = 0; i < common.size(); ++i)
        if (moved[i]) result.moved.push_back(after[common[i]].id);
    return result;
}

}  // namespace

Differences differences(const Map& before, const Map& after) {
    Differences result;
    result.header = !(before.header() == after.header());
    result.waivers = !(before.waivers() == after.waivers());
    result.sources = compare(before.sources(), after.sources());
    result.voices = compare(before.voices(), after.voices());
    result.claims = compare(before.claims(), after.claims());
    result.arguments = compare(before.arguments(), after.arguments());
    return result;
}

}  // namespace counterpoint::map
