#pragma once

#include "ui/files/disk_watch.hpp"

#include <QObject>
#include <QString>
#include <QTimer>

#include "editing/document.hpp"

class QWidget;

namespace counterpoint::ui {

class NoticeArea;
class Session;

// Looks after the file of a session's map: opens and saves it, keeps the journal, watches the disk, and says
// in the notices above the map what is the matter and what can be done.
class FileKeeper : public QObject {
    Q_OBJECT

  public:
    // Both must outlive it. Questions and file dialogs belong to the notices' window. An empty journal
    // folder: no journal.
    FileKeeper(Session& session, NoticeArea& notices, editing::Keeping keeping, QObject* parent = nullptr);

    // Opens a file in the place of the current map. False: the map stays, and a notice says why (or the user
    // wanted to stay).
    bool open(const QString& path);
    void openWithDialog();
    // True when the map is in its file. Else a notice offers what to do, or the user was asked for a name.
    bool save();
    bool saveAs(const QString& path);
    bool saveWithDialog();
    // The map as it is in the file; undo gives back what was there before.
    void revert();
    // Shows the kept earlier versions; the chosen one becomes the current map, as a step.
    void showBackups();

    // Asks whether to save when there is unsaved work. False: the user wants to stay.
    bool mayLeave();
    // Offers what programs left behind that ended without saving.
    void offerLeftWork();
    // Puts the journal on the disk now, e.g. because the program is told to end.
    void sync();

    // The file's name for people, e.g. "essay.argmap" or "Unnamed map".
    QString name() const;

  signals:
    void opened(const QString& path);  // a file was opened or saved under a new name: for "recent files"

  private:
    void restarted();
    void changed();
    void look();
    void lookAtLock();
    void tell(const editing::SaveResult& result);
    void tellOfDisk(editing::DiskState state);
    void tellOfJournal();
    void offer(const editing::LeftWork& work);
    void recover(const editing::LeftWork& work);
    void askToThrowAway(const editing::LeftWork& work);
    QWidget* window() const;

    Session& session_;
    NoticeArea& notices_;
    DiskWatch watch_;
    QTimer syncTimer_;
    editing::DiskState told_ = editing::DiskState::Same;
    bool toldOfLock_ = false;
};

}  // namespace counterpoint::ui
