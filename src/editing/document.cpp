#include "editing/document.hpp"

#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"
#include "editing/paths.hpp"
#include "format/read.hpp"
#include "format/write.hpp"

namespace counterpoint::editing {

Document::Document(map::Map start, Keeping keeping)
    : keeping_(std::move(keeping)), history_(start), saved_(std::move(start)) {}

Document Document::make(map::Map start, Keeping keeping) {
    return {std::move(start), std::move(keeping)};
}

base::Result<Document> Document::open(const std::string& path, Keeping keeping) {
    auto file = readWithFingerprint(path);
    if (!file) return file.error();
    auto loaded = format::readMap(file->bytes, path);
    if (!loaded) return loaded.error();
    Document document(std::move(loaded.value().map), std::move(keeping));
    document.path_ = path;
    document.fingerprint_ = file->fingerprint;
    document.takeLockOf(path);
    return document;
}

base::Result<Document> Document::recover(const std::string& journalFile, Keeping keeping) {
    const auto bytes = base::readFile(journalFile, kLargestJournal);
    if (!bytes) return bytes.error();
    const auto content = decodeJournal(*bytes, journalFile);
    if (!content) return content.error();
    auto start = format::readMap(content->header.base, journalFile);
    if (!start) return start.error();
    auto newest = newestMap(*content, journalFile);
    if (!newest) return newest.error();
    auto journal = Journal::goOn(journalFile);
    if (!journal) return journal.error();

    Document document(std::move(start.value().map), std::move(keeping));
    document.history_.apply({*std::move(newest), Gesture::Recover, {}, false});
    document.modified_ = document.map() != document.saved_;
    document.journal_ = std::move(journal).value();
    const std::string& path = content->header.path;
    if (path.empty()) return document;
    const auto file = readWithFingerprint(path);
    if (!file || file->fingerprint.sha256 != content->header.fileHash) return document;
    document.takeLockOf(path);
    if (document.lockedBy_) {
        document.lockedBy_.reset();
        return document;
    }
    document.path_ = path;
    document.fingerprint_ = file->fingerprint;
    return document;
}

bool Document::apply(Step step) {
    const Gesture gesture = step.gesture;
    if (!history_.apply(std::move(step))) return false;
    stepped(nameOf(gesture));
    return true;
}

void Document::undo() {
    if (!history_.canUndo()) return;
    history_.undo();
    stepped("Undo");
}

void Document::redo() {
    if (!history_.canRedo()) return;
    history_.redo();
    stepped("Redo");
}

void Document::goTo(std::size_t version) {
    history_.goTo(version);
    stepped("Go to a version");
}

void Document::stepped(std::string_view gesture) {
    modified_ = map() != saved_;
    if (keeping_.journalFolder.empty()) return;
    if (!journal_ && (!modified_ || !startJournal())) return;
    const auto added = journal_->add(gesture, format::writeMap(map()));
    journalTrouble_ = added ? "" : added.error().message;
}

// True when there is a journal now.
bool Document::startJournal() {
    JournalHeader header{path_.empty() ? "" : canonicalPath(path_), fingerprint_.sha256,
                         format::writeMap(saved_)};
    auto journal = Journal::start(keeping_.journalFolder, std::move(header));
    if (journal)
        journal_ = std::move(journal).value();
    else
        journalTrouble_ = journal.error().message;
    return journal.ok();
}

void Document::sync() {
    if (!journal_) return;
    const auto synced = journal_->sync();
    if (synced) return;
    journalTrouble_ = synced.error().message;
    // The next journal begins with all that isn't saved.
    journal_.reset();
    if (modified_ && startJournal()) (void)journal_->add("Unsaved work", format::writeMap(map()));
}

void Document::discard() {
    if (journal_) journal_->remove();
    journal_.reset();
}

void Document::takeLockOf(const std::string& path) {
    LockAttempt attempt = takeLock(path);
    lock_ = std::move(attempt.lock);
    lockTrouble_ = attempt.trouble;
    lockedBy_.reset();
    if (!lock_ && attempt.trouble.empty()) lockedBy_ = attempt.found;
}

std::optional<LockReport> Document::openElsewhere() {
    if (!lock_ && lockTrouble_.empty() && !path_.empty()) takeLockOf(path_);
    return lockedBy_;
}

void Document::workAnyway() {
    LockAttempt attempt = takeLock(path_, Takeover::Always);
    lock_ = std::move(attempt.lock);
    lockTrouble_ = attempt.trouble;
    lockedBy_.reset();
}

}  // namespace counterpoint::editing
