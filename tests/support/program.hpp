#pragma once

#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "support/command.hpp"

// Runs the `counterpoint` program as its users do.
namespace counterpoint::support {

// Sanitizers make system calls of their own, which would be mixed up with the program's.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

struct Call {
    std::vector<std::string> arguments;
    std::string input;                     // what standard input holds
    std::string inputFile;                 // opened as standard input instead
    std::string outputFile;                // opened as standard output instead, to append
    std::string folder;                    // the current folder; empty: the test's
    std::vector<std::string> environment;  // "NAME=value", added to the test's
    bool bareEnvironment = false;          // nothing but `environment`
    unsigned mostFiles = 0;                // open at once; 0: no limit of its own
    unsigned seconds = 30;                 // after which the program is killed
};

struct Outcome {
    int status = -1;  // the exit status; 128 + the number of the signal that ended it
    std::string out;
    std::string err;
    double seconds = 0;
    double megabytes = 0;  // the most memory in use at once
};

namespace detail {

// What happens in the new process.
[[noreturn]] inline void becomeProgram(const Call& call, const std::vector<char*>& arguments,
                                       const std::vector<char*>& environment) {
    if (!call.folder.empty() && ::chdir(call.folder.c_str()) != 0) ::_exit(126);
    if (call.mostFiles > 0) {
        const rlimit limit = {call.mostFiles, call.mostFiles};
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    ::alarm(call.seconds);  // outlives the call below and ends the program when the time is up
    ::execve(arguments[0], arguments.data(), environment.data());
    ::_exit(127);
}

inline std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

}  // namespace detail

inline Outcome callProgram(const Call& call) {
    const int in = call.inputFile.empty() ? detail::unnamedFile(call.input)
                                          : ::open(call.inputFile.c_str(), O_RDONLY | O_CLOEXEC);
    const int out = call.outputFile.empty()
                        ? detail::unnamedFile()
                        : ::open(call.outputFile.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC);
    const int err = detail::unnamedFile();
    std::vector<std::string> words = {COUNTERPOINT_PROGRAM};
    words.insert(words.end(), call.arguments.begin(), call.arguments.end());
    std::vector<std::string> variables = call.environment;
    const char* const sanitizer = std::getenv("LSAN_OPTIONS");
    if (call.bareEnvironment && sanitizer) variables.push_back(std::string("LSAN_OPTIONS=") + sanitizer);
    if (!call.bareEnvironment) {
        for (char** variable = environ; *variable != nullptr; ++variable) variables.emplace_back(*variable);
    }
    const std::vector<char*> arguments = detail::pointersTo(words);
    const std::vector<char*> environment = detail::pointersTo(variables);

    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(err, STDERR_FILENO);
        for (const int file : {in, out, err}) ::close(file);
        detail::becomeProgram(call, arguments, environment);
    }
    Outcome outcome;
    int state = 0;
    rusage usage = {};
    if (child > 0 && ::wait4(child, &state, 0, &usage) == child) {
        outcome.status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
    }
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    outcome.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    ::close(in);
    if (call.outputFile.empty()) {
        outcome.out = detail::readAndClose(out);
    } else {
        ::close(out);
    }
    outcome.err = detail::readAndClose(err);
    return outcome;
}

inline Outcome callProgram(const std::vector<std::string>& arguments, const std::string& folder = "") {
    Call call;
    call.arguments = arguments;
    call.folder = folder;
    return callProgram(call);
}

}  // namespace counterpoint::support
