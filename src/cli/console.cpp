#include "cli/console.hpp"

#include <cerrno>
#include <fmt/format.h>
#include <poll.h>
#include <system_error>
#include <unistd.h>

#include "base/text.hpp"
#include "cli/verb.hpp"

namespace counterpoint::cli {

namespace {

// Returns 0 or errno.
int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
        if (count >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno == EAGAIN) {
            // Another program may have made our standard output non-blocking.
            pollfd wait = {descriptor, POLLOUT, 0};
            ::poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

// There is nobody to tell when standard error can't be written to.
void writeError(std::string_view line) {
    writeAll(STDERR_FILENO, base::visible(line) + "\n");
}

}  // namespace

base::Result<void> print(std::string_view bytes) {
    if (const int error = writeAll(STDOUT_FILENO, bytes)) {
        return base::Error{
            fmt::format("Standard output can't be written to: {}.", std::generic_category().message(error)),
            {}};
    }
    return {};
}

int printed(std::string_view bytes, int status) {
    const base::Result<void> done = print(bytes);
    return done ? status : complain(done.error());
}

int complain(const base::Error& error) {
    writeError(base::describe(error));
    return kTrouble;
}

void note(std::string_view sentence) {
    writeError(fmt::format("note: {}", sentence));
}

}  // namespace counterpoint::cli
