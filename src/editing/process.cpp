#include "editing/process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fstream>
#include <iterator>
#include <pwd.h>
#include <sstream>
#include <sys/utsname.h>
#include <unistd.h>
#include <vector>

#include "base/text.hpp"

namespace counterpoint::editing {

namespace {

std::string readSystemFile(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

struct Status {
    bool runs = false;
    std::string started;
};

// What /proc says: the name stands in parentheses and may hold anything, so fields count from the last ")".
Status statusOf(long pid) {
    constexpr int kStartTime = 19;  // fields between the state and the start time
    const std::string line = readSystemFile("/proc/" + std::to_string(pid) + "/stat");
    const std::size_t end = line.rfind(')');
    if (end == std::string::npos) return {};
    std::istringstream fields(line.substr(end + 1));
    std::string state;
    fields >> state;
    std::string field;
    for (int i = 0; i < kStartTime; ++i) fields >> field;
    return {state != "Z" && state != "X", field};
}

std::string userName() {
    std::vector<char> space(4096);
    passwd entry = {};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, space.data(), space.size(), &found) == 0 && found != nullptr) {
        return base::visible(entry.pw_name);
    }
    return std::to_string(::geteuid());
}

std::string bootName() {
    std::string name = readSystemFile("/proc/sys/kernel/random/boot_id");
    while (!name.empty() && name.back() == '\n') name.pop_back();
    return name;
}

std::string hostName() {
    utsname names = {};
    return ::uname(&names) == 0 ? base::visible(names.nodename) : "";
}

}  // namespace

Process thisProcess() {
    const long pid = ::getpid();
    return {userName(), hostName(), pid, statusOf(pid).started, bootName(), utcTime(std::time(nullptr))};
}

Whereabouts findProcess(const Process& process) {
    // The name of the start is unique in the world; the host's name may change while the computer runs.
    if (process.boot != bootName()) {
        return process.host == hostName() ? Whereabouts::Gone : Whereabouts::Elsewhere;
    }
    const Status status = statusOf(process.pid);
    if (status.started.empty()) {
        // Where /proc can't be read, the kernel still tells whether there is such a process.
        const bool exists = ::kill(static_cast<pid_t>(process.pid), 0) == 0 || errno == EPERM;
        return exists && process.started.empty() ? Whereabouts::Running : Whereabouts::Gone;
    }
    if (!status.runs || status.started != process.started) return Whereabouts::Gone;
    return process.pid == ::getpid() ? Whereabouts::Here : Whereabouts::Running;
}

std::string utcTime(long long secondsSince1970) {
    const auto seconds = static_cast<std::time_t>(secondsSince1970);
    std::tm parts = {};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), length};
}

}  // namespace counterpoint::editing
