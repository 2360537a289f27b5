#pragma once

#include "ui/map_pane/map_scene.hpp"
#include "ui/map_pane/map_tool.hpp"
#include "ui/map_pane/touch.hpp"

#include <QGraphicsView>
#include <QVariantAnimation>
#include <vector>

namespace counterpoint::ui {

// Looks at a scene: zooms at the pointer, pans, and hands everything else that the pointer does to tools.
class MapView : public QGraphicsView {
    Q_OBJECT

  public:
    explicit MapView(MapScene& scene, QWidget* parent = nullptr);

    MapScene& map() { return map_; }

    // Tools aren't owned; the last one is asked first.
    void addTool(MapTool& tool);
    void removeTool(MapTool& tool);

    // Pixels a point. At 100 % a point is 1/72 inch of the screen.
    double zoom() const { return transform().m11(); }
    double actualZoom() const;
    double leastZoom() const;
    double mostZoom() const;

    // Shows the scene's point `there` at `here` of the viewport. The zoom is kept within its limits, and so
    // is the place: part of the map always stays in sight.
    void look(QPointF there, QPointF here, double zoom);
    // The same, on the way there in small steps, unless motion isn't wanted.
    void glide(QPointF there, QPointF here, double zoom);
    void stopGliding();
    void setMotion(bool motion);

    void zoomBy(double factor, QPointF here);
    void pan(QPointF byPixels);
    // Shows all of the area, not larger than 100 %.
    void fitTo(const QRectF& area);
    // Brings the area into sight with a margin, moving as little as needed.
    void reveal(const QRectF& area);
    void reveal(const QRectF& area, double zoom);

    // Shows another picture, and keeps the item `steady` where it is on the screen.
    void show(drawing::Drawing picture, const std::string& steady);
    using QGraphicsView::show;

    // The item that the reader most likely looks at: of those in sight, what is nearest to the middle.
    std::string itemInTheMiddle() const;

    // A button is down, so the pointer, not a key, is what selects.
    bool isPressed() const { return isPressed_; }

    QRectF visibleArea() const;
    MapPointer pointerAt(QPoint viewPlace) const;

  public slots:
    void fitAll();
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();

  signals:
    void lookChanged();  // other zoom or place
    void focusChanged(bool hasFocus);
    // What is under the pointer while no button is down; empty: nothing.
    void pointedAt(const QString& item);

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    MapPointer pointerOf(const QMouseEvent& event) const;
    bool isOverOther(QPoint viewPlace) const;
    void showToolTip(const QHelpEvent& help);
    void hold(MapTool* tool);
    void setRange(double zoom);
    void glideBy(double factor);
    QPointF middle() const;

    MapScene& map_;
    std::vector<MapTool*> tools_;
    MapTool* holder_ = nullptr;
    bool isPressed_ = false;
    bool motion_ = true;
    bool isFitting_ = true;  // all is shown, also when the window changes its size
    QVariantAnimation glide_;
    struct Course {
        QPointF there;
        QPointF here;
        double fromZoom = 1;
        double toZoom = 1;
        QPointF fromPlace;  // where `there` was in the viewport
    };
    Course course_;
    Touch touch_{*this};
};

}  // namespace counterpoint::ui
