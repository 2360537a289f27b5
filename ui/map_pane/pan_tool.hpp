#pragma once

#include "ui/map_pane/map_tool.hpp"

namespace counterpoint::ui {

class MapView;
class Session;

// Pans by dragging with the middle button, or with Space held down. Space pressed and let go without a drag
// asks for the current item's text, as its key says.
class PanTool : public MapTool {
  public:
    PanTool(MapView& view, Session& session);

    bool mousePress(const MapPointer& pointer) override;
    bool mouseMove(const MapPointer& pointer) override;
    bool mouseRelease(const MapPointer& pointer) override;
    bool keyPress(QKeyEvent& event) override;
    bool keyRelease(QKeyEvent& event) override;
    void cancel() override;

  private:
    void showCursor();

    MapView& view_;
    Session& session_;
    QPoint last_;
    bool pans_ = false;
    bool space_ = false;
    bool spaceUsed_ = false;
};

}  // namespace counterpoint::ui
