#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::drawing {

// A line as broken: its text without the white space at its end, and how wide it is drawn, in points.
struct MeasuredLine {
    std::string text;
    double width = 0;
    bool rightToLeft = false;
};

// The lines of texts that were broken before, found by everything that they depend on (the colour isn't
// among it). Grows with what is set; beyond kMost texts it starts afresh.
class LineMemory {
  public:
    static constexpr std::size_t kMost = 100'000;

    const std::vector<MeasuredLine>& recall(const std::string& text, const TextStyle& style, double width,
                                            const std::string& language,
                                            const std::function<std::vector<MeasuredLine>()>& work);

    std::size_t size() const { return size_; }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    // How lines are set: size, weight, italic, width, language. There are few ways, and many texts in each.
    using Way = std::tuple<double, int, bool, double, std::string>;
    struct Texts {
        Way way;
        std::unordered_map<std::string, std::vector<MeasuredLine>, Hash, std::equal_to<>> lines;
    };
    Texts& textsFor(Way way);

    std::vector<Texts> ways_;
    std::size_t size_ = 0;
};

}  // namespace counterpoint::drawing
