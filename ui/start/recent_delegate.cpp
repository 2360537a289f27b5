#include "ui/start/recent_delegate.hpp"

#include "ui/looks/icons.hpp"
#include "ui/looks/palette.hpp"

#include <QPainter>

namespace counterpoint::ui {

namespace {

constexpr int kIconSide = 18;
constexpr int kPadding = 8;
constexpr int kGap = 10;

}  // namespace

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QPalette& palette = option.palette;
    const Tones tones = tonesOf(themeShown(palette));
    const bool missing = index.data(kMissing).toBool();
    const bool chosen =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor faint = palette.color(QPalette::Disabled, QPalette::Text);
    const QColor ink = chosen ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);

    painter->save();
    if (chosen)
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    else if (hovered)
        painter->fillRect(option.rect, tones.hover);
    QRect place = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRect iconPlace(place.left(), place.center().y() - kIconSide / 2, kIconSide, kIconSide);
    const auto mode = chosen ? QIcon::Selected : missing ? QIcon::Disabled : QIcon::Normal;
    icon(Icon::Example).paint(painter, iconPlace, Qt::AlignCenter, mode);

    place.setLeft(iconPlace.right() + kGap);
    const QFontMetrics metrics(option.font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, place.width() / 2);
    painter->setFont(option.font);
    painter->setPen(missing && !chosen ? faint : ink);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, name);
    place.setLeft(place.left() + metrics.horizontalAdvance(name) + kGap);
    painter->setPen(chosen ? ink : missing ? faint : tones.secondary);
    const QString folder = metrics.elidedText(index.data(kFolder).toString(), Qt::ElideMiddle, place.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, folder);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {100, QFontMetrics(option.font).height() + 2 * kPadding};
}

}  // namespace counterpoint::ui
