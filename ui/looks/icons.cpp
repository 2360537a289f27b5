#include "ui/looks/icons.hpp"

#include "ui/looks/palette.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <string_view>

#include "drawing/icons.hpp"
#include "drawing/theme.hpp"

namespace counterpoint::ui {

namespace {

// In the language of drawing::readOutline, on a square of 12 by 12.
std::string_view outlineOf(Icon name) {
    switch (name) {
        case Icon::New:
            return "M2.5 1 L7 1 L9.5 3.5 L9.5 11 L2.5 11 Z M6 4.6 L6 8.6 M4 6.6 L8 6.6";
        case Icon::Open:
            return "M1 10 L1 2.2 L4.4 2.2 L5.6 3.6 L10 3.6 L10 5.2 M1 10 L2.8 5.2 L11.4 5.2 L9.6 10 Z";
        case Icon::Save:
            return "M1.4 1.4 L8.6 1.4 L10.6 3.4 L10.6 10.6 L1.4 10.6 Z M3.6 1.6 L3.6 4.4 L7.8 4.4 L7.8 1.6 "
                   "M3.4 10.4 "
                   "L3.4 7 L8.6 7 L8.6 10.4";
        case Icon::SaveAs:
            return "M6 10.6 L1.4 10.6 L1.4 1.4 L8.2 1.4 L10 3.2 L10 5 M3.6 1.6 L3.6 4.2 L7.4 4.2 L7.4 1.6 M7 "
                   "10.8 "
                   "L7.4 9 L10.2 6.2 L11.4 7.4 L8.6 10.2 Z";
        case Icon::Export:
            return "M6 7.4 L6 1.2 M3.6 3.4 L6 1 L8.4 3.4 M3.4 5.4 L1.6 5.4 L1.6 10.8 L10.4 10.8 L10.4 5.4 "
                   "L8.6 5.4";
        case Icon::Print:
            return "M3.2 4 L3.2 1.2 L8.8 1.2 L8.8 4 M3.2 8.6 L1.2 8.6 L1.2 4 L10.8 4 L10.8 8.6 L8.8 8.6 M3.2 "
                   "6.8 L8.8 "
                   "6.8 L8.8 10.8 L3.2 10.8 Z";
        case Icon::Recent:
            return "O6 6 4.8 M6 3.2 L6 6 L8 7.4";
        case Icon::Undo:
            return "M1.4 4.4 L7.4 4.4 C11.6 4.4 11.6 10 7.4 10 L4 10 M4.2 1.6 L1.4 4.4 L4.2 7.2";
        case Icon::Redo:
            return "M10.6 4.4 L4.6 4.4 C0.4 4.4 0.4 10 4.6 10 L8 10 M7.8 1.6 L10.6 4.4 L7.8 7.2";
        case Icon::History:
            return "M1.4 2.2 L1.4 4.8 L4 4.8 M1.6 4.6 C2.8 1.2 7.8 0.2 10 3.4 C12.2 6.8 9.6 11 6 11 C3.8 11 "
                   "2.2 9.8 1.4 "
                   "8 M6 3.6 L6 6.2 L8 7.4";
        case Icon::Cut:
            return "O2.8 9.4 1.5 O9.2 9.4 1.5 M3.6 8.2 L8.8 1.2 M8.4 8.2 L3.2 1.2";
        case Icon::Copy:
            return "M4 4 L10.6 4 L10.6 10.8 L4 10.8 Z M8 4 L8 1.2 L1.4 1.2 L1.4 8 L4 8";
        case Icon::Paste:
            return "M4 2 L2 2 L2 11 L10 11 L10 2 L8 2 M4 1 L8 1 L8 3.2 L4 3.2 Z M4.2 5.8 L7.8 5.8 M4.2 8.2 "
                   "L7.8 8.2";
        case Icon::Delete:
            return "M1.4 3 L10.6 3 M4.2 3 L4.6 1.2 L7.4 1.2 L7.8 3 M2.4 3 L3 11 L9 11 L9.6 3 M4.8 5.2 L5 8.8 "
                   "M7.2 5.2 "
                   "L7 8.8";
        case Icon::Edit:
            return "M1.2 10.8 L1.8 8.2 L8.6 1.4 L10.6 3.4 L3.8 10.2 Z M7.2 2.8 L9.2 4.8";
        case Icon::Reason:
            return "M1.6 1.2 L10.4 1.2 L10.4 4 L1.6 4 Z M6 10.8 L6 5.6 M3.8 7.8 L6 5.6 L8.2 7.8";
        case Icon::Objection:
            return "M1.6 1.2 L10.4 1.2 L10.4 4 L1.6 4 Z M3.8 6.4 L8.2 10.8 M8.2 6.4 L3.8 10.8";
        case Icon::Undercut:
            return "M1.6 1 L10.4 1 L10.4 3.4 L1.6 3.4 Z M6 11.2 L6 3.4 M3.2 9.2 L8.8 5.4";
        case Icon::Warrant:
            return "M1.6 1 L10.4 1 L10.4 3.4 L1.6 3.4 Z M4 11.2 L4 3.4 M10.6 7.2 L5.4 7.2 M7.2 5.4 L5.4 7.2 "
                   "L7.2 9";
        case Icon::CoPremise:
            return "M0.8 2.2 L5.4 2.2 L5.4 9.8 L0.8 9.8 Z M9.2 3.8 L9.2 8.2 M7 6 L11.4 6";
        case Icon::Evidence:
            return "M2 1 L7.4 1 L10 3.6 L10 11 L2 11 Z M7.2 1.2 L7.2 3.8 L9.8 3.8 M4 7.4 L5.4 8.8 L8.2 5.8";
        case Icon::Claim:
            return "M1 2.4 L11 2.4 L11 9.6 L1 9.6 Z M3 4.8 L9 4.8 M3 7.2 L7 7.2";
        case Icon::Source:
            return "M5 7 C4 6 4 4.8 5 3.8 L6.8 2 C8 0.8 9.4 1 10.2 1.8 C11 2.6 11.2 4 10 5.2 L9 6.2 M7 5 C8 "
                   "6 8 7.2 7 "
                   "8.2 L5.2 10 C4 11.2 2.6 11 1.8 10.2 C1 9.4 0.8 8 2 6.8 L3 5.8";
        case Icon::Voice:
            return "O6 3.8 2.6 M1.4 11 C1.8 6.6 10.2 6.6 10.6 11";
        case Icon::Find:
            return "O5 5 3.8 M7.8 7.8 L11.2 11.2";
        case Icon::Fit:
            return "M1.2 4 L1.2 1.2 L4 1.2 M8 1.2 L10.8 1.2 L10.8 4 M10.8 8 L10.8 10.8 L8 10.8 M4 10.8 L1.2 "
                   "10.8 L1.2 "
                   "8 M4 4.6 L8 4.6 L8 7.4 L4 7.4 Z";
        case Icon::ZoomIn:
            return "O5 5 3.8 M7.8 7.8 L11.2 11.2 M5 3.2 L5 6.8 M3.2 5 L6.8 5";
        case Icon::ZoomOut:
            return "O5 5 3.8 M7.8 7.8 L11.2 11.2 M3.2 5 L6.8 5";
        case Icon::Fold:
            return "M1.6 1.2 L10.4 1.2 L10.4 4.6 L1.6 4.6 Z M3.6 7 L6 9 L8.4 7 M3.6 9.2 L6 11.2 L8.4 9.2";
        case Icon::FocusIn:
            return "O6 6 3.4 M6 0.8 L6 3.6 M6 8.4 L6 11.2 M0.8 6 L3.6 6 M8.4 6 L11.2 6";
        case Icon::Back:
            return "M10.8 6 L1.4 6 M5 2.2 L1.2 6 L5 9.8";
        case Icon::Forward:
            return "M1.2 6 L10.6 6 M7 2.2 L10.8 6 L7 9.8";
        case Icon::Article:
            return "M1.8 1 L10.2 1 L10.2 11 L1.8 11 Z M3.8 3.4 L8.2 3.4 M3.8 6 L8.2 6 M3.8 8.6 L6.4 8.6";
        case Icon::Outline:
            return "M1.2 2 L8.4 2 M3.6 2 L3.6 9.8 L5.2 9.8 M3.6 6 L5.2 6 M6.6 6 L10.8 6 M6.6 9.8 L10.8 9.8";
        case Icon::Inspector:
            return "M1 1.6 L11 1.6 L11 10.4 L1 10.4 Z M7 1.8 L7 10.2 M8.4 4 L9.6 4 M8.4 6 L9.6 6 M8.4 8 L9.6 "
                   "8";
        case Icon::Problems:
            return "O6 6 4.8 M6 3.2 L6 6.6 M6 8.6 L6 8.7";
        case Icon::Minimap:
            return "M1 1.6 L11 1.6 L11 10.4 L1 10.4 Z M6 5.8 L9.4 5.8 L9.4 8.8 L6 8.8 Z";
        case Icon::Example:
            return "M4 0.9 L8 0.9 L8 3.1 L4 3.1 Z M0.8 8.4 L4.8 8.4 L4.8 10.6 L0.8 10.6 Z M7.2 8.4 L11.2 8.4 "
                   "L11.2 10.6 "
                   "L7.2 10.6 Z M2.8 8.2 L2.8 5.8 L9.2 5.8 L9.2 8.2 M6 5.6 L6 3.3";
        case Icon::Practise:
            return "M6 2.2 L11.6 4.8 L6 7.4 L0.4 4.8 Z M3 6.2 L3 8.8 C4.6 10.4 7.4 10.4 9 8.8 L9 6.2 M11.2 5 "
                   "L11.2 8.6";
        case Icon::Help:
            return "O6 6 4.8 M4.4 4.8 C4.4 2.6 7.6 2.6 7.6 4.8 C7.6 6 6 6 6 7.2 M6 8.8 L6 8.9";
        case Icon::Keys:
            return "M0.8 2.8 L11.2 2.8 L11.2 9.4 L0.8 9.4 Z M2.8 5 L3 5 M4.9 5 L5.1 5 M7 5 L7.2 5 M9 5 L9.2 "
                   "5 M3.4 7.4 "
                   "L8.6 7.4";
        case Icon::Settings:
            return "M1 3 L11 3 M1 6 L11 6 M1 9 L11 9 M4 2 L4 4 M8.4 5 L8.4 7 M3 8 L3 10";
        case Icon::Warning:
            return "M6 1.2 L11.4 10.6 L0.6 10.6 Z M6 4.6 L6 7.2 M6 8.9 L6 9";
        case Icon::Close:
            return "M2.2 2.2 L9.8 9.8 M9.8 2.2 L2.2 9.8";
    }
    return {};
}

QPainterPath painterPath(const std::vector<drawing::Path::Piece>& pieces) {
    QPainterPath path;
    const auto at = [](base::Point point) { return QPointF(point.x, point.y); };
    for (const drawing::Path::Piece& piece : pieces) {
        path.moveTo(at(piece.start));
        for (const base::Cubic& curve : piece.curves)
            path.cubicTo(at(curve.control1), at(curve.control2), at(curve.end));
        if (piece.closed) path.closeSubpath();
    }
    return path;
}

QColor colourOf(Icon name, QIcon::Mode mode, const QPalette& palette) {
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected) return palette.color(QPalette::Active, QPalette::HighlightedText);
    const drawing::Theme& theme = drawing::themeOf(themeShown(palette));
    switch (name) {
        case Icon::Reason:
            return toQt(theme.supports.line);
        case Icon::Objection:
            return toQt(theme.opposes.line);
        case Icon::Undercut:
            return toQt(theme.undercuts.line);
        case Icon::Warrant:
            return toQt(theme.warrants.line);
        default:
            return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

// Draws anew whenever it is asked, in the palette of that moment.
class StrokeEngine : public QIconEngine {
  public:
    explicit StrokeEngine(Icon name) : name_(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        constexpr double kLine = 0.085;  // of the side
        const double side = std::min(rect.width(), rect.height());
        const base::Point corner{rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colourOf(name_, mode, QGuiApplication::palette()), side * kLine, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(painterPath(drawing::readOutline(outlineOf(name_), corner, side)));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new StrokeEngine(*this); }

  private:
    Icon name_;
};

}  // namespace

QIcon icon(Icon name) {
    return QIcon(new StrokeEngine(name));
}

}  // namespace counterpoint::ui
