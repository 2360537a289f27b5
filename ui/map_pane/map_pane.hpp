#pragma once

#include "ui/map_pane/inline_editing.hpp"
#include "ui/map_pane/map_scene.hpp"
#include "ui/map_pane/map_view.hpp"
#include "ui/map_pane/pan_tool.hpp"
#include "ui/map_pane/select_tool.hpp"

#include <QWidget>

namespace counterpoint::ui {

class Session;

// The middle of the window: the map as a picture.
class MapPane : public QWidget {
    Q_OBJECT

  public:
    explicit MapPane(Session& session, QWidget* parent = nullptr);
    ~MapPane() override;

    MapScene& scene() { return scene_; }
    MapView& view() { return *view_; }

  public slots:
    // Shows all that is selected; asked again, or with nothing selected, the whole map.
    void fit();

  private:
    void showPicture();
    void showSelection();
    void updateMarks();

    Session& session_;
    MapScene scene_;
    MapView* view_;
    PanTool panTool_;
    SelectTool selectTool_;
    InlineEditing editing_;
    bool startsAfresh_ = true;  // the next picture is of another map
};

}  // namespace counterpoint::ui
