#include "ui/map_pane/drop_overlay.hpp"

#include "ui/map_pane/paint.hpp"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "drawing/draw.hpp"
#include "drawing/icons.hpp"

namespace counterpoint::ui {
namespace {

constexpr double kIcon = 13;
constexpr double kPadding = 10;
constexpr double kIconGap = 6;
constexpr double kGhostOffset = 14;
constexpr double kGhostOpacity = 0.78;
constexpr double kRefusedOpacity = 0.45;
constexpr double kMostSentence = 300;

// The line pattern, colour and icon of a way; joining has those of what holds a box together.
struct Look {
    QColor line;
    QColor tint;
    std::vector<double> dashes;
    drawing::Icon icon = drawing::Icon::Joined;
};

Look lookOf(DropWay way, const drawing::Theme& theme) {
    const auto ofRole = [&](map::Role role) {
        const drawing::RoleLook& look = theme.look(role);
        return Look{toQt(look.line), toQt(look.tint), look.dashes, drawing::iconOf(role)};
    };
    switch (way) {
        case DropWay::Supports:
            return ofRole(map::Role::Supports);
        case DropWay::Opposes:
            return ofRole(map::Role::Opposes);
        case DropWay::Undercuts:
            return ofRole(map::Role::Undercuts);
        case DropWay::Warrants:
            return ofRole(map::Role::Warrants);
        case DropWay::Joins:
            break;
    }
    return {toQt(theme.mainLine), toQt(theme.card), {}, drawing::Icon::Joined};
}

drawing::Colour fromQt(const QColor& colour) {
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

}  // namespace

DropOverlay::DropOverlay(QWidget* parent)
    : QWidget(parent), theme_(&drawing::themeOf(drawing::ThemeName::Light)) {
    setObjectName("dropOverlay");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DropOverlay::setLook(const drawing::Theme& theme) {
    theme_ = &theme;
}

QString DropOverlay::wordOf(DropWay way) {
    switch (way) {
        case DropWay::Supports:
            return tr("because");
        case DropWay::Opposes:
            return tr("but");
        case DropWay::Joins:
            return tr("and");
        case DropWay::Undercuts:
            return tr("doesn’t follow");
        case DropWay::Warrants:
            return tr("why that follows");
    }
    return {};
}

QFont DropOverlay::labelFont() const {
    QFont bold = font();
    bold.setPixelSize(13);
    bold.setBold(true);
    return bold;
}

std::array<double, kDropWays> DropOverlay::labelWidths() const {
    const QFontMetricsF metrics(labelFont());
    std::array<double, kDropWays> widths{};
    for (std::size_t way = 0; way < kDropWays; ++way)
        widths[way] =
            2 * kPadding + kIcon + kIconGap + metrics.horizontalAdvance(wordOf(static_cast<DropWay>(way)));
    return widths;
}

void DropOverlay::show(DropPicture picture) {
    if (geometry() != parentWidget()->rect()) setGeometry(parentWidget()->rect());
    const QRect before = dirtyRect();
    picture_ = std::move(picture);
    update(before);
    update(dirtyRect());
    raise();
    QWidget::show();
}

void DropOverlay::clear() {
    picture_ = {};
    hide();
}

QRectF DropOverlay::ghostRect() const {
    if (picture_.ghost.isNull()) return {};
    return {QPointF(picture_.pointer) + QPointF(kGhostOffset, kGhostOffset),
            picture_.ghost.deviceIndependentSize()};
}

QRectF DropOverlay::sentenceRect() const {
    if (picture_.sentence.isEmpty()) return {};
    QFont small = font();
    small.setPixelSize(12);
    const QRectF text = QFontMetricsF(small).boundingRect(QRectF(0, 0, kMostSentence, 400), Qt::TextWordWrap,
                                                          picture_.sentence);
    // Below what is dragged, so that it hides no target; over the pointer where there is no room.
    QRectF label(0, 0, text.width() + 2 * kPadding, text.height() + 10);
    label.moveTopLeft(QPointF(picture_.pointer) + QPointF(kGhostOffset, kGhostOffset));
    if (!picture_.ghost.isNull()) label.moveTop(ghostRect().bottom() + 4);
    if (label.bottom() > height()) label.moveBottom(picture_.pointer.y() - kGhostOffset);
    if (label.right() > width()) label.moveRight(width());
    return label;
}

QRect DropOverlay::dirtyRect() const {
    QRectF dirty = picture_.box.united(ghostRect()).united(sentenceRect());
    for (const DropTarget& target : picture_.targets) dirty = dirty.united(target.area);
    if (picture_.insertion)
        dirty = dirty.united(QRectF(picture_.insertion->p1(), picture_.insertion->p2()).normalized());
    return dirty.adjusted(-8, -8, 8, 8).toAlignedRect();
}

void DropOverlay::paintTarget(QPainter& painter, std::size_t index) const {
    const DropTarget& target = picture_.targets[index];
    const bool refused = !picture_.refusals[index].isEmpty();
    const bool chosen = picture_.chosen == index;
    const bool filled = chosen && !refused;
    const Look look = lookOf(target.way, *theme_);
    painter.save();
    const double radius = target.area.height() / 2;
    QPen pen(look.line, chosen ? 2.5 : 1.5);
    if (!look.dashes.empty()) {
        QList<double> pattern;
        for (double dash : look.dashes) pattern.append(dash / pen.widthF());
        pen.setDashPattern(pattern);
    }
    // The ground first, so that a dotted frame is seen against it.
    painter.setPen(Qt::NoPen);
    painter.setBrush(filled ? look.line : look.tint);
    painter.drawRoundedRect(target.area, radius, radius);
    // Dimmed is what stands on the ground, so that nothing of the map shines through.
    if (refused) painter.setOpacity(kRefusedOpacity);
    painter.setPen(filled ? QPen(toQt(theme_->background), 1.5, pen.style()) : pen);
    if (filled && !look.dashes.empty()) {
        pen.setColor(toQt(theme_->background));
        pen.setWidthF(1.5);
        painter.setPen(pen);
    }
    painter.setBrush(Qt::NoBrush);
    const double inset = filled ? 3 : 0.75;
    painter.drawRoundedRect(target.area.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    const QColor ink = filled ? toQt(theme_->background) : look.line;
    const base::Point corner = {target.area.left() + kPadding, target.area.center().y() - kIcon / 2};
    paint(painter, drawing::drawIcon(look.icon, corner, kIcon, fromQt(ink)));
    painter.setFont(labelFont());
    painter.setPen(ink);
    const QRectF text = target.area.adjusted(kPadding + kIcon + kIconGap, 0, -kPadding / 2, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, wordOf(target.way));
    if (refused) {
        const double y = target.area.center().y();
        painter.setPen(QPen(look.line, 1.5));
        painter.drawLine(QPointF(text.left(), y + 1), QPointF(target.area.right() - kPadding, y + 1));
    }
    painter.restore();
}

void DropOverlay::paintSentence(QPainter& painter) const {
    const QRectF label = sentenceRect();
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setPen(QPen(toQt(theme_->secondary), 1));
    painter.setBrush(toQt(theme_->card));
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(toQt(theme_->ink));
    painter.drawText(label.adjusted(kPadding, 5, -kPadding, -5), Qt::TextWordWrap | Qt::AlignVCenter,
                     picture_.sentence);
}

void DropOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!picture_.box.isNull()) {
        QColor halo = toQt(theme_->mainLine);
        painter.setPen(QPen(halo, 2));
        halo.setAlpha(20);
        painter.setBrush(halo);
        painter.drawRoundedRect(picture_.box.adjusted(-3, -3, 3, 3), 6, 6);
    }
    // Below the targets: what is dragged must not hide where it can go.
    if (!picture_.ghost.isNull()) {
        painter.setOpacity(kGhostOpacity);
        painter.drawPixmap(ghostRect().topLeft(), picture_.ghost);
        painter.setOpacity(1);
    }
    if (picture_.insertion) {
        const QLineF mark = *picture_.insertion;
        const QColor colour = toQt(theme_->mainLine);
        painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(mark.p1(), 5, 5);
        painter.drawEllipse(mark.p2(), 5, 5);
    }
    for (std::size_t i = 0; i < picture_.targets.size(); ++i) {
        if (picture_.chosen != i) paintTarget(painter, i);
    }
    if (picture_.chosen) paintTarget(painter, *picture_.chosen);
    if (!picture_.sentence.isEmpty()) paintSentence(painter);
}

}  // namespace counterpoint::ui
