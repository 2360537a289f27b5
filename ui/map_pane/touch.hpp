#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QPointF>

namespace counterpoint::ui {

class MapView;

// Fingers on a screen: one pans, two pan and zoom, a tap is a click.
class Touch {
  public:
    explicit Touch(MapView& view) : view_(view) {}

    // True when the event was one of touch.
    bool handle(QEvent& event);

  private:
    void tap(QPointF at);

    MapView& view_;
    QPointF start_;
    bool isTap_ = false;
};

}  // namespace counterpoint::ui
