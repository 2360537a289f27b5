#include "ui/settings/settings.hpp"

#include <QFileInfo>
#include <array>

#include "drawing/draw.hpp"

namespace counterpoint::ui {

namespace {

constexpr const char* kGeometry = "window/geometry";
constexpr const char* kPanels = "window/panels";
constexpr const char* kLook = "look/theme";
constexpr const char* kFullMode = "look/full-mode";
constexpr const char* kClaimWidth = "look/claim-width";
constexpr const char* kRecentFiles = "files/recent";
constexpr double kNarrowest = 120;
constexpr double kWidest = 600;
constexpr int kMostRecent = 12;
constexpr int kLongestPath = 4096;

// In the order of LookChoice.
constexpr std::array<const char*, 4> kLooks{"system", "light", "dark", "contrast"};

// A name that can be a file's: absolute, of printable characters, not endless.
bool isPath(const QString& path) {
    if (path.isEmpty() || path.size() > kLongestPath || !path.startsWith('/')) return false;
    for (const QChar c : path) {
        if (c.isNull() || c.category() == QChar::Other_Control) return false;
    }
    return true;
}

}  // namespace

Settings::Settings()
    : store_(QSettings::IniFormat, QSettings::UserScope, "counterpoint", "counterpoint-editor") {}

Settings::Settings(const QString& path) : store_(path, QSettings::IniFormat) {}

QByteArray Settings::geometry() const {
    return store_.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry) {
    store_.setValue(kGeometry, geometry);
}

QByteArray Settings::panels() const {
    return store_.value(kPanels).toByteArray();
}

void Settings::setPanels(const QByteArray& panels) {
    store_.setValue(kPanels, panels);
}

LookChoice Settings::look() const {
    const QString name = store_.value(kLook).toString();
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        if (name == kLooks[i]) return static_cast<LookChoice>(i);
    }
    return LookChoice::System;
}

void Settings::setLook(LookChoice look) {
    store_.setValue(kLook, kLooks[static_cast<std::size_t>(look)]);
}

bool Settings::fullMode() const {
    return store_.value(kFullMode, false).toBool();
}

void Settings::setFullMode(bool full) {
    store_.setValue(kFullMode, full);
}

double Settings::claimWidth() const {
    const double usual = drawing::ViewOptions().claimWidth;
    const double width = store_.value(kClaimWidth, usual).toDouble();
    return width >= kNarrowest && width <= kWidest ? width : usual;  // a NaN isn't in range
}

void Settings::setClaimWidth(double points) {
    store_.setValue(kClaimWidth, points);
}

QStringList Settings::recentFiles() const {
    QStringList paths;
    for (const QString& path : store_.value(kRecentFiles).toStringList()) {
        if (isPath(path) && !paths.contains(path) && paths.size() < kMostRecent) paths << path;
    }
    return paths;
}

void Settings::addRecentFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!isPath(absolute)) return;
    QStringList paths = recentFiles();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    store_.setValue(kRecentFiles, QStringList(paths.mid(0, kMostRecent)));
}

void Settings::forgetRecentFile(const QString& path) {
    QStringList paths = recentFiles();
    paths.removeAll(path);
    store_.setValue(kRecentFiles, paths);
}

void Settings::forgetRecentFiles() {
    store_.remove(kRecentFiles);
}

}  // namespace counterpoint::ui
