#pragma once

#include <QWidget>

namespace counterpoint::ui {

class MapScene;

// In the middle of an empty map: the outline of the claim to come, and how to make it.
class EmptyHint : public QWidget {
    Q_OBJECT

  public:
    EmptyHint(const MapScene& scene, QWidget* parent);

    // Fills its parent's rectangle.
    void place();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const MapScene& scene_;
    QString what_;
    QString how_;
};

}  // namespace counterpoint::ui
