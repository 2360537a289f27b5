#pragma once

#include <QObject>
#include <QString>

#include "base/result.hpp"
#include "drawing/draw.hpp"
#include "drawing/drawing.hpp"
#include "editing/history.hpp"
#include "map/differences.hpp"

namespace counterpoint::ui {

// One map being edited: what all panes of a window look at and act on. A pane calls apply(), select() and so
// on, and shows what the signals tell; panes don't know one another.
class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(QObject* parent = nullptr);

    const map::Map& map() const { return history_.map(); }
    const editing::History& history() const { return history_; }

    // Starts afresh with another map.
    void start(map::Map map);

    // One step of the history. An error becomes a notice; then nothing has changed.
    bool apply(editing::Step step);
    bool apply(base::Result<editing::Step> step);
    void undo();
    void redo();
    void goTo(std::size_t version);

    // Names of items that aren't in the map are left out.
    const editing::Selection& selection() const { return selection_; }
    void select(editing::Selection selection);
    // The item that the next gesture is about; empty: none.
    std::string current() const { return selection_.empty() ? std::string() : selection_.back(); }

    // What the reader wants to see, and the newest picture of it.
    const drawing::ViewOptions& view() const { return view_; }
    void setView(drawing::ViewOptions view);
    const drawing::Drawing& picture() const { return picture_; }

    // A sentence for the reader that needs no answer; shown for a while beside the map.
    void notify(const QString& sentence) { emit noticed(sentence); }

  signals:
    void restarted();                                   // another map
    void changed(const map::Differences& differences);  // another version of the map
    void selectionChanged();
    void pictureChanged();
    void typingWanted(const QString& item);  // the item's text is to be edited where it stands
    void noticed(const QString& sentence);

  private:
    void moveTo(const map::Map& before);
    void redraw();

    editing::History history_;
    editing::Selection selection_;
    drawing::ViewOptions view_;
    drawing::Drawing picture_;
};

}  // namespace counterpoint::ui
