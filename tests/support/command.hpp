#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

// Runs other programs from tests, without a shell.
namespace counterpoint::support {

struct CommandResult {
    int status = -1;  // the exit status; 128 + the number of the signal that ended it
    std::string out;
    std::string err;
};

namespace detail {

// A file of no name that goes when it is closed.
inline int unnamedFile(const std::string& content = "") {
    std::FILE* file = std::tmpfile();
    if (!file) std::abort();
    const int copy = dup(fileno(file));
    std::fclose(file);
    std::size_t done = 0;
    while (done < content.size()) {
        const ssize_t wrote = write(copy, content.data() + done, content.size() - done);
        if (wrote <= 0) std::abort();
        done += static_cast<std::size_t>(wrote);
    }
    lseek(copy, 0, SEEK_SET);
    return copy;
}

inline std::string readAndClose(int file) {
    std::string content;
    std::array<char, 65536> buffer{};
    lseek(file, 0, SEEK_SET);
    for (;;) {
        const ssize_t got = read(file, buffer.data(), buffer.size());
        if (got <= 0) break;
        content.append(buffer.data(), static_cast<std::size_t>(got));
    }
    close(file);
    return content;
}

}  // namespace detail

// Runs the program named first (looked up in PATH) with the arguments after it, and waits for its end.
// Status 127: there is no such program.
inline CommandResult run(const std::vector<std::string>& command, const std::string& input = "") {
    const int in = detail::unnamedFile(input);
    const int out = detail::unnamedFile();
    const int err = detail::unnamedFile();
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        dup2(in, STDIN_FILENO);
        dup2(out, STDOUT_FILENO);
        dup2(err, STDERR_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    CommandResult result;
    int state = 0;
    if (child > 0 && waitpid(child, &state, 0) == child) {
        result.status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
    }
    close(in);
    result.out = detail::readAndClose(out);
    result.err = detail::readAndClose(err);
    return result;
}

}  // namespace counterpoint::support
