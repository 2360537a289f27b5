#include "base/temporary.hpp"

#include <cerrno>
#include <cstdio>
#include <ctime>
#include <dirent.h>
#include <memory>
#include <random>
#include <string_view>
#include <sys/stat.h>

namespace counterpoint::base {

namespace {

// The name does not come from the other file's, which may already be as long as a name can be.
constexpr std::string_view kPrefix = ".cp-";
constexpr std::string_view kSuffix = ".tmp";
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t kRandomLetters = 6;
constexpr std::time_t kStaleAfter = 3600;  // seconds
constexpr int kMostTries = 100;

bool isTemporaryName(std::string_view name) {
    if (name.size() != kPrefix.size() + kRandomLetters + kSuffix.size()) return false;
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix)) return false;
    return name.substr(kPrefix.size(), kRandomLetters).find_first_not_of(kLetters) == std::string_view::npos;
}

// O_EXCL lets nobody hand us a file or link of theirs under the name.
Descriptor create(const std::string& folder, unsigned mode, std::string& path) {
    std::random_device random;
    for (int i = 0; i < kMostTries; ++i) {
        path = folder + "/" + std::string(kPrefix);
        for (std::size_t letter = 0; letter < kRandomLetters; ++letter) {
            path += kLetters[random() % kLetters.size()];
        }
        path += kSuffix;
        const int number = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (number >= 0 || errno != EEXIST) return Descriptor(number);
    }
    return Descriptor(-1);
}

}  // namespace

Temporary::Temporary(const std::string& folder, unsigned mode) : file_(create(folder, mode, path_)) {
    if (!file_) path_.clear();
}

Temporary::~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
}

bool Temporary::moveTo(const std::string& path) {
    if (std::rename(path_.c_str(), path.c_str()) != 0) return false;
    path_.clear();
    return true;
}

bool Temporary::linkTo(const std::string& path) const {
    if (::link(path_.c_str(), path.c_str()) == 0) return true;
    // Over a network the answer may get lost although the name was made.
    const int error = errno;
    struct stat status = {};
    const bool made = ::stat(path_.c_str(), &status) == 0 && status.st_nlink == 2;
    errno = error;
    return made;
}

void removeStaleTemporaries(const std::string& folder) {
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), &::closedir);
    if (!entries) return;
    const int number = ::dirfd(entries.get());
    const std::time_t now = std::time(nullptr);
    while (const dirent* const entry = ::readdir(entries.get())) {
        struct stat status = {};
        if (!isTemporaryName(entry->d_name)) continue;
        if (::fstatat(number, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) continue;
        if (!S_ISREG(status.st_mode) || status.st_uid != ::geteuid()) continue;
        if (now - status.st_mtime > kStaleAfter) ::unlinkat(number, entry->d_name, 0);
    }
}

}  // namespace counterpoint::base
