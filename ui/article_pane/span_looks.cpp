#include "ui/article_pane/span_looks.hpp"

#include <QPainterPath>
#include <QPen>

namespace counterpoint::ui {

namespace {

QColor mixed(const QColor& one, const QColor& other, qreal share) {
    const auto channel = [share](int a, int b) {
        return static_cast<int>(a * (1 - share) + b * share + 0.5);
    };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()),
            channel(one.blue(), other.blue())};
}

SpanKind kindOf(map::Role role) {
    switch (role) {
        case map::Role::Supports:
            return SpanKind::Reason;
        case map::Role::Opposes:
            return SpanKind::Objection;
        case map::Role::Undercuts:
            return SpanKind::Undercutter;
        case map::Role::Warrants:
            return SpanKind::Warrant;
    }
    return SpanKind::Loose;
}

// Lengths of strokes and gaps, in widths of the line.
QList<qreal> dashesOf(SpanKind kind) {
    switch (kind) {
        case SpanKind::Objection:
            return {3.5, 2};
        case SpanKind::Undercutter:
            return {4.5, 1.8, 1, 1.8};
        case SpanKind::Warrant:
            return {1, 1.4};
        case SpanKind::Loose:
            return {1, 3};
        default:
            return {};
    }
}

void drawWave(QPainter& painter, qreal left, qreal right, qreal y) {
    constexpr qreal kStep = 3;
    QPainterPath path(QPointF(left, y + 1.2));
    bool up = true;
    for (qreal x = left + kStep; x < right; x += kStep, up = !up) path.lineTo(x, up ? y - 1.2 : y + 1.2);
    painter.drawPath(path);
}

}  // namespace

SpanKind kindOf(const map::Map& map, const map::Relations& relations, std::size_t claim) {
    const map::Claim& item = map.claims()[claim];
    if (item.main) return SpanKind::Main;
    if (item.stance == map::Stance::Conceded) return SpanKind::Concession;
    if (item.evidence) return SpanKind::Evidence;
    if (relations.uses[claim].empty()) return SpanKind::Loose;
    return kindOf(map.arguments()[relations.uses[claim].front()].role);
}

QString nameOf(SpanKind kind) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("SpanKind", text); };
    switch (kind) {
        case SpanKind::Main:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Main claim"));
        case SpanKind::Reason:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Reason"));
        case SpanKind::Objection:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Objection"));
        case SpanKind::Undercutter:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Doesn’t follow"));
        case SpanKind::Warrant:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Why it follows"));
        case SpanKind::Evidence:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Evidence"));
        case SpanKind::Concession:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Admitted"));
        case SpanKind::Loose:
            return tr(QT_TRANSLATE_NOOP("SpanKind", "Not connected yet"));
    }
    return {};
}

QColor colourOf(const drawing::Colour& colour) {
    return {colour.red, colour.green, colour.blue};
}

QColor lineOf(SpanKind kind, const drawing::Theme& theme) {
    switch (kind) {
        case SpanKind::Main:
            return colourOf(theme.mainLine);
        case SpanKind::Reason:
            return colourOf(theme.supports.line);
        case SpanKind::Objection:
            return colourOf(theme.opposes.line);
        case SpanKind::Undercutter:
            return colourOf(theme.undercuts.line);
        case SpanKind::Warrant:
            return colourOf(theme.warrants.line);
        case SpanKind::Evidence:
            return colourOf(theme.evidenceLine);
        case SpanKind::Concession:
        case SpanKind::Loose:
            return colourOf(theme.secondary);
    }
    return colourOf(theme.secondary);
}

QColor tintOf(SpanKind kind, const drawing::Theme& theme) {
    const QColor ground = colourOf(theme.background);
    switch (kind) {
        case SpanKind::Main:
            return mixed(ground, colourOf(theme.ink), 0.1);
        case SpanKind::Reason:
            return colourOf(theme.supports.tint);
        case SpanKind::Objection:
            return colourOf(theme.opposes.tint);
        case SpanKind::Undercutter:
            return colourOf(theme.undercuts.tint);
        case SpanKind::Warrant:
            return colourOf(theme.warrants.tint);
        case SpanKind::Evidence:
            return colourOf(theme.evidence);
        case SpanKind::Concession:
        case SpanKind::Loose:
            return mixed(ground, colourOf(theme.secondary), 0.09);
    }
    return ground;
}

void drawUnderline(QPainter& painter, SpanKind kind, const drawing::Theme& theme, qreal left, qreal right,
                   qreal y) {
    const QColor colour = lineOf(kind, theme);
    QPen pen(colour, 1.8);
    pen.setCapStyle(Qt::FlatCap);
    if (kind == SpanKind::Main) pen.setWidthF(3);
    if (kind == SpanKind::Evidence || kind == SpanKind::Concession) pen.setWidthF(1.1);
    if (const QList<qreal> dashes = dashesOf(kind); !dashes.isEmpty()) pen.setDashPattern(dashes);
    painter.setPen(pen);
    if (kind == SpanKind::Concession) {
        drawWave(painter, left, right, y);
    } else if (kind == SpanKind::Evidence) {
        painter.drawLine(QPointF(left, y - 1.3), QPointF(right, y - 1.3));
        painter.drawLine(QPointF(left, y + 1.3), QPointF(right, y + 1.3));
    } else {
        painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

}  // namespace counterpoint::ui
