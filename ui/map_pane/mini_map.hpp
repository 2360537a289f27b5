#pragma once

#include <QPixmap>
#include <QWidget>

namespace counterpoint::ui {

class MapView;

// The whole map in a corner, with the part that the view shows: drag it, or click where to go. Hidden while
// everything is in sight.
class MiniMap : public QWidget {
    Q_OBJECT

  public:
    explicit MiniMap(MapView& view, QWidget* parent = nullptr);

    // The room that it may take; it is as wide and high as the map's shape needs.
    void fitInto(QSize room);

    // Where the visible part is in this widget.
    QRectF frame() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  signals:
    void sizeChanged();

  private:
    void takePicture();
    void followView();
    double scale() const;
    QPointF origin() const;  // of the scene, in this widget
    QPointF toScene(QPointF here) const { return (here - origin()) / scale(); }
    void lookAt(QPointF there);

    MapView& view_;
    QSize room_;
    QPixmap picture_;
    QPointF grip_;  // from the middle of the visible part to where it is held, in the scene
    bool isHeld_ = false;
};

}  // namespace counterpoint::ui
