#include "ui/map_pane/text_shaper.hpp"

#include "ui/map_pane/paint.hpp"

#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace counterpoint::ui {

namespace {

// Fonts have whole sizes in pixels; the picture's sizes are multiples of a quarter of a point.
constexpr int kPixelsPerPoint = 4;

}  // namespace

void TextShaper::setFamilies(const std::vector<std::string>& families) {
    QStringList names;
    for (const std::string& family : families) names.append(QString::fromStdString(family));
    if (names == families_) return;
    families_ = names;
    fonts_.clear();
}

const QFont& TextShaper::fontOf(const drawing::TextStyle& style) const {
    const auto found = std::find_if(fonts_.begin(), fonts_.end(), [&](const auto& each) {
        return each.first.size == style.size && each.first.weight == style.weight &&
               each.first.italic == style.italic;
    });
    if (found != fonts_.end()) return found->second;
    QFont font;
    font.setFamilies(families_);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(style.size * kPixelsPerPoint))));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setItalic(style.italic);
    // Without hinting, letters have the same width at every zoom.
    font.setHintingPreference(QFont::PreferNoHinting);
    return fonts_.emplace_back(style, font).second;
}

ShapedLine TextShaper::shape(const drawing::TextLine& line) const {
    QTextLayout layout(QString::fromStdString(line.text), fontOf(line.style));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (!only.isValid()) return {};
    only.setLineWidth(kPixelsPerPoint * 1e5);
    only.setPosition({0, -only.ascent()});
    layout.endLayout();

    ShapedLine shaped;
    const double natural = only.naturalTextWidth() / kPixelsPerPoint;
    if (line.width > 0 && natural > line.width) shaped.squeeze = line.width / natural;
    if (line.rightToLeft) {
        // The line was laid out against the right end of the room that it had.
        shaped.indent = line.width - (only.naturalTextRect().right() / kPixelsPerPoint) * shaped.squeeze;
    }
    shaped.runs = layout.glyphRuns();
    return shaped;
}

void TextShaper::paint(QPainter& painter, const drawing::TextLine& line, const ShapedLine& shaped) {
    const QTransform before = painter.transform();
    painter.translate(line.start.x + shaped.indent, line.start.y);
    painter.scale(shaped.squeeze / kPixelsPerPoint, 1.0 / kPixelsPerPoint);
    painter.setPen(toQt(line.style.colour));
    for (const QGlyphRun& run : shaped.runs) painter.drawGlyphRun({}, run);
    painter.setTransform(before);
}

}  // namespace counterpoint::ui
