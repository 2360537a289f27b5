#include "ui/map_pane/drag_tool.hpp"

#include "ui/map_pane/drag_ghost.hpp"
#include "ui/map_pane/drop_overlay.hpp"
#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <algorithm>
#include <utility>

namespace counterpoint::ui {
namespace {

constexpr int kScrollEvery = 16;  // milliseconds
constexpr double kEdge = 36;      // pixels from an edge within which the map moves
constexpr double kFastest = 18;   // pixels a time

// How far the map moves when the pointer is here, on one axis: the closer to the edge, the faster.
double pullAt(double place, double size) {
    if (place < kEdge) return kFastest * std::min(1.0, (kEdge - place) / kEdge);
    if (place > size - kEdge) return -kFastest * std::min(1.0, (place - size + kEdge) / kEdge);
    return 0;
}

bool isAlsoHere(Qt::KeyboardModifiers held) {
    return held.testFlag(Qt::ControlModifier);
}

}  // namespace

DragTool::DragTool(MapView& view, Session& session)
    : view_(view), session_(session), finder_(view, session), overlay_(new DropOverlay(view.viewport())) {
    scrolling_.setInterval(kScrollEvery);
    connect(&scrolling_, &QTimer::timeout, this, &DragTool::scroll);
    // What is dragged may be gone, and what lies under the pointer is another map.
    connect(&session, &Session::restarted, this, &DragTool::cancel);
}

bool DragTool::mousePress(const MapPointer& pointer) {
    const bool starts = pointer.button == Qt::LeftButton && pointer.modifiers == Qt::NoModifier;
    pressed_ = starts ? pointer.item : std::string();
    start_ = pointer.view;
    return false;
}

bool DragTool::mouseMove(const MapPointer& pointer) {
    if (!pointer.buttons.testFlag(Qt::LeftButton) || pressed_.empty()) return false;
    if (load_.isEmpty()) {
        if ((pointer.view - start_).manhattanLength() < QApplication::startDragDistance()) return false;
        editing::Selection items = session_.selection();
        if (std::find(items.begin(), items.end(), pressed_) == items.end()) items = {pressed_};
        load_.items = items;
        start({std::move(items), {}, editing::DropMode::Move}, ghostOfItems());
    }
    moveTo(pointer.view, isAlsoHere(pointer.modifiers));
    return true;
}

bool DragTool::mouseRelease(const MapPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return true;
    if (!load_.isEmpty()) {
        moveTo(pointer.view, isAlsoHere(pointer.modifiers));
        letGo();
    }
    pressed_.clear();
    return true;
}

bool DragTool::keyPress(QKeyEvent& event) {
    if (load_.isEmpty()) return false;
    if (event.key() == Qt::Key_Escape) cancel();
    if (event.key() == Qt::Key_Control) moveTo(place_, true);
    return true;
}

bool DragTool::keyRelease(QKeyEvent& event) {
    if (load_.isEmpty()) return false;
    if (event.key() == Qt::Key_Control) moveTo(place_, false);
    return true;
}

bool DragTool::dragMove(QDropEvent& event, const MapPointer& pointer) {
    if (load_.isEmpty()) {
        auto span = spanIn(*event.mimeData());
        if (!span) return false;
        QPixmap ghost =
            ghostOf(span->words, view_.devicePixelRatioF(), drawing::themeOf(session_.view().theme));
        start({{}, std::move(span), editing::DropMode::Move}, std::move(ghost));
    }
    moveTo(pointer.view, false);
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

bool DragTool::drop(QDropEvent& event, const MapPointer& pointer) {
    if (!dragMove(event, pointer)) return false;
    letGo();
    return true;
}

void DragTool::cancel() {
    pressed_.clear();
    load_ = {};
    choice_ = {};
    ghost_ = {};
    scrolling_.stop();
    overlay_->clear();
}

void DragTool::start(DragLoad load, QPixmap ghost) {
    load_ = std::move(load);
    choice_ = {};
    ghost_ = std::move(ghost);
    overlay_->setLook(drawing::themeOf(session_.view().theme));
    scrolling_.start();
}

void DragTool::moveTo(QPoint place, bool alsoHere) {
    place_ = place;
    const auto mode = alsoHere ? editing::DropMode::AlsoHere : editing::DropMode::Move;
    if (mode != load_.mode) choice_.refusals.clear();  // other things are allowed now
    load_.mode = mode;
    choice_ = finder_.find(load_, place, choice_, overlay_->labelWidths());
    DropPicture picture;
    if (!choice_.hovered.isEmpty()) {
        const bool onStep =
            choice_.chosen && choice_.targets[*choice_.chosen].item == choice_.hovered.argument;
        picture.box =
            choice_.hovered.claim.empty() || onStep ? choice_.hovered.argumentBox : choice_.hovered.claimBox;
    }
    picture.targets = choice_.targets;
    picture.refusals = choice_.refusals;
    picture.chosen = choice_.chosen;
    if (choice_.insertion) picture.insertion = choice_.insertion->mark;
    picture.sentence = choice_.sentence;
    picture.ghost = ghost_;
    picture.pointer = place;
    overlay_->show(std::move(picture));
}

void DragTool::letGo() {
    const DragLoad load = std::exchange(load_, {});
    const DropChoice choice = std::exchange(choice_, {});
    cancel();
    finder_.drop(load, choice);
}

void DragTool::scroll() {
    const QSizeF window = view_.viewport()->size();
    const QPointF by(pullAt(place_.x(), window.width()), pullAt(place_.y(), window.height()));
    if (by.isNull()) return;
    view_.pan(by);
    moveTo(place_, load_.mode == editing::DropMode::AlsoHere);
}

QPixmap DragTool::ghostOfItems() const {
    const QRectF area = view_.map().rectOf(load_.items.back());
    return ghostOf(view_.map(), area, view_.zoom(), view_.devicePixelRatioF(), load_.items.size(),
                   drawing::themeOf(session_.view().theme));
}

}  // namespace counterpoint::ui
