#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "editing/backups.hpp"
#include "editing/fingerprint.hpp"
#include "editing/history.hpp"
#include "editing/journal.hpp"
#include "editing/lock.hpp"
#include "editing/recovery.hpp"

namespace counterpoint::editing {

// How a document looks after its work.
struct Keeping {
    std::string journalFolder;  // empty: no journal
    std::size_t backups = kBackups;
};

enum class SaveStatus {
    Saved,
    NoName,         // never saved before: use saveAs()
    ChangedOnDisk,  // another program changed the file: ask, then keepMine(), reload() or saveAs()
    OpenElsewhere,  // somebody else has the lock: ask, then workAnyway() and save(), or saveAs()
    Failed,         // the error says why; the work is as it was
};

struct SaveResult {
    SaveStatus status = SaveStatus::Saved;
    base::Error error;   // when the status is Failed
    std::string notice;  // saved, but: one sentence; empty: all is well

    bool ok() const { return status == SaveStatus::Saved; }
};

// A map being edited and the file that it belongs to. It writes to the file only in save(), saveAs() and
// keepMine(), and whatever goes wrong, the map and its history stay.
class Document {
  public:
    // Without a file. `start` counts as unmodified.
    static Document make(map::Map start = {}, Keeping keeping = {});
    // Takes the file's lock if it is free. Errors: those of format::loadMap.
    static base::Result<Document> open(const std::string& path, Keeping keeping = {});
    // Work that was left behind, as a modified document. It belongs to its file if that is still the one that
    // the work began with and nobody else has it, else to none. The journal stays until it is saved or
    // discarded. Undo gives the version that the work began with.
    static base::Result<Document> recover(const std::string& journal, Keeping keeping = {});

    const History& history() const { return history_; }
    const map::Map& map() const { return history_.map(); }
    // As the user gave it; empty: none.
    const std::string& path() const { return path_; }
    // True when the map isn't the one that is in the file.
    bool isModified() const { return modified_; }

    // One step; each is in the journal when this returns. False when nothing changed.
    bool apply(Step step);
    void undo();
    void redo();
    void goTo(std::size_t version);

    // Writes nothing when the file already holds this very map. The previous version of the file is kept as a
    // backup.
    SaveResult save();
    // The document belongs to that file from then on. A file that is there is replaced: ask before.
    SaveResult saveAs(const std::string& path);

    // What the file is like now. Quick enough to be asked every second.
    DiskState lookAtDisk();
    // Puts this map in the place of a file that another program changed; its version is kept as a backup, or
    // nothing is done. Not asked by itself.
    SaveResult keepMine();
    // The file's map becomes the current one, as a step that undo takes back. A modified map is kept as a
    // backup, too; the notice tells when that fails.
    SaveResult reload();

    // Who else has the file; nothing: nobody, or there is no file. Takes the lock when it has become free.
    std::optional<LockReport> openElsewhere();
    // Takes the lock from whoever has it.
    void workAnyway();
    // Why there is no lock, e.g. "Permission denied"; empty: there is one, or somebody else has it.
    const std::string& lockTrouble() const { return lockTrouble_; }

    // Puts the journal on the disk. The window calls it every 5 seconds while there is something to put.
    void sync();
    bool hasUnsynced() const { return journal_ && journal_->hasUnsynced(); }
    // Why steps are not being written down, e.g. "writing it failed (No space left on device)"; empty: they
    // are, or there is no journal. Each later step tries again.
    const std::string& journalTrouble() const { return journalTrouble_; }

    // The user doesn't want the unsaved work: takes the journal away.
    void discard();

  private:
    Document(map::Map start, Keeping keeping);

    void stepped(std::string_view gesture);
    bool startJournal();
    void takeLockOf(const std::string& path);
    // What may be replaced: only what this document knows, anything that can be kept as a backup, anything.
    enum class Overwrite { Known, IfKept, Anyway };
    SaveResult write(const std::string& path, Overwrite overwrite);
    void wasSaved(Fingerprint fingerprint);

    Keeping keeping_;
    History history_;
    map::Map saved_;  // what is in the file
    bool modified_ = false;
    std::string path_;
    Fingerprint fingerprint_;  // of the file; without a hash when there is none
    std::optional<Lock> lock_;
    std::optional<LockReport> lockedBy_;
    std::string lockTrouble_;
    std::optional<Journal> journal_;
    std::string journalTrouble_;
};

}  // namespace counterpoint::editing
