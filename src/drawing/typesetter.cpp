#include "drawing/typesetter.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "drawing/stand_in.hpp"
#include "drawing/theme.hpp"

namespace counterpoint::drawing {

namespace {

// Where the line that starts at `start` ends, white space that hangs over included.
std::size_t endOfLine(std::string_view text, const ShapedText& ours, const Breaks& breaks,
                      const std::vector<double>& standIn, std::size_t start, double width) {
    const auto widthTo = [&](std::size_t end) {
        while (end > start && text[end - 1] == ' ') --end;
        return std::max(ours.width(start, end), standIn[end] - standIn[start]);
    };
    std::size_t best = start;   // after the last word that fits
    std::size_t split = start;  // after the last character that fits
    for (std::size_t end = start + 1; end <= text.size(); ++end) {
        const bool mayEnd = breaks.mayBreak[end] || end == text.size();
        if (!mayEnd && !breaks.maySplit[end]) continue;
        const bool fits = widthTo(end) <= width;
        if (fits && mayEnd) best = end;
        // The first character goes onto the line whether it fits or not.
        if (fits || split == start) split = end;
        if (!fits) break;
    }
    return best > start ? best : split;
}

}  // namespace

Typesetter::Typesetter() : ours_(fontFamilies()) {}

std::vector<double> Typesetter::standInReachOf(std::string_view text, const TextStyle& style,
                                               const std::string& language) const {
    if (auto known = standInReach(text, style)) return std::move(*known);
    if (!standIn_) standIn_.emplace(std::vector<std::string>{fontFamilies().back()});
    return standIn_->shape(text, style, language).reach;
}

std::vector<MeasuredLine> Typesetter::breakLines(const std::string& text, const TextStyle& style,
                                                 double width, const std::string& language) const {
    return memory_.recall(text, style, width, language,
                          [&] { return measureLines(text, style, width, language); });
}

std::vector<MeasuredLine> Typesetter::measureLines(const std::string& text, const TextStyle& style,
                                                   double width, const std::string& language) const {
    std::string shown = text;
    for (char& c : shown)
        if (c == '\t' || c == '\r') c = ' ';
    std::vector<MeasuredLine> lines;
    std::string_view rest = shown;
    while (true) {
        const std::size_t feed = rest.find('\n');
        breakParagraph(rest.substr(0, feed), style, width, language, lines);
        if (feed == std::string_view::npos) return lines;
        rest.remove_prefix(feed + 1);
    }
}

void Typesetter::breakParagraph(std::string_view text, const TextStyle& style, double width,
                                const std::string& language, std::vector<MeasuredLine>& lines) const {
    const ShapedText ours = ours_.shape(text, style, language);
    const std::vector<double> standIn = standInReachOf(text, style, language);
    const bool fits = ours.reach.back() <= width && standIn.back() <= width;
    const Breaks breaks = fits ? Breaks{} : ours_.findBreaks(text, language);
    std::size_t start = 0;
    do {
        const std::size_t next = fits ? text.size() : endOfLine(text, ours, breaks, standIn, start, width);
        std::size_t end = next;
        while (end > start && text[end - 1] == ' ') --end;
        lines.push_back(
            {std::string(text.substr(start, end - start)), ours.width(start, end), ours.rightToLeft});
        start = next;
    } while (start < text.size());
}

double Typesetter::widthOf(const std::string& text, const TextStyle& style,
                           const std::string& language) const {
    return ours_.widthOf(text, style, language);
}

double Typesetter::roomFor(const std::string& text, const TextStyle& style,
                           const std::string& language) const {
    return std::max(ours_.widthOf(text, style, language), standInReachOf(text, style, language).back());
}

}  // namespace counterpoint::drawing
