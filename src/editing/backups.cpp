#include "editing/backups.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>

#include "base/descriptor.hpp"
#include "base/files.hpp"
#include "editing/paths.hpp"

namespace counterpoint::editing {

namespace {

constexpr int kMostTries = 100;

std::string nameOf(const std::string& path, unsigned long number) {
    return fmt::format("{}.~{}~", path, number);
}

std::optional<unsigned long> numberOf(const std::string& name, const std::string& of) {
    const std::string start = of + ".~";
    if (name.size() <= start.size() + 1 || !name.starts_with(start) || !name.ends_with('~'))
        return std::nullopt;
    unsigned long number = 0;
    const char* const end = name.data() + name.size() - 1;
    const auto parsed = std::from_chars(name.data() + start.size(), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end) return std::nullopt;
    return number;
}

base::Error failure(const std::string& path, int error) {
    return {fmt::format("The previous version can’t be kept beside the file: {}.", base::cause(error)),
            {path}};
}

unsigned long nextNumber(const std::vector<Backup>& backups) {
    return backups.empty() ? 1 : backups.front().number + 1;
}

}  // namespace

std::vector<Backup> findBackups(const std::string& path) {
    const std::string canonical = canonicalPath(path);
    std::vector<Backup> found;
    std::error_code error;
    std::filesystem::directory_iterator entry(folderOf(canonical), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto number = numberOf(entry->path().filename().string(), nameIn(canonical));
        struct stat status = {};
        if (!number || ::lstat(entry->path().c_str(), &status) != 0 || !S_ISREG(status.st_mode)) continue;
        found.push_back({entry->path().string(), *number, status.st_mtim.tv_sec});
    }
    std::sort(found.begin(), found.end(),
              [](const Backup& one, const Backup& other) { return one.number > other.number; });
    return found;
}

base::Result<std::string> keepPrevious(const std::string& path) {
    const std::string canonical = canonicalPath(path);
    const std::vector<Backup> backups = findBackups(canonical);
    // An earlier save may have been cut short just after it made the backup.
    if (!backups.empty() && base::sameFile(backups.front().path, canonical)) return backups.front().path;
    unsigned long number = nextNumber(backups);
    for (int i = 0; i < kMostTries; ++i, ++number) {
        std::string name = nameOf(canonical, number);
        if (::link(canonical.c_str(), name.c_str()) == 0) return name;
        if (errno == EEXIST) continue;
        if (errno == ENOENT || errno == ENAMETOOLONG) return failure(path, errno);
        // Memory sticks know no second names, and Linux allows none of other people's files.
        const auto bytes = base::readFile(canonical);
        if (!bytes) return bytes.error();
        return keepAsBackup(canonical, *bytes);
    }
    return failure(path, EEXIST);
}

base::Result<std::string> keepAsBackup(const std::string& path, std::string_view bytes) {
    const std::string canonical = canonicalPath(path);
    unsigned long number = nextNumber(findBackups(canonical));
    for (int i = 0; i < kMostTries; ++i, ++number) {
        std::string name = nameOf(canonical, number);
        const base::Descriptor file(
            ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file && errno == EEXIST) continue;
        if (!file) return failure(path, errno);
        const auto written = base::replaceFile(name, bytes);
        if (written) return name;
        ::unlink(name.c_str());
        return written.error();
    }
    return failure(path, EEXIST);
}

void removeOldBackups(const std::string& path, std::size_t most) {
    const std::vector<Backup> backups = findBackups(path);
    for (std::size_t i = most; i < backups.size(); ++i) ::unlink(backups[i].path.c_str());
}

}  // namespace counterpoint::editing
