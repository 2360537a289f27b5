#include "ui/session/session.hpp"

#include <algorithm>
#include <utility>

namespace counterpoint::ui {

Session::Session(QObject* parent) : QObject(parent) {
    view_.legend = false;
    connect(&pictures_, &PictureMaker::made, this, &Session::pictureChanged);
    connect(&pictures_, &PictureMaker::noticed, this, &Session::noticed);
}

void Session::start(map::Map map) {
    start(editing::Document::make(std::move(map), keeping_));
}

void Session::start(editing::Document document) {
    document_ = std::move(document);
    selection_.clear();
    view_.folded.clear();
    emit restarted();
    tellOfFile();
    emit selectionChanged();
    redraw();
}

editing::SaveResult Session::save() {
    editing::SaveResult result = document_.save();
    tellOfFile();
    return result;
}

editing::SaveResult Session::saveAs(const std::string& path) {
    editing::SaveResult result = document_.saveAs(path);
    tellOfFile();
    return result;
}

editing::SaveResult Session::keepMine() {
    editing::SaveResult result = document_.keepMine();
    tellOfFile();
    return result;
}

editing::SaveResult Session::reload() {
    const map::Map before = map();
    editing::SaveResult result = document_.reload();
    if (map() != before) moveTo(before);
    tellOfFile();
    return result;
}

void Session::tellOfFile() {
    wasModified_ = document_.isModified();
    emit fileChanged();
}

bool Session::apply(editing::Step step) {
    const map::Map before = map();
    const editing::Selection selected = step.selected;
    const bool startsTyping = step.startsTyping;
    if (!document_.apply(std::move(step))) return false;
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
    const map::Map before = map();
    document_.undo();
    if (map() != before) moveTo(before);
    selectAfterTravel(before);
}

void Session::redo() {
    const map::Map before = map();
    document_.redo();
    if (map() != before) moveTo(before);
    selectAfterTravel(before);
}

void Session::goTo(std::size_t version) {
    const map::Map before = map();
    document_.goTo(version);
    moveTo(before);
    selectAfterTravel(before);
}

// Whoever takes back a change of a field goes on looking at the same item. Where items came or went, the
// selection is the one that the version was made with.
void Session::selectAfterTravel(const map::Map& before) {
    const auto isSame = [](const auto& these, const auto& those) {
        if (these.size() != those.size()) return false;
        for (const auto& item : these)
            if (!those.has(item.id)) return false;
        return true;
    };
    if (isSame(before.claims(), map().claims()) && isSame(before.arguments(), map().arguments())) return;
    select(history().selected());
}

void Session::moveTo(const map::Map& before) {
    select(selection_);
    emit changed(map::differences(before, map()));
    if (document_.isModified() != wasModified_) tellOfFile();
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

}  // namespace counterpoint::ui
