#pragma once

#include "ui/map_pane/drop_targets.hpp"

#include <QLineF>
#include <QPixmap>
#include <QPoint>
#include <QString>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "drawing/theme.hpp"

namespace counterpoint::ui {

// What is seen over the map during a drag.
struct DropPicture {
    QRectF box;                         // of what the pointer is about; null: nothing
    std::vector<DropTarget> targets;    // that belong to the box
    std::vector<QString> refusals;      // one a target: why it can't be, empty where it can
    std::optional<std::size_t> chosen;  // of the targets
    std::optional<QLineF> insertion;
    QString sentence;  // what letting go here does, or why it does nothing
    QPixmap ghost;     // what is dragged
    QPoint pointer;
};

// Paints the targets of a drag, the mark between siblings and what is dragged. Lies over the map and lets the
// pointer through.
class DropOverlay : public QWidget {
    Q_OBJECT

  public:
    explicit DropOverlay(QWidget* parent);

    void setLook(const drawing::Theme& theme);
    // How wide the labels are, for targetsOf.
    std::array<double, kDropWays> labelWidths() const;

    void show(DropPicture picture);
    void clear();
    const DropPicture& picture() const { return picture_; }

    static QString wordOf(DropWay way);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QFont labelFont() const;
    QRectF ghostRect() const;
    QRectF sentenceRect() const;
    QRect dirtyRect() const;
    void paintTarget(QPainter& painter, std::size_t index) const;
    void paintSentence(QPainter& painter) const;

    const drawing::Theme* theme_;
    DropPicture picture_;
};

}  // namespace counterpoint::ui
