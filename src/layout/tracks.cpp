#include "layout/tracks.hpp"

#include <algorithm>
#include <cmath>

namespace counterpoint::layout {

namespace {

constexpr std::size_t kMostCompared = 300;  // legs of a band; more are only stacked

double leftOf(const Leg& leg) {
    return std::min(leg.fromX, leg.toX);
}
double rightOf(const Leg& leg) {
    return std::max(leg.fromX, leg.toX);
}

// How often the upright ends of `leg` cross the level run of `other`, when that runs above or below.
int crossings(const Leg& leg, const Leg& other, bool otherIsAbove) {
    const auto crosses = [&](double x, bool endsBelow) {
        return endsBelow != otherIsAbove && x > leftOf(other) && x < rightOf(other) ? 1 : 0;
    };
    return crosses(leg.fromX, leg.fromBelow) + crosses(leg.toX, leg.toBelow);
}

// What is gained by running `upper` above `lower` instead of the other way round.
int gain(const Leg& upper, const Leg& lower) {
    const int asAsked = crossings(upper, lower, false) + crossings(lower, upper, true);
    const int otherwise = crossings(upper, lower, true) + crossings(lower, upper, false);
    return otherwise - asAsked;
}

class Band {
  public:
    explicit Band(const Options& options) : options_(options) {}

    void add(Leg* leg) { legs_.push_back(leg); }

    std::size_t assign() {
        std::sort(legs_.begin(), legs_.end(), [](const Leg* a, const Leg* b) {
            return std::pair(leftOf(*a), rightOf(*a)) < std::pair(leftOf(*b), rightOf(*b));
        });
        if (legs_.size() <= kMostCompared) sortUpwards();
        std::size_t tracks = 0;
        for (std::size_t i = 0; i < legs_.size(); ++i) {
            std::size_t track = 0;
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(*legs_[i], *legs_[j])) track = std::max(track, legs_[j]->track + 1);
            legs_[i]->track = track;
            tracks = std::max(tracks, track + 1);
        }
        return tracks;
    }

  private:
    bool overlap(const Leg& a, const Leg& b) const {
        return leftOf(a) < rightOf(b) + options_.wireGap && leftOf(b) < rightOf(a) + options_.wireGap;
    }

    // From the lowest to the highest: each leg is put where it crosses least with those already there.
    void sortUpwards() {
        std::vector<Leg*> sorted;
        for (Leg* leg : legs_) {
            int score = 0;  // gained by lying above all that stands before this place
            int best = 0;
            std::size_t place = 0;
            for (std::size_t i = 0; i < sorted.size(); ++i) {
                if (overlap(*leg, *sorted[i])) score += gain(*leg, *sorted[i]);
                if (score > best) {
                    best = score;
                    place = i + 1;
                }
            }
            sorted.insert(sorted.begin() + static_cast<std::ptrdiff_t>(place), leg);
        }
        legs_ = std::move(sorted);
    }

    const Options& options_;
    std::vector<Leg*> legs_;
};

}  // namespace

std::vector<std::size_t> assignTracks(std::vector<std::vector<Leg>>& legs, std::size_t bandCount,
                                      const Options& options) {
    std::vector<Band> bands(bandCount, Band(options));
    for (auto& wire : legs)
        for (Leg& leg : wire) {
            // A step to the side that is shorter than two corners is a smooth curve.
            if (!leg.isArch() && std::abs(leg.fromX - leg.toX) < 2 * options.wireGap) leg.square = false;
            if (leg.square) bands[leg.band].add(&leg);
        }
    std::vector<std::size_t> tracks;
    for (Band& band : bands) tracks.push_back(band.assign());
    return tracks;
}

}  // namespace counterpoint::layout
