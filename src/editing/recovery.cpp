#include "editing/recovery.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <sys/file.h>
#include <system_error>
#include <utility>

#include "base/descriptor.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "format/read.hpp"

namespace counterpoint::editing {

namespace {

std::optional<LeftWork> look(const std::string& file) {
    const base::Descriptor open(::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!open || (::flock(open.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)) return {};
    const auto bytes = base::readFile(file, kLargestJournal);
    if (!bytes) return {};
    const auto journal = decodeJournal(*bytes, file);
    if (!journal) return {};
    std::string text = journal->header.base;
    for (const JournalRecord& record : journal->records) applyRecord(record, text);
    const auto onDisk = journal->header.path.empty() ? base::Result<std::string>(base::Error{})
                                                     : base::readFile(journal->header.path);
    if (text == journal->header.base || (onDisk && *onDisk == text)) {
        // All is saved; the program ended before it could take the journal away.
        if (journal->validBytes == bytes->size()) ::unlink(file.c_str());
        return {};
    }
    LeftWork work{file, journal->header.path, 0, journal->records.size(), "", false};
    if (!journal->records.empty()) {
        work.seconds = journal->records.back().seconds;
        work.lastGesture = journal->records.back().gesture;
    }
    work.fileUnchanged = onDisk && base::sha256(*onDisk) == journal->header.fileHash;
    return work;
}

}  // namespace

std::vector<LeftWork> findLeftWork(const std::string& folder) {
    std::vector<LeftWork> found;
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() != kJournalSuffix) continue;
        if (auto work = look(entry->path().string())) found.push_back(*std::move(work));
    }
    std::sort(found.begin(), found.end(),
              [](const LeftWork& one, const LeftWork& other) { return one.seconds > other.seconds; });
    return found;
}

base::Result<map::Map> newestMap(const JournalText& journal, const std::string& name) {
    std::string text = journal.header.base;
    for (const JournalRecord& record : journal.records) applyRecord(record, text);
    if (auto newest = format::readMap(text, name)) return std::move(newest.value().map);

    // This should never be needed: every version was written from a map.
    text = journal.header.base;
    auto best = format::readMap(text, name);
    for (const JournalRecord& record : journal.records) {
        if (!applyRecord(record, text)) break;
        if (auto version = format::readMap(text, name)) best = std::move(version);
    }
    if (!best) return best.error();
    return std::move(best.value().map);
}

void discardLeftWork(const std::string& journal) {
    ::unlink(journal.c_str());
}

}  // namespace counterpoint::editing
