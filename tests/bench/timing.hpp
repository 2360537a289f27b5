#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace counterpoint::bench {

// Milliseconds since the start or the last lap.
class Stopwatch {
  public:
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double passed = std::chrono::duration<double, std::milli>(now - last_).count();
        last_ = now;
        return passed;
    }

  private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

// Times of one thing, measured several times.
class Samples {
  public:
    void add(double value) { values_.push_back(value); }
    bool empty() const { return values_.empty(); }
    double median() const { return share(0.5); }
    // The value that this part of all are below: 0.95 for the 95th percentile.
    double share(double part) const {
        if (values_.empty()) return 0;
        std::vector<double> sorted = values_;
        std::sort(sorted.begin(), sorted.end());
        const auto place = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
        return sorted[std::min(place, sorted.size() - 1)];
    }

  private:
    std::vector<double> values_;
};

// Lets a loop run 15 times, or as often as three seconds allow, but at least once.
class Repeat {
  public:
    bool again() {
        constexpr int kMost = 15;
        constexpr std::chrono::seconds kLongest{3};
        const bool late = std::chrono::steady_clock::now() - start_ > kLongest;
        return rounds_++ == 0 || (rounds_ <= kMost && !late);
    }

  private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    int rounds_ = 0;
};

}  // namespace counterpoint::bench
