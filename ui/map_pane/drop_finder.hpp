#pragma once

#include "ui/article_pane/span_mime.hpp"
#include "ui/map_pane/drop_targets.hpp"

#include <QPoint>
#include <QString>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "editing/gestures_drop.hpp"

namespace counterpoint::ui {

class MapView;
class Session;

// What is dragged over the map: items of the map, or words of an article.
struct DragLoad {
    editing::Selection items;
    std::optional<DraggedSpan> span;
    editing::DropMode mode = editing::DropMode::Move;

    bool isEmpty() const { return items.empty() && !span; }
};

// What letting go at some place does.
struct DropChoice {
    Hovered hovered;
    std::vector<DropTarget> targets;
    std::vector<QString> refusals;      // one a target; empty: allowed
    std::optional<std::size_t> chosen;  // of the targets
    std::optional<Insertion> insertion;
    bool isLoose = false;  // what is dragged becomes claims by themselves
    QString sentence;      // says it
};

// Finds out what a drop means, and does it.
class DropFinder {
  public:
    DropFinder(MapView& view, Session& session) : view_(view), session_(session) {}

    // `widths` are those of the targets' labels. `before` is the choice where the pointer was, so that
    // targets stay while it goes to one of them.
    DropChoice find(const DragLoad& load, QPoint place, const DropChoice& before,
                    const std::array<double, kDropWays>& widths) const;

    // One step of the history, or nothing.
    void drop(const DragLoad& load, const DropChoice& choice);

  private:
    QRectF seen(const std::string& item) const;
    bool isDragged(const DragLoad& load, const std::string& item) const;
    Hovered hoveredAt(const DragLoad& load, const std::string& item) const;
    std::vector<std::string> siblingsOf(const DragLoad& load) const;
    std::optional<Insertion> findInsertion(const DragLoad& load, QPoint place, const std::string& item) const;
    void addRefusals(const DragLoad& load, DropChoice& choice) const;
    base::Result<editing::Step> stepOf(const DragLoad& load, editing::DropKind kind,
                                       const std::string& target);
    base::Result<editing::Step> insert(const DragLoad& load, std::size_t before) const;

    MapView& view_;
    Session& session_;
    editing::IdMaker ids_ = editing::IdMaker::ofTheSystem();
};

}  // namespace counterpoint::ui
