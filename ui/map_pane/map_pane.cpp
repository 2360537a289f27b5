#include "ui/map_pane/map_pane.hpp"

#include "ui/session/session.hpp"

#include <QVBoxLayout>

namespace counterpoint::ui {

MapPane::MapPane(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      view_(new MapView(scene_, this)),
      panTool_(*view_, session),
      selectTool_(*view_, session),
      editing_(*view_, session) {
    setObjectName("mapPane");
    view_->setObjectName("mapView");
    view_->setAccessibleName(tr("Argument map"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    setFocusProxy(view_);
    view_->addTool(selectTool_);
    view_->addTool(panTool_);
    view_->addTool(editing_);
    connect(&session, &Session::restarted, this, [this] { startsAfresh_ = true; });
    connect(&session, &Session::pictureChanged, this, &MapPane::showPicture);
    connect(&session, &Session::selectionChanged, this, &MapPane::showSelection);
    connect(view_, &MapView::focusChanged, this, &MapPane::updateMarks);
    showPicture();
}

MapPane::~MapPane() {
    editing_.commit();
    // Before the scene and the tools that it uses.
    delete view_;
}

void MapPane::showPicture() {
    const bool wasEmpty = scene_.isEmpty();
    const std::string current = session_.current();
    const bool isSeen = scene_.rectOf(current).intersects(view_->visibleArea());
    view_->show(session_.picture(), isSeen ? current : view_->itemInTheMiddle());
    if (wasEmpty || startsAfresh_) view_->fitAll();
    startsAfresh_ = false;
    showSelection();
}

void MapPane::showSelection() {
    updateMarks();
    // Where a click selects, the reader is looking there already.
    if (!view_->isPressed()) view_->reveal(scene_.rectOf(session_.current()));
}

void MapPane::updateMarks() {
    Marks marks;
    marks.selected = session_.selection();
    marks.current = session_.current();
    marks.hasFocus = view_->hasFocus();
    scene_.setMarks(std::move(marks));
}

void MapPane::fit() {
    view_->fitAll();
}

}  // namespace counterpoint::ui
