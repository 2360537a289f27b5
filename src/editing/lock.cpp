#include "editing/lock.hpp"

#include <cerrno>
#include <charconv>
#include <climits>
#include <sstream>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <utility>

#include "base/descriptor.hpp"
#include "base/files.hpp"
#include "base/temporary.hpp"
#include "base/text.hpp"
#include "editing/paths.hpp"

namespace counterpoint::editing {

namespace {

constexpr std::string_view kFirstLine = "counterpoint-lock 1";
constexpr std::size_t kLargestLock = 4096;  // bytes
constexpr int kMostTries = 200;

std::string encode(const Process& holder) {
    return std::string(kFirstLine) + "\nuser=" + holder.user + "\nhost=" + holder.host +
           "\npid=" + std::to_string(holder.pid) + "\nstarted=" + holder.started + "\nboot=" + holder.boot +
           "\nsince=" + holder.since + "\n";
}

std::optional<Process> decode(const std::string& text) {
    std::istringstream lines(text);
    std::string line;
    if (!std::getline(lines, line) || line != kFirstLine) return std::nullopt;
    Process holder;
    while (std::getline(lines, line)) {
        const std::size_t equals = line.find('=');
        if (equals == std::string::npos) return std::nullopt;
        const std::string key = line.substr(0, equals);
        const std::string value = base::visible(line.substr(equals + 1));
        if (key == "user") holder.user = value;
        if (key == "host") holder.host = value;
        if (key == "pid") std::from_chars(value.data(), value.data() + value.size(), holder.pid);
        if (key == "started") holder.started = value;
        if (key == "boot") holder.boot = value;
        if (key == "since") holder.since = value;
    }
    if (holder.pid <= 0) return std::nullopt;
    return holder;
}

LockReport report(const std::optional<Process>& holder) {
    if (!holder) return {LockState::Stale, {}};
    switch (findProcess(*holder)) {
        case Whereabouts::Here:
            return {LockState::Mine, *holder};
        case Whereabouts::Running:
            return {LockState::OtherProcess, *holder};
        case Whereabouts::Elsewhere:
            return {LockState::OtherHost, *holder};
        case Whereabouts::Gone:
            break;
    }
    return {LockState::Stale, *holder};
}

LockReport examine(const std::string& file) {
    const auto text = base::readFile(file, kLargestLock);
    return report(text ? decode(*text) : std::nullopt);
}

bool isAt(const std::string& path, const struct stat& status) {
    struct stat now = {};
    return ::lstat(path.c_str(), &now) == 0 && now.st_dev == status.st_dev && now.st_ino == status.st_ino;
}

}  // namespace

std::string lockFileOf(const std::string& path) {
    const std::string name = "." + nameIn(path) + ".cp-lock";
    if (name.size() <= NAME_MAX) return folderOf(path) + name;
    return folderOf(path) + "." + base::sha256(nameIn(path)) + ".cp-lock";
}

LockReport examineLock(const std::string& path) {
    const std::string file = lockFileOf(canonicalPath(path));
    struct stat status = {};
    if (::lstat(file.c_str(), &status) != 0) return {};
    return examine(file);
}

Lock::Lock(std::string file, dev_t device, ino_t inode)
    : file_(std::move(file)), device_(device), inode_(inode) {}

Lock::Lock(Lock&& other) noexcept
    : file_(std::exchange(other.file_, {})), device_(other.device_), inode_(other.inode_) {}

Lock& Lock::operator=(Lock&& other) noexcept {
    if (this != &other) {
        release();
        file_ = std::exchange(other.file_, {});
        device_ = other.device_;
        inode_ = other.inode_;
    }
    return *this;
}

Lock::~Lock() {
    release();
}

void Lock::release() {
    if (file_.empty()) return;
    struct stat ours = {};
    ours.st_dev = device_;
    ours.st_ino = inode_;
    // Someone may have been told to take it over.
    if (isAt(file_, ours)) ::unlink(file_.c_str());
    file_.clear();
}

// One attempt to take one lock.
class LockTaker {
  public:
    LockTaker(const std::string& path, Takeover takeover)
        : path_(canonicalPath(path)), file_(lockFileOf(path_)), takeover_(takeover) {}

    LockAttempt take() {
        base::Temporary temporary(folderOf(path_), 0644);
        if (!temporary.file()) return trouble(errno);
        if (!write(temporary.file().number())) return trouble(errno);
        for (int i = 0; i < kMostTries; ++i) {
            // Nobody ever sees a lock without its content, because the name comes last.
            if (temporary.linkTo(file_)) return got();
            if (errno == EPERM || errno == ENOTSUP) return takeWithoutLinks();
            if (errno != EEXIST) return trouble(errno);
            const Verdict verdict = judge();
            if (verdict == Verdict::Gone) continue;
            if (verdict == Verdict::Held) return std::move(attempt_);
            return temporary.moveTo(file_) ? got() : trouble(errno);
        }
        return trouble(EBUSY);
    }

  private:
    enum class Verdict { Gone, Held, Ours };

    LockAttempt trouble(int error) {
        attempt_.trouble = base::cause(error);
        return std::move(attempt_);
    }

    LockAttempt got() {
        attempt_.lock.emplace(Lock(file_, ours_.st_dev, ours_.st_ino));
        return std::move(attempt_);
    }

    bool write(int file) {
        const std::string text = encode(thisProcess());
        return ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
               ::fstat(file, &ours_) == 0;
    }

    // Some file systems, like those of memory sticks, know no second names.
    LockAttempt takeWithoutLinks() {
        base::Descriptor file(
            ::open(file_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (file) return write(file.number()) ? got() : trouble(errno);
        if (errno != EEXIST) return trouble(errno);
        if (judge() == Verdict::Held) return std::move(attempt_);
        file = base::Descriptor(::open(file_.c_str(), O_WRONLY | O_TRUNC | O_NOFOLLOW | O_CLOEXEC));
        return file && write(file.number()) ? got() : trouble(errno);
    }

    // Looks at the lock that is there. While the descriptor in there_ is open, nobody else decides about it.
    Verdict judge() {
        there_ = base::Descriptor(
            ::open(file_.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
        if (!there_ && errno == ENOENT) return Verdict::Gone;
        if (there_) {
            while (::flock(there_.number(), LOCK_EX) != 0 && errno == EINTR) {
            }
            struct stat status = {};
            if (::fstat(there_.number(), &status) != 0 || !isAt(file_, status)) return Verdict::Gone;
        }
        attempt_.found = examine(file_);
        return attempt_.found.state != LockState::Stale && takeover_ == Takeover::IfStale ? Verdict::Held
                                                                                          : Verdict::Ours;
    }

    std::string path_;
    std::string file_;
    Takeover takeover_;
    LockAttempt attempt_;
    base::Descriptor there_{-1};
    struct stat ours_ = {};
};

LockAttempt takeLock(const std::string& path, Takeover takeover) {
    return LockTaker(path, takeover).take();
}

}  // namespace counterpoint::editing
