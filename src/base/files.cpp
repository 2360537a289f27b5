#include "base/files.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>

#include "base/descriptor.hpp"

namespace counterpoint::base {

namespace {

constexpr std::size_t kChunk = std::size_t{64} << 10U;

Error tooLarge(const std::string& name, std::size_t limit) {
    const std::string most =
        limit % (1U << 20U) == 0 ? fmt::format("{} MiB", limit >> 20U) : fmt::format("{} bytes", limit);
    return {fmt::format("This is larger than {}, the most that is read; is it the right file?", most),
            {name}};
}

std::string whyNotOpened(const std::string& path, int error) {
    if (error == ENOENT) return "There is no such file; check the name and the folder.";
    if (error == ENXIO) {
        // Only a socket and a device without its hardware answer so.
        struct stat status = {};
        if (::stat(path.c_str(), &status) == 0 && S_ISSOCK(status.st_mode)) {
            return "This is a socket, not a file; only files are read.";
        }
    }
    return fmt::format("The file can't be opened: {}.", cause(error));
}

// Reads to the end. Never holds more than `limit` bytes and a chunk.
Result<std::string> readAll(int descriptor, const std::string& name, std::size_t limit,
                            std::size_t expected) {
    std::string bytes;
    bytes.reserve(std::min(expected, limit) + 1);
    std::array<char, kChunk> chunk{};
    while (true) {
        const ssize_t count = ::read(descriptor, chunk.data(), chunk.size());
        if (count == 0) return bytes;
        if (count > 0) {
            const auto size = static_cast<std::size_t>(count);
            if (size > limit - bytes.size()) return tooLarge(name, limit);
            bytes.append(chunk.data(), size);
        } else if (errno == EAGAIN) {
            // Another program may have made our standard input non-blocking.
            pollfd wait = {descriptor, POLLIN, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return Error{fmt::format("Reading failed: {}.", cause(errno)), {name}};
        }
    }
}

}  // namespace

std::string cause(int error) {
    return std::generic_category().message(error);
}

std::string kindOtherThanFile(unsigned mode) {
    if (S_ISREG(mode)) return {};
    if (S_ISDIR(mode)) return "a folder";
    if (S_ISFIFO(mode)) return "a pipe";
    if (S_ISSOCK(mode)) return "a socket";
    return "a device";
}

Result<std::string> readFile(const std::string& path, std::size_t limit) {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file) return Error{whyNotOpened(path, errno), {path}};
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0) {
        return Error{fmt::format("The file can't be examined: {}.", cause(errno)), {path}};
    }
    const std::string kind = kindOtherThanFile(status.st_mode);
    if (!kind.empty())
        return Error{fmt::format("This is {}, not a file; only files are read.", kind), {path}};
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > limit) return tooLarge(path, limit);
    return readAll(file.number(), path, limit, size);
}

Result<std::string> readStandardInput(std::size_t limit, const std::string& name) {
    return readAll(STDIN_FILENO, name, limit, 0);
}

bool sameFile(const std::string& one, const std::string& other) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(one.c_str(), &first) == 0 && ::stat(other.c_str(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

}  // namespace counterpoint::base
