#include "bench/race.hpp"

#include "bench/timing.hpp"

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "support/temporary_folder.hpp"

namespace counterpoint::bench {
namespace {

constexpr rlim_t kLongest = 300;  // seconds of the processor

struct Runner {
    Samples milliseconds;
    Samples megabytes;
    bool ok = true;
};

// Runs a command once. This program stays small, so that the peak of the child is the child's own.
void run(const std::vector<std::string>& command, Runner& runner) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    Stopwatch watch;
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{kLongest, kLongest};
        setrlimit(RLIMIT_CPU, &limit);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int state = 0;
    rusage usage{};
    runner.ok =
        child > 0 && wait4(child, &state, 0, &usage) == child && WIFEXITED(state) && WEXITSTATUS(state) == 0;
    runner.milliseconds.add(watch.lap());
    runner.megabytes.add(static_cast<double>(usage.ru_maxrss) / 1024);
}

std::string cells(const Runner& runner) {
    if (!runner.ok) return fmt::format("more than {} s | ", kLongest);
    return fmt::format("{:.0f} | {:.0f}", runner.milliseconds.median(), runner.megabytes.median());
}

}  // namespace

base::Result<std::string> race(const std::string& program, const std::string& map,
                               const std::string& dotPicture) {
    const support::TemporaryFolder folder;
    const std::string graph = folder.path("map.dot");
    Runner export_;
    run({program, "export", map, "--format", "dot", "-o", graph}, export_);
    if (!export_.ok) return base::Error{"The map can't be exported as DOT.", {map}};
    Runner ours;
    Runner dot;
    for (Repeat repeat; repeat.again();) {
        run({program, "export", map, "--format", "svg", "-o", folder.path("map.svg")}, ours);
        if (!ours.ok) return base::Error{"The map can't be exported as SVG.", {map}};
        if (dot.ok) run({"dot", "-Tsvg", "-o", dotPicture, graph}, dot);
    }
    const double ratio = dot.milliseconds.median() / ours.milliseconds.median();
    return fmt::format("{} | {} | {}{:.1f} |", cells(ours), cells(dot), dot.ok ? "" : "> ", ratio);
}

}  // namespace counterpoint::bench
