#include "ui/files/disk_watch.hpp"

#include <QFileInfo>
#include <chrono>

namespace counterpoint::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 200ms;  // others may write in several steps
constexpr auto kPoll = 2s;

}  // namespace

DiskWatch::DiskWatch(QObject* parent) : QObject(parent) {
    quiet_.setSingleShot(true);
    quiet_.setInterval(kQuiet);
    poll_.setInterval(kPoll);
    const auto wait = [this] {
        addPaths();
        quiet_.start();
    };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&quiet_, &QTimer::timeout, this, &DiskWatch::timeToLook);
    connect(&poll_, &QTimer::timeout, this, &DiskWatch::timeToLook);
}

void DiskWatch::watch(const QString& path) {
    if (path == path_) return;
    path_ = path;
    const QStringList before = watcher_.files() + watcher_.directories();
    if (!before.isEmpty()) watcher_.removePaths(before);
    quiet_.stop();
    if (path.isEmpty()) {
        poll_.stop();
        return;
    }
    addPaths();
    poll_.start();
}

// What was replaced has to be added again.
void DiskWatch::addPaths() {
    if (path_.isEmpty()) return;
    const QFileInfo file(path_);
    if (file.exists() && !watcher_.files().contains(path_)) watcher_.addPath(path_);
    const QString folder = file.absolutePath();
    if (QFileInfo::exists(folder) && !watcher_.directories().contains(folder)) watcher_.addPath(folder);
}

}  // namespace counterpoint::ui
