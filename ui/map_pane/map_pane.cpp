#include "ui/map_pane/map_pane.hpp"

#include "ui/session/session.hpp"

#include <QAccessible>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kMargin = 12;  // between the edges and what lies on the map

}  // namespace

MapPane::MapPane(Session& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      view_(new MapView(scene_, this)),
      hint_(new EmptyHint(scene_, this)),
      miniMap_(new MiniMap(*view_, this)),
      finder_(new ClaimFinder(session, *view_, this)),
      notice_(new NoticeLabel(this)),
      panTool_(*view_, session),
      selectTool_(*view_, session),
      dragTool_(*view_, session),
      editing_(*view_, session) {
    setObjectName("mapPane");
    view_->setObjectName("mapView");
    view_->setAccessibleName(tr("Argument map"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view_);
    view_->lower();
    setFocusProxy(view_);
    view_->addTool(selectTool_);
    view_->addTool(dragTool_);
    view_->addTool(panTool_);
    view_->addTool(editing_);
    // A desktop that asks for less motion makes this time nothing.
    setMotion(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);

    connect(&session, &Session::restarted, this, [this] { startsAfresh_ = true; });
    connect(&session, &Session::pictureChanged, this, &MapPane::showPicture);
    connect(&session, &Session::selectionChanged, this, &MapPane::showSelection);
    connect(&session, &Session::noticed, notice_, &NoticeLabel::say);
    connect(view_, &MapView::focusChanged, this, &MapPane::updateMarks);
    connect(view_, &MapView::pointedAt, this, [this](const QString& item) {
        hovered_ = item.toStdString();
        updateMarks();
    });
    connect(finder_, &ClaimFinder::hitsChanged, this, &MapPane::updateMarks);
    connect(miniMap_, &MiniMap::sizeChanged, this, &MapPane::placeAround);
    showPicture();
}

MapPane::~MapPane() {
    editing_.commit();
    // They use the scene and the tools, which go before other children; nothing here should be told any more.
    view_->disconnect(this);
    delete miniMap_;
    delete finder_;
    delete hint_;
    delete view_;
}

void MapPane::setMotion(bool motion) {
    view_->setMotion(motion);
    notice_->setMotion(motion);
}

void MapPane::showPicture() {
    const bool wasEmpty = scene_.isEmpty();
    const std::string current = session_.current();
    const bool isSeen = scene_.rectOf(current).intersects(view_->visibleArea());
    view_->show(session_.picture(), isSeen ? current : view_->itemInTheMiddle());
    hint_->setVisible(scene_.isEmpty());
    hint_->update();
    if (wasEmpty || startsAfresh_) view_->fitAll();
    startsAfresh_ = false;
    showSelection();
}

void MapPane::showSelection() {
    fitted_.clear();
    updateMarks();
    describeCurrent();
    // Where a click selects, the reader is looking there already.
    if (!view_->isPressed()) view_->reveal(scene_.rectOf(session_.current()));
}

void MapPane::updateMarks() {
    Marks marks;
    marks.selected = session_.selection();
    marks.current = session_.current();
    marks.hovered = hovered_;
    marks.found = finder_->hits();
    marks.hasFocus = view_->hasFocus();
    scene_.setMarks(std::move(marks));
}

// Tells those who hear the map what the current item is.
void MapPane::describeCurrent() {
    const drawing::Element* element = scene_.elementOf(session_.current());
    const QString label = element ? QString::fromStdString(element->label) : QString();
    if (label == view_->accessibleDescription()) return;
    view_->setAccessibleDescription(label);
}

void MapPane::fit() {
    QRectF area;
    for (const std::string& item : session_.selection()) area |= scene_.rectOf(item);
    if (area.isEmpty() || fitted_ == session_.selection()) {
        fitted_.clear();
        view_->fitAll();
        return;
    }
    view_->fitTo(area);
    fitted_ = session_.selection();
}

void MapPane::find() {
    finder_->open();
    placeAround();
}

void MapPane::placeAround() {
    const QRect room = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    finder_->resize(finder_->sizeHint().boundedTo(room.size()));
    finder_->move(room.right() - finder_->width() + 1, room.top());
    miniMap_->move(room.right() - miniMap_->width() + 1, room.bottom() - miniMap_->height() + 1);
    hint_->place();
    notice_->place();
}

void MapPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    miniMap_->fitInto({std::clamp(width() / 5, 90, 240), std::clamp(height() / 5, 60, 160)});
    placeAround();
}

void MapPane::keyPressEvent(QKeyEvent* event) {
    const bool slash = event->text() == "/";
    if (slash || event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::ZoomIn))
        view_->zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        view_->zoomOut();
    else if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_0)
        fit();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace counterpoint::ui
