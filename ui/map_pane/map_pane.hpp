#pragma once

#include "ui/map_pane/claim_finder.hpp"
#include "ui/map_pane/drag_tool.hpp"
#include "ui/map_pane/empty_hint.hpp"
#include "ui/map_pane/inline_editing.hpp"
#include "ui/map_pane/map_scene.hpp"
#include "ui/map_pane/map_view.hpp"
#include "ui/map_pane/mini_map.hpp"
#include "ui/map_pane/notice_label.hpp"
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

    // Whether things glide and fade. At first as the desktop has it.
    void setMotion(bool motion);

  public slots:
    // Shows all that is selected; asked again, or with nothing selected, the whole map.
    void fit();
    void find();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showPicture();
    void showSelection();
    void updateMarks();
    void describeCurrent();
    void placeAround();

    Session& session_;
    MapScene scene_;
    MapView* view_;
    EmptyHint* hint_;
    MiniMap* miniMap_;
    ClaimFinder* finder_;
    NoticeLabel* notice_;
    PanTool panTool_;
    SelectTool selectTool_;
    DragTool dragTool_;
    InlineEditing editing_;
    std::string hovered_;
    std::vector<std::string> fitted_;  // the selection that fit() showed last
    bool startsAfresh_ = true;         // the next picture is of another map
};

}  // namespace counterpoint::ui
