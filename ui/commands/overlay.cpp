#include "ui/commands/overlay.hpp"

#include "ui/looks/palette.hpp"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kMargin = 24;
constexpr double kRadius = 12;

}  // namespace

Overlay::Overlay(QWidget& window) : QFrame(&window), window_(window), before_(QApplication::focusWidget()) {
    window.installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
}

void Overlay::present(QWidget& first) {
    placeInWindow();
    show();
    raise();
    first.setFocus(Qt::PopupFocusReason);
    isOpen_ = true;
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followKeyboard(now); });
}

void Overlay::followKeyboard(QWidget* now) {
    // Nothing has the keyboard while another program's window is in front.
    if (isOpen_ && now && now != this && !isAncestorOf(now)) dismiss();
}

void Overlay::dismiss() {
    if (!isOpen_) return;
    isOpen_ = false;
    const bool hasKeyboard = QApplication::focusWidget() == this || isAncestorOf(QApplication::focusWidget());
    hide();
    if (before_ && hasKeyboard) before_->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void Overlay::placeInWindow() {
    const QSize room = window_.size() - QSize(2 * kMargin, 2 * kMargin);
    const QSize size = wantedSize().boundedTo(room);
    resize(size);
    move((window_.width() - size.width()) / 2, std::max(kMargin, (window_.height() - size.height()) / 3));
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &window_ && event->type() == QEvent::Resize) placeInWindow();
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return dismiss();
    QFrame::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = tonesOf(themeShown(palette()));
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(tones.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

}  // namespace counterpoint::ui
