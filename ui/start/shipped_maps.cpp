#include "ui/start/shipped_maps.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace counterpoint::ui {

QString shippedMap(const QString& name) {
    const QDir program(QCoreApplication::applicationDirPath());
    const QFileInfo installed(program.filePath("../share/doc/counterpoint/maps/" + name));
    if (installed.isFile()) return installed.canonicalFilePath();
    // A build folder is somewhere below the project's own.
    constexpr int kDeepest = 3;
    QString up = "../maps/";
    for (int depth = 0; depth < kDeepest; ++depth, up.prepend("../")) {
        const QFileInfo built(program.filePath(up + name));
        if (built.isFile()) return built.canonicalFilePath();
    }
    return {};
}

}  // namespace counterpoint::ui
