#include <unistd.h>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"
#include "editing/document.hpp"
#include "format/read.hpp"
#include "format/write.hpp"

// How a document gets into its file and back.
namespace counterpoint::editing {

namespace {

SaveResult failed(base::Error error) {
    return {SaveStatus::Failed, std::move(error), ""};
}

}  // namespace

DiskState Document::lookAtDisk() {
    if (path_.empty()) return DiskState::Same;
    return compareWithDisk(path_, fingerprint_, Look::Quick);
}

SaveResult Document::save() {
    if (path_.empty()) return {SaveStatus::NoName, {}, ""};
    if (openElsewhere()) return {SaveStatus::OpenElsewhere, {}, ""};
    const DiskState state = compareWithDisk(path_, fingerprint_, Look::Whole);
    if (state == DiskState::Changed) return {SaveStatus::ChangedOnDisk, {}, ""};
    if (state == DiskState::Same && !modified_) return {};
    return write(path_, Overwrite::Known);
}

SaveResult Document::saveAs(const std::string& path) {
    if (!path_.empty() && base::sameFile(path, path_)) {
        SaveResult result = save();
        if (result.ok()) path_ = path;
        return result;
    }
    LockAttempt attempt = takeLock(path);
    if (!attempt.lock && attempt.trouble.empty()) return {SaveStatus::OpenElsewhere, {}, ""};
    SaveResult result = write(path, Overwrite::Anyway);
    if (!result.ok()) return result;
    path_ = path;
    lock_ = std::move(attempt.lock);
    lockTrouble_ = attempt.trouble;
    lockedBy_.reset();
    return result;
}

SaveResult Document::keepMine() {
    if (path_.empty()) return {SaveStatus::NoName, {}, ""};
    if (openElsewhere()) return {SaveStatus::OpenElsewhere, {}, ""};
    return write(path_, Overwrite::IfKept);
}

SaveResult Document::write(const std::string& path, Overwrite overwrite) {
    const auto bytes = format::writeChecked(map(), path);
    if (!bytes) return failed(bytes.error());
    // Looked at last before the file is replaced, so that the backup holds what was really there.
    Fingerprint known = path == path_ ? fingerprint_ : Fingerprint();
    const DiskState state = compareWithDisk(path, known, Look::Quick);
    if (state == DiskState::Changed && overwrite == Overwrite::Known)
        return {SaveStatus::ChangedOnDisk, {}, ""};
    std::string notice;
    base::Result<std::string> kept = std::string();
    if (state != DiskState::Gone) {
        kept = keepPrevious(path);
        if (!kept && state == DiskState::Changed && overwrite == Overwrite::IfKept)
            return failed(kept.error());
        if (!kept) notice = kept.error().message;
    }
    const auto replaced = base::replaceFile(path, *bytes);
    auto now = readWithFingerprint(path);
    const std::string hash = base::sha256(*bytes);
    const bool isThere = now && now->fingerprint.sha256 == hash;
    if (!replaced) {
        // The new file may be there and only the last flush have failed; then it is no stranger's.
        if (isThere && path == path_) fingerprint_ = now->fingerprint;
        // A second name of the file itself is no backup.
        if (kept && base::sameFile(*kept, path)) ::unlink(kept->c_str());
        return failed(replaced.error());
    }
    Fingerprint fingerprint;
    if (isThere) fingerprint = now->fingerprint;
    fingerprint.sha256 = hash;
    wasSaved(std::move(fingerprint));
    removeOldBackups(path, keeping_.backups);
    return {SaveStatus::Saved, {}, std::move(notice)};
}

void Document::wasSaved(Fingerprint fingerprint) {
    fingerprint_ = std::move(fingerprint);
    saved_ = map();
    modified_ = false;
    discard();
}

SaveResult Document::reload() {
    if (path_.empty()) return {SaveStatus::NoName, {}, ""};
    const auto file = readWithFingerprint(path_);
    if (!file) return failed(file.error());
    auto loaded = format::readMap(file->bytes, path_);
    if (!loaded) return failed(loaded.error());
    std::string notice;
    if (modified_) {
        const auto kept = keepAsBackup(path_, format::writeMap(map()));
        if (!kept) notice = kept.error().message;
        removeOldBackups(path_, keeping_.backups);
    }
    history_.apply({std::move(loaded.value().map), Gesture::LoadAgain, {}, false});
    wasSaved(file->fingerprint);
    return {SaveStatus::Saved, {}, std::move(notice)};
}

}  // namespace counterpoint::editing
