#include "ui/files/words.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>

#include "editing/paths.hpp"

namespace counterpoint::ui {

namespace {

// Gives the words below their context for the translator.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString words(const QDateTime& time) {
    const QLocale locale;
    if (time.date() == QDate::currentDate()) return locale.toString(time.time(), QLocale::ShortFormat);
    return locale.toString(time, QLocale::ShortFormat);
}

}  // namespace

std::string pathBytes(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

QString pathText(const std::string& path) {
    return QFile::decodeName(path.c_str());
}

QString fileName(const std::string& path) {
    return pathText(editing::nameIn(path));
}

QString timeWords(long long secondsSince1970) {
    return words(QDateTime::fromSecsSinceEpoch(secondsSince1970));
}

QString timeWords(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return time.isValid() ? words(time.toLocalTime()) : QString::fromStdString(utc);
}

QString leftWorkWords(const editing::LeftWork& work) {
    const QString time = timeWords(work.seconds);
    const QString what =
        work.path.empty()
            ? Words::tr("Unsaved work on a map without a name was found; its last step was at %1.").arg(time)
            : Words::tr("Unsaved work on “%1” was found; its last step was at %2.")
                  .arg(fileName(work.path), time);
    if (work.path.empty() || work.fileUnchanged) return what;
    return what + " " +
           Words::tr(
               "The file itself has changed since, so the work opens as a new map and the file stays as it "
               "is.");
}

QString lockWords(const QString& file, const editing::LockReport& report) {
    const QString since = timeWords(report.holder.since);
    if (report.state == editing::LockState::Mine)
        return Words::tr(
                   "“%1” is already open in another window. Save here only if you no longer work there.")
            .arg(file);
    const QString who = QString::fromStdString(report.holder.user);
    if (report.state == editing::LockState::OtherProcess)
        return Words::tr("“%1” is open in another program on this computer (%2, since %3).")
            .arg(file, who, since);
    return Words::tr("“%1” is open on the computer “%2” (%3, since %4).")
        .arg(file, QString::fromStdString(report.holder.host), who, since);
}

QString failureWords(const base::Error& error) {
    return Words::tr(
               "Not saved. %1 Your work is still here: put that right and try again, or save it elsewhere.")
        .arg(QString::fromStdString(error.message));
}

}  // namespace counterpoint::ui
