#pragma once

#include "ui/map_pane/map_tool.hpp"

#include <QPointer>
#include <QRubberBand>
#include <string>
#include <vector>

namespace counterpoint::ui {

class MapView;
class Session;

// Selects by clicks (with Ctrl or Shift: more, or one less) and by a rubber band drawn from an empty place.
class SelectTool : public MapTool {
  public:
    SelectTool(MapView& view, Session& session);

    bool mousePress(const MapPointer& pointer) override;
    bool mouseMove(const MapPointer& pointer) override;
    bool mouseRelease(const MapPointer& pointer) override;
    void cancel() override;

  private:
    void selectBand(const QRect& band);

    MapView& view_;
    Session& session_;
    QPointer<QRubberBand> band_;
    QPoint start_;
    std::string pressed_;  // selected alone when released, if it was one of several selected ones
    std::vector<std::string> before_;
    bool adds_ = false;
    bool isBand_ = false;
};

}  // namespace counterpoint::ui
