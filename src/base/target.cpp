#include "base/target.hpp"

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <string_view>
#include <sys/xattr.h>
#include <vector>

#include "base/descriptor.hpp"

namespace counterpoint::base {

namespace {

constexpr const char* kAccessList = "system.posix_acl_access";
constexpr int kMostLinks = 40;  // as many as Linux follows

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

// Follows links to a file that doesn't exist (yet). Nothing when they run in a circle or can't be read.
Result<std::string> followToNothing(const std::string& name) {
    std::string path = name;
    for (int links = 0; links < kMostLinks; ++links) {
        std::vector<char> link(PATH_MAX);
        const ssize_t length = ::readlink(path.c_str(), link.data(), link.size());
        if (length < 0) {
            // EINVAL: it is there and no link, so that it was made just now.
            if (errno == ENOENT || errno == EINVAL) return path;
            return Error{fmt::format("The file can't be saved here: {}.", cause(errno)), {name}};
        }
        const std::string to(link.data(), static_cast<std::size_t>(length));
        path = to.starts_with('/') ? to : folderOf(path) + "/" + to;
    }
    return Error{"The file can't be saved here: its symbolic links run in a circle.", {name}};
}

bool isKept(std::string_view attribute) {
    return attribute.starts_with("user.") || attribute == kAccessList;
}

int copyAttribute(const char* attribute, const Target& old, int newFile) {
    const ssize_t size = ::getxattr(old.path.c_str(), attribute, nullptr, 0);
    if (size < 0) return errno == ENODATA ? 0 : errno;
    std::vector<char> value(static_cast<std::size_t>(size));
    const ssize_t got = ::getxattr(old.path.c_str(), attribute, value.data(), value.size());
    if (got < 0) return errno == ENODATA ? 0 : errno;
    return ::fsetxattr(newFile, attribute, value.data(), static_cast<std::size_t>(got), 0) == 0 ? 0 : errno;
}

int copyAttributes(const Target& old, int newFile) {
    const ssize_t size = ::listxattr(old.path.c_str(), nullptr, 0);
    if (size <= 0) return size == 0 || errno == ENOTSUP ? 0 : errno;
    std::vector<char> names(static_cast<std::size_t>(size));
    const ssize_t got = ::listxattr(old.path.c_str(), names.data(), names.size());
    if (got < 0) return errno;
    for (const char* name = names.data(); name < names.data() + got; name += std::strlen(name) + 1) {
        if (!isKept(name)) continue;
        const int error = copyAttribute(name, old, newFile);
        if (error != 0) return error;
    }
    return 0;
}

}  // namespace

Result<Target> findTarget(const std::string& path) {
    Target target;
    target.name = path;
    if (::stat(path.c_str(), &target.status) == 0) {
        const std::string kind = kindOtherThanFile(target.status.st_mode);
        if (!kind.empty()) {
            return Error{fmt::format("This is {}, not a file; only files are written.", kind), {path}};
        }
        if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
            return Error{
                fmt::format("The file may not be written to ({}); choose another name.", cause(errno)),
                {path}};
        }
        const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
        if (!real) return Error{fmt::format("The file can't be found again: {}.", cause(errno)), {path}};
        target.path = real.get();
        target.exists = true;
    } else if (errno == ENOENT) {
        if (path.empty() || path.ends_with('/')) {
            return Error{"This names no file; add a file name.", {path}};
        }
        Result<std::string> end = followToNothing(path);
        if (!end) return end.error();
        target.path = *std::move(end);
    } else {
        return Error{fmt::format("The file can't be saved here: {}.", cause(errno)), {path}};
    }
    target.folder = folderOf(target.path);
    return target;
}

int copyPermissions(const Target& old, int newFile) {
    // The new file may have got rights from the folder that the old one doesn't give.
    if (::fremovexattr(newFile, kAccessList) != 0 && errno != ENODATA && errno != ENOTSUP) return errno;
    struct stat status = {};
    if (::fstat(newFile, &status) != 0) return errno;
    mode_t mode = old.status.st_mode & 07777U;
    const bool ownerKept =
        status.st_uid == old.status.st_uid || ::fchown(newFile, old.status.st_uid, old.status.st_gid) == 0;
    if (!ownerKept) mode &= ~static_cast<mode_t>(S_ISUID);
    if (::fstat(newFile, &status) != 0) return errno;
    if (status.st_gid != old.status.st_gid &&
        ::fchown(newFile, static_cast<uid_t>(-1), old.status.st_gid) != 0) {
        // Another group must not get what was meant for the old one: it gets what everybody has.
        mode = (mode & ~static_cast<mode_t>(S_IRWXG | S_ISGID)) | ((mode & S_IRWXO) << 3U);
        return ::fchmod(newFile, mode) == 0 ? 0 : errno;
    }
    // Changing the owner clears some bits of the mode, so the mode comes after it.
    if (::fchmod(newFile, mode) != 0) return errno;
    return copyAttributes(old, newFile);
}

}  // namespace counterpoint::base
