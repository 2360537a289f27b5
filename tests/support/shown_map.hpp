#pragma once

#include "ui/map_pane/map_pane.hpp"
#include "ui/session/session.hpp"

#include <QTest>
#include <gtest/gtest.h>
#include <string>
#include <utility>

#include "map/map.hpp"

namespace counterpoint::support {

// A map pane on a screen that nobody sees, without motion, at 100 %.
struct ShownMap {
    explicit ShownMap(map::Map map) {
        pane.resize(1000, 700);
        session.start(std::move(map));
        pane.setMotion(false);
        pane.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&pane));
    }

    ui::MapView& view() { return pane.view(); }
    QWidget* viewport() { return pane.view().viewport(); }

    // Where a point of the scene is in the viewport.
    QPointF seenAt(QPointF there) { return pane.view().viewportTransform().map(there); }
    QPoint middleOf(const std::string& item) { return seenAt(pane.scene().rectOf(item).center()).toPoint(); }
    // On the bar of an argument, beside its word.
    QPoint barOf(const std::string& item) {
        const QRectF rect = pane.scene().rectOf(item);
        return seenAt({rect.center().x(), rect.top() + 10}).toPoint();
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mousePress(viewport(), button, {}, from);
        for (int step = 1; step <= 4; ++step) move(from + (to - from) * step / 4, button);
        QTest::mouseRelease(viewport(), button, {}, to);
    }
    // QTest's own moves say that no button is down.
    void move(QPoint to, Qt::MouseButtons buttons = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(viewport(), &event);
    }

    ui::Session session;
    ui::MapPane pane{session};
};

}  // namespace counterpoint::support
