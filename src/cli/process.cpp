#include "cli/process.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>

#include "cli/console.hpp"

namespace counterpoint::cli {

void prepareProcess() {
    // When one of the standard files is closed, the next file opened would get its number, and messages would
    // end up in a map. What stands in is opened the wrong way round, so that using it is an error.
    for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(number, F_GETFD) >= 0 || errno != EBADF) continue;
        ::open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY);  // takes the lowest free number
    }
    // A reader that has seen enough (`counterpoint show x | head`) ends us without a word.
    std::signal(SIGPIPE, SIG_DFL);
    // A limit on the size of files is an error of writing like any other.
    std::signal(SIGXFSZ, SIG_IGN);
}

int finishOutput(int status) {
    if (::close(STDOUT_FILENO) == 0 || errno == EINTR) return status;
    return complain(
        {fmt::format("Standard output can't be written to: {}.", std::generic_category().message(errno)),
         {}});
}

}  // namespace counterpoint::cli
