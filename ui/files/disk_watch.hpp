#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace counterpoint::ui {

// Says when it is time to look at a file: shortly after the system reports a change of it or its folder, and
// every two seconds, because the system's reports end when a file is replaced and never come over a network.
class DiskWatch : public QObject {
    Q_OBJECT

  public:
    explicit DiskWatch(QObject* parent = nullptr);

    // An empty path: nothing to watch.
    void watch(const QString& path);

  signals:
    void timeToLook();

  private:
    void addPaths();

    QString path_;
    QFileSystemWatcher watcher_;
    QTimer quiet_;
    QTimer poll_;
};

}  // namespace counterpoint::ui
