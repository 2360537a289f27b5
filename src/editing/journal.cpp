#include "editing/journal.hpp"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"
#include "editing/paths.hpp"
#include "editing/recovery.hpp"

namespace counterpoint::editing {

namespace {

constexpr int kMostFiles = 1000;                         // of one process for one map
constexpr std::size_t kLongest = std::size_t{4} << 20U;  // bytes, before it is written anew
constexpr std::size_t kLongestInMaps = 4;                // the same for large maps, in sizes of the map

base::Error failure(const std::string& file, std::string_view step, int error) {
    return {fmt::format("{} ({})", step, base::cause(error)), {file}};
}

int makeFolder(const std::string& folder) {
    std::error_code error;
    std::filesystem::create_directories(std::filesystem::path(folder).parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) return 0;
    return errno;
}

base::Descriptor create(const std::string& name) {
    return base::Descriptor(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
}

bool holdAlone(const base::Descriptor& file) {
    return ::flock(file.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

}  // namespace

Journal::Journal(std::string file, base::Descriptor descriptor, JournalHeader header)
    : file_(std::move(file)),
      descriptor_(std::move(descriptor)),
      header_(std::move(header)),
      text_(header_.base) {}

base::Result<Journal> Journal::start(const std::string& folder, JournalHeader header) {
    if (folder.empty()) return base::Error{"there is no home folder for it", {}};
    if (const int error = makeFolder(folder)) return failure(folder, "its folder can’t be made", error);
    const std::string stem =
        folder + "/" + (header.path.empty() ? "unnamed" : base::sha256(header.path)) + "-";
    for (int i = 0; i < kMostFiles; ++i) {
        std::string name =
            fmt::format("{}{}{}{}", stem, ::getpid(), i == 0 ? "" : fmt::format("-{}", i), kJournalSuffix);
        base::Descriptor file = create(name);
        if (!file && errno == EEXIST) continue;
        if (!file) return failure(name, "its file can’t be made", errno);
        holdAlone(file);
        Journal journal(std::move(name), std::move(file), std::move(header));
        const auto written = journal.write(encode(journal.header_));
        if (written) return journal;
        journal.remove();
        return written.error();
    }
    return failure(folder, "its file can’t be made", EEXIST);
}

base::Result<Journal> Journal::goOn(const std::string& file) {
    base::Descriptor descriptor(::open(file.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor) return failure(file, "The autosave file can’t be opened", errno);
    if (!holdAlone(descriptor)) return base::Error{"Another window has this autosave file.", {file}};
    const auto bytes = base::readFile(file, kLargestJournal);
    if (!bytes) return bytes.error();
    auto content = decodeJournal(*bytes, file);
    if (!content) return content.error();
    // What is damaged must not follow upon what is added.
    if (content->validBytes < bytes->size() &&
        ::ftruncate(descriptor.number(), static_cast<off_t>(content->validBytes)) != 0) {
        return failure(file, "The autosave file can’t be written to", errno);
    }
    Journal journal(file, std::move(descriptor), std::move(content->header));
    for (const JournalRecord& record : content->records) applyRecord(record, journal.text_);
    journal.size_ = content->validBytes;
    return journal;
}

base::Result<void> Journal::write(const std::string& bytes) {
    ssize_t count = 0;
    do {
        count = ::pwrite(descriptor_.number(), bytes.data(), bytes.size(), static_cast<off_t>(size_));
    } while (count < 0 && errno == EINTR);
    if (count == static_cast<ssize_t>(bytes.size())) {
        size_ += bytes.size();
        unsynced_ = true;
        return {};
    }
    const int error = count < 0 ? errno : ENOSPC;
    // Half a record would hide those after it.
    if (::ftruncate(descriptor_.number(), static_cast<off_t>(size_)) != 0) {
        return failure(file_, "it can’t be shortened", errno);
    }
    return failure(file_, "writing it failed", error);
}

base::Result<void> Journal::add(std::string_view gesture, const std::string& text) {
    JournalRecord record = recordOf(text_, text);
    record.gesture = gesture;
    record.seconds = std::time(nullptr);
    const auto written = write(encode(record));
    if (!written) return written;
    text_ = text;
    if (size_ > std::max(kLongest, kLongestInMaps * (header_.base.size() + text_.size()))) shorten();
    return {};
}

base::Result<void> Journal::sync() {
    if (!unsynced_) return {};
    struct stat status = {};
    if (::fstat(descriptor_.number(), &status) == 0 && status.st_nlink == 0) {
        return base::Error{"someone deleted it", {file_}};
    }
    while (::fdatasync(descriptor_.number()) != 0) {
        if (errno != EINTR) return failure(file_, "flushing it to the disk failed", errno);
    }
    if (!folderSynced_) {
        // So that the file's name outlasts a power cut, too.
        const base::Descriptor folder(::open(folderOf(file_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        folderSynced_ = folder && ::fsync(folder.number()) == 0;
    }
    unsynced_ = false;
    return {};
}

// Writes the file anew, with one record that stands for all. The old one stays when that fails.
void Journal::shorten() {
    const std::string name = file_ + ".new";
    ::unlink(name.c_str());
    base::Descriptor file = create(name);
    if (!file) return;
    holdAlone(file);
    Journal fresh(name, std::move(file), header_);
    JournalRecord record = recordOf(header_.base, text_);
    record.gesture = "Many steps";
    record.seconds = std::time(nullptr);
    if (!fresh.write(encode(header_) + encode(record)) || !fresh.sync() ||
        ::rename(name.c_str(), file_.c_str()) != 0) {
        fresh.remove();
        return;
    }
    descriptor_ = std::move(fresh.descriptor_);
    size_ = fresh.size_;
    unsynced_ = true;
    folderSynced_ = false;
}

void Journal::remove() {
    ::unlink(file_.c_str());
    descriptor_.close();
}

}  // namespace counterpoint::editing
