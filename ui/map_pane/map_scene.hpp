#pragma once

#include "ui/map_pane/box_painter.hpp"
#include "ui/map_pane/boxes.hpp"
#include "ui/map_pane/text_shaper.hpp"
#include "ui/map_pane/wires.hpp"

#include <QGraphicsScene>
#include <QVariantAnimation>
#include <string>
#include <vector>

#include "drawing/drawing.hpp"

namespace counterpoint::ui {

// A picture on the screen; one unit is a point. Frames, wires and cards are three layers with lists and grids
// of their own, because ten thousand graphics items would take longer to find than to paint. Other items may
// be added: their Z values say where they are (layers below).
class MapScene : public QGraphicsScene {
    Q_OBJECT

  public:
    static constexpr double kFramesZ = 0;
    static constexpr double kWiresZ = 1;
    static constexpr double kCardsZ = 2;
    static constexpr double kMarksZ = 3;

    explicit MapScene(QObject* parent = nullptr);
    ~MapScene() override;

    // Shows another picture. Boxes move from where they were, new ones fade in; the box of the item `steady`
    // keeps still, as its reader does: the result is how far it has moved in the scene, for the view to
    // follow.
    QPointF show(drawing::Drawing picture, const std::string& steady = {});
    const drawing::Drawing& picture() const { return picture_; }

    // True when there is neither a claim nor an argument.
    bool isEmpty() const { return boxes_.size() == 0; }

    // All boxes together.
    QRectF extent() const { return boxes_.bounds(); }

    // Where the item's box is, or is moving to; null when it isn't shown.
    QRectF rectOf(const std::string& id) const;
    // The claim at this place, else the argument whose box it is; empty: none.
    std::string itemAt(QPointF place) const;
    // Claims whose middle is in the area, and arguments that are wholly in it, in reading order.
    std::vector<std::string> itemsIn(const QRectF& area) const;
    // Null when the item isn't shown. Valid until another picture is shown.
    const drawing::Element* elementOf(const std::string& id) const;

    const Marks& marks() const { return marks_; }
    void setMarks(Marks marks);

    // Without motion, boxes are at once where they belong.
    void setMotion(bool motion) { motion_ = motion; }
    bool isMoving() const { return left_ > 0; }
    void finishMotion();

    // Everything as it is seen from afar, for an overview.
    void paintOverview(QPainter& painter);

    // Colours that stand out from the picture's ground: of marks, of frames and of texts beside the map.
    QColor markColour() const;
    QColor frameColour() const;
    QColor textColour() const;

  signals:
    void shown();  // another picture

  private:
    class Layer;
    friend class Layer;

    void paintLayer(double z, QPainter& painter, const QRectF& area, double left);
    bool isDark() const;
    void startMotion(const Boxes& before, const Wires& wiresBefore, double leftBefore, QPointF shift);
    void setLeft(double left);
    void updateLayers();

    drawing::Drawing picture_;
    Boxes boxes_;
    Wires wires_;
    Marks marks_;
    TextShaper shaper_;
    std::vector<Layer*> layers_;
    bool motion_ = true;
    double left_ = 0;  // of the motion, 1 to 0
    QVariantAnimation clock_;
};

}  // namespace counterpoint::ui
