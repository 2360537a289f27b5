#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QPainter>
#include <QString>
#include <vector>

#include "drawing/theme.hpp"
#include "map/map.hpp"
#include "map/relations.hpp"

namespace counterpoint::ui {

// What a span in the article is in the argument. It decides the colour and, so that nobody depends on
// colour, the pattern of the line under the words.
enum class SpanKind { Main, Reason, Objection, Undercutter, Warrant, Evidence, Concession, Loose };

// Of several things that a claim is, the first in this order: a main claim, admitted, evidence, what its
// first argument makes it, nothing of these.
SpanKind kindOf(const map::Map& map, const map::Relations& relations, std::size_t claim);

// "Reason", for legends and tool tips.
QString nameOf(SpanKind kind);

QColor colourOf(const drawing::Colour& colour);
QColor lineOf(SpanKind kind, const drawing::Theme& theme);
QColor tintOf(SpanKind kind, const drawing::Theme& theme);

// The line under words from `left` to `right`; `y` is its middle. At most three points high.
void drawUnderline(QPainter& painter, SpanKind kind, const drawing::Theme& theme, qreal left, qreal right,
                   qreal y);

}  // namespace counterpoint::ui
