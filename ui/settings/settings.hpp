#pragma once

#include "ui/looks/looks.hpp"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace counterpoint::ui {

// What the program remembers of its user from one start to the next, in one file of the XDG configuration
// folder. Whatever stands in that file, what is read here is in range.
class Settings {
  public:
    Settings();                              // the user's own file
    explicit Settings(const QString& path);  // another file

    QByteArray geometry() const;  // of the window; empty: never saved
    void setGeometry(const QByteArray& geometry);
    QByteArray panels() const;  // where the panels are, as QMainWindow::saveState gives it
    void setPanels(const QByteArray& panels);

    LookChoice look() const;
    void setLook(LookChoice look);

    bool fullMode() const;  // false: simple mode, which is where everybody begins
    void setFullMode(bool full);

    double claimWidth() const;  // in points, 120 to 600
    void setClaimWidth(double points);

    // Paths of maps, the newest first; also those that aren't there just now.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);
    void forgetRecentFiles();

  private:
    mutable QSettings store_;
};

}  // namespace counterpoint::ui
