#include <cerrno>
#include <csignal>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <sys/stat.h>

#include "base/descriptor.hpp"
#include "base/files.hpp"
#include "base/target.hpp"
#include "base/temporary.hpp"

namespace counterpoint::base {

namespace {

// Holds back the signals that end a program, so that none of them leaves a temporary file. They arrive when
// this goes out of scope. A save takes well under a second, except on a file system that hangs.
class HeldSignals {
  public:
    HeldSignals() {
        sigset_t held;
        sigemptyset(&held);
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&held, number);
        pthread_sigmask(SIG_BLOCK, &held, &before_);
    }
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;
    ~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

  private:
    sigset_t before_ = {};
};

Error failure(const Target& target, std::string_view step, int error) {
    return {fmt::format("The file can't be saved: {} failed ({}); {}.", step, cause(error),
                        target.exists ? "the old file was kept" : "no file was made"),
            {target.name}};
}

// Returns 0 or errno.
int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (count == 0) {
            return EIO;
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

int flushToDisk(int file) {
    while (::fsync(file) != 0) {
        if (errno != EINTR) return errno;
    }
    return 0;
}

// On Linux a close that was interrupted has closed nevertheless.
int closeChecked(Descriptor& file) {
    return file.close() == 0 || errno == EINTR ? 0 : errno;
}

// Everything up to the moment when the new file is complete under its temporary name.
Result<void> fill(Temporary& temporary, const Target& target, std::string_view bytes, Content content) {
    const int file = temporary.file().number();
    if (const int error = writeAll(file, bytes)) return failure(target, "writing the new content", error);
    if (target.exists) {
        if (const int error = copyPermissions(target, file)) {
            return failure(target, "keeping the permissions and attributes", error);
        }
    }
    if (const int error = content == Content::Made ? flushToDisk(file) : 0) {
        return failure(target, "flushing the new content to the disk", error);
    }
    struct stat status = {};
    if (::fstat(file, &status) != 0) return failure(target, "examining the new file", errno);
    if (static_cast<std::size_t>(status.st_size) != bytes.size()) {
        return failure(target, "writing the new content", EIO);
    }
    if (const int error = closeChecked(temporary.file())) {
        return failure(target, "closing the new file", error);
    }
    return {};
}

}  // namespace

Result<void> replaceFile(const std::string& path, std::string_view bytes, Content content) {
    const Result<Target> target = findTarget(path);
    if (!target) return target.error();
    const Descriptor folder(::open(target->folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder) return failure(*target, "opening the folder", errno);
    removeStaleTemporaries(target->folder);

    const HeldSignals held;
    // What replaces another file is nobody else's to read until it has the other's mode. A new file gets the
    // mode of every new file (umask, the folder's default access control list) from the system.
    Temporary temporary(target->folder, target->exists ? 0600 : 0666);
    if (!temporary.file()) return failure(*target, "creating a temporary file in the folder", errno);
    const Result<void> filled = fill(temporary, *target, bytes, content);
    if (!filled) return filled;
    if (!temporary.moveTo(target->path)) {
        return failure(*target, "putting the new file in its place", errno);
    }
    const int error = content == Content::Made ? flushToDisk(folder.number()) : 0;
    // Some network file systems can't flush a folder and say so.
    if (error != 0 && error != EINVAL && error != ENOTSUP) {
        return Error{
            fmt::format("The new file is in its place, but flushing the folder to the disk failed ({}), "
                        "so it may not survive a power cut.",
                        cause(error)),
            {path}};
    }
    return {};
}

}  // namespace counterpoint::base
