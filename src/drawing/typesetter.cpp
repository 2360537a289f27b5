#include "drawing/typesetter.hpp"

#include <algorithm>

#include "drawing/theme.hpp"

namespace counterpoint::drawing {

Typesetter::Typesetter() : ours_(fontFamilies()), standIn_({fontFamilies().back()}) {}

std::vector<MeasuredLine> Typesetter::breakLines(const std::string& text, const TextStyle& style,
                                                 double width, const std::string& language) const {
    // Shorter lines in our font make shorter ones in the other: ask for less until both fit.
    constexpr int kMostTries = 12;
    double wanted = width;
    std::vector<MeasuredLine> lines;
    for (int i = 0; i < kMostTries; ++i) {
        lines = ours_.breakLines(text, style, wanted, language);
        double widest = 0;
        for (const MeasuredLine& line : lines)
            widest = std::max({widest, line.width, standIn_.widthOf(line.text, style, language)});
        if (widest <= width) break;
        wanted = std::min(wanted * 0.97, wanted * width / widest);
    }
    return lines;
}

double Typesetter::widthOf(const std::string& text, const TextStyle& style,
                           const std::string& language) const {
    return ours_.widthOf(text, style, language);
}

double Typesetter::roomFor(const std::string& text, const TextStyle& style,
                           const std::string& language) const {
    return std::max(ours_.widthOf(text, style, language), standIn_.widthOf(text, style, language));
}

}  // namespace counterpoint::drawing
