#include "ui/map_pane/empty_hint.hpp"

#include "ui/map_pane/map_scene.hpp"

#include <QPainter>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr QSize kSize(380, 132);

}  // namespace

EmptyHint::EmptyHint(const MapScene& scene, QWidget* parent)
    : QWidget(parent),
      scene_(scene),
      what_(tr("Type to add the main claim")),
      how_(tr("or drag a sentence from the article here")) {
    setObjectName("emptyHint");
    setAccessibleName(what_ + ", " + how_);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void EmptyHint::place() {
    const QSize room = parentWidget()->size() - QSize(32, 32);
    resize(kSize.boundedTo(room));
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) * 2 / 5);
}

void EmptyHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(scene_.frameColour(), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setPen(scene_.textColour());
    const QRect inner = rect().adjusted(16, 16, -16, -16);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    const int middle = inner.center().y();
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), middle - inner.top()),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, what_);
    painter.setFont(font());
    painter.drawText(QRect(inner.left(), middle + 6, inner.width(), inner.bottom() - middle - 6),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, how_);
}

}  // namespace counterpoint::ui
