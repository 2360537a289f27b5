#pragma once

#include "ui/session/picture_maker.hpp"

#include <QObject>
#include <QString>

#include "base/result.hpp"
#include "drawing/draw.hpp"
#include "drawing/drawing.hpp"
#include "editing/document.hpp"
#include "map/differences.hpp"

namespace counterpoint::ui {

// One map being edited: what all panes of a window look at and act on. A pane calls apply(), select() and so
// on, and shows what the signals tell; panes don't know one another.
class Session : public QObject {
    Q_OBJECT

  public:
    explicit Session(QObject* parent = nullptr);

    const map::Map& map() const { return document_.map(); }
    const editing::History& history() const { return document_.history(); }

    // Starts afresh with another map, which belongs to no file yet.
    void start(map::Map map);
    // The same with a document, and what it keeps of the old one (lock, journal) is given up.
    void start(editing::Document document);

    // The map's file. What comes of saving is the matter of ui/files; panes only ask.
    const editing::Document& document() const { return document_; }
    editing::SaveResult save();
    editing::SaveResult saveAs(const std::string& path);
    editing::SaveResult keepMine();
    editing::SaveResult reload();
    // For looking after the file; the map must not be changed this way.
    editing::Document& file() { return document_; }
    // How documents that start from now on are looked after,.
    void setKeeping(editing::Keeping keeping) { keeping_ = std::move(keeping); }
    const editing::Keeping& keeping() const { return keeping_; }

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
    const drawing::Drawing& picture() const { return pictures_.picture(); }

    // From now on pictures are laid out by another process, and come a little after changes, with
    // pictureChanged(). The client must outlive the session.
    void useWorker(LayoutClient& client) { pictures_.useWorker(client); }
    // Waits until the picture is that of the map, at most so many milliseconds, and answers whether it is.
    bool waitForPicture(int milliseconds = 10000) { return pictures_.wait(milliseconds); }

    // A sentence for the reader that needs no answer; shown for a while beside the map.
    void notify(const QString& sentence) { emit noticed(sentence); }

    // Asks for the text of an item to be edited; see typingWanted().
    void wantTyping(const QString& item, const QString& typed = {}) { emit typingWanted(item, typed); }

  signals:
    void restarted();                                   // another map
    void changed(const map::Differences& differences);  // another version of the map
    void fileChanged();  // saved, or belongs to another file, or is modified now and wasn't, or the reverse
    void selectionChanged();
    void pictureChanged();
    // The item's text is to be edited where it stands (editing/typing.hpp). Where `typed` isn't empty, the
    // person has begun to type: it takes the place of the text.
    void typingWanted(const QString& item, const QString& typed = {});
    void noticed(const QString& sentence);

  private:
    void moveTo(const map::Map& before);
    void selectAfterTravel(const map::Map& before);
    void tellOfFile();
    void redraw() { pictures_.make(map(), view_); }

    editing::Keeping keeping_;
    editing::Document document_ = editing::Document::make();
    editing::Selection selection_;
    drawing::ViewOptions view_;
    PictureMaker pictures_;
    bool wasModified_ = false;
};

}  // namespace counterpoint::ui
