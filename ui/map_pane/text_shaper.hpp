#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainter>
#include <QStringList>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::ui {

// A line of text as glyphs, ready to be painted again and again.
struct ShapedLine {
    QList<QGlyphRun> runs;
    double squeeze = 1;  // less where the font here is wider than the one that measured the line
    double indent = 0;   // from the line's left end, in points: right-to-left text stays at its right end
};

// Turns lines of a picture into glyphs of the fonts that it names.
class TextShaper {
  public:
    void setFamilies(const std::vector<std::string>& families);

    ShapedLine shape(const drawing::TextLine& line) const;

    static void paint(QPainter& painter, const drawing::TextLine& line, const ShapedLine& shaped);

  private:
    const QFont& fontOf(const drawing::TextStyle& style) const;

    QStringList families_;
    // Few styles occur, and looking a font up takes longer than setting a line.
    mutable std::vector<std::pair<drawing::TextStyle, QFont>> fonts_;
};

}  // namespace counterpoint::ui
