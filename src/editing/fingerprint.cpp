#include "editing/fingerprint.hpp"

#include <cerrno>
#include <ctime>
#include <sys/stat.h>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"

namespace counterpoint::editing {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;  // in nanoseconds
// The kernel's clock for files ticks every few milliseconds, that of some file systems every two seconds.
constexpr std::int64_t kSlowestTick = 3 * kSecond;
constexpr int kMostTries = 5;

std::int64_t nanoseconds(const timespec& time) {
    return std::int64_t{time.tv_sec} * kSecond + time.tv_nsec;
}

bool statusOf(const std::string& path, Fingerprint& into) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) return false;
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    into.device = status.st_dev;
    into.inode = status.st_ino;
    into.size = status.st_size;
    into.modified = nanoseconds(status.st_mtim);
    into.statusChanged = nanoseconds(status.st_ctim);
    into.settled = nanoseconds(now) - into.statusChanged > kSlowestTick;
    return true;
}

bool hasSameStatus(const Fingerprint& one, const Fingerprint& other) {
    return one.device == other.device && one.inode == other.inode && one.size == other.size &&
           one.modified == other.modified && one.statusChanged == other.statusChanged;
}

}  // namespace

base::Result<FileOnDisk> readWithFingerprint(const std::string& path) {
    for (int i = 0;; ++i) {
        FileOnDisk file;
        Fingerprint after;
        statusOf(path, file.fingerprint);
        auto bytes = base::readFile(path);
        if (!bytes) return bytes.error();
        // Someone may be writing just now.
        if ((!statusOf(path, after) || !hasSameStatus(file.fingerprint, after)) && i < kMostTries) continue;
        file.fingerprint.sha256 = base::sha256(*bytes);
        file.bytes = *std::move(bytes);
        return file;
    }
}

DiskState compareWithDisk(const std::string& path, Fingerprint& known, Look look) {
    Fingerprint now;
    if (!statusOf(path, now))
        return errno == ENOENT || errno == ENOTDIR ? DiskState::Gone : DiskState::Unreadable;
    if (look == Look::Quick && known.settled && hasSameStatus(now, known)) return DiskState::Same;
    auto file = readWithFingerprint(path);
    if (!file) return DiskState::Unreadable;
    if (file->fingerprint.sha256 != known.sha256) return DiskState::Changed;
    known = file->fingerprint;
    return DiskState::Same;
}

}  // namespace counterpoint::editing
