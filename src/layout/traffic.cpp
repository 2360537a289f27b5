#include "layout/traffic.hpp"

#include <algorithm>

namespace counterpoint::layout {

void Traffic::add(std::size_t band, double x) {
    auto& places = uprights_[band];
    places.insert(std::upper_bound(places.begin(), places.end(), x), x);
}

double Traffic::crossings(std::size_t band, double x1, double x2) const {
    const auto& places = uprights_[band];
    const auto first = std::upper_bound(places.begin(), places.end(), std::min(x1, x2));
    const auto last = std::lower_bound(places.begin(), places.end(), std::max(x1, x2));
    return static_cast<double>(std::max<std::ptrdiff_t>(last - first, 0));
}

}  // namespace counterpoint::layout
