#include "ui/session/session.hpp"

#include <algorithm>
#include <utility>

namespace counterpoint::ui {

Session::Session(QObject* parent) : QObject(parent) {
    view_.legend = false;
}

void Session::start(map::Map map) {
    history_ = editing::History(std::move(map));
    selection_.clear();
    view_.folded.clear();
    emit restarted();
    emit selectionChanged();
    redraw();
}

bool Session::apply(editing::Step step) {
    const map::Map before = map();
    const editing::Selection selected = step.selected;
    const bool startsTyping = step.startsTyping;
    if (!history_.apply(std::move(step))) return false;
    moveTo(before);
    select(selected);
    if (startsTyping && !selected.empty()) emit typingWanted(QString::fromStdString(selected.back()));
    return true;
}

bool Session::apply(base::Result<editing::Step> step) {
    if (step) return apply(std::move(*step));
    notify(QString::fromStdString(step.error().message));
    return false;
}

void Session::undo() {
    if (history_.canUndo()) goTo(history_.position() - 1);
}

void Session::redo() {
    if (history_.canRedo()) goTo(history_.position() + 1);
}

void Session::goTo(std::size_t version) {
    const map::Map before = map();
    history_.goTo(version);
    moveTo(before);
    select(history_.selected());
}

void Session::moveTo(const map::Map& before) {
    select(selection_);
    emit changed(map::differences(before, map()));
    redraw();
}

void Session::select(editing::Selection selection) {
    std::erase_if(selection, [&](const std::string& name) {
        return !map().claims().has({name}) && !map().arguments().has({name});
    });
    if (selection == selection_) return;
    selection_ = std::move(selection);
    emit selectionChanged();
}

void Session::setView(drawing::ViewOptions view) {
    view_ = std::move(view);
    redraw();
}

void Session::redraw() {
    auto picture = drawing::draw(map(), view_);
    if (!picture) {
        notify(QString::fromStdString(picture.error().message));
        return;
    }
    picture_ = std::move(*picture);
    emit pictureChanged();
}

}  // namespace counterpoint::ui
