#include "ui/files/file_keeper.hpp"

#include "ui/files/backups_dialog.hpp"
#include "ui/files/notice_area.hpp"
#include "ui/files/words.hpp"
#include "ui/session/session.hpp"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <chrono>
#include <utility>

namespace counterpoint::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSyncAfter = 5s;  // as much as a power cut may take

const QString kDisk = "disk";
const QString kLock = "lock";
const QString kSave = "save";
const QString kJournal = "journal";
const QString kOpen = "open";

}  // namespace

FileKeeper::FileKeeper(Session& session, NoticeArea& notices, editing::Keeping keeping, QObject* parent)
    : QObject(parent), session_(session), notices_(notices) {
    session_.setKeeping(std::move(keeping));
    syncTimer_.setSingleShot(true);
    syncTimer_.setInterval(kSyncAfter);
    connect(&syncTimer_, &QTimer::timeout, this, &FileKeeper::sync);
    connect(&watch_, &DiskWatch::timeToLook, this, &FileKeeper::look);
    connect(&session_, &Session::restarted, this, &FileKeeper::restarted);
    connect(&session_, &Session::changed, this, &FileKeeper::changed);
}

QWidget* FileKeeper::window() const {
    return notices_.window();
}

QString FileKeeper::name() const {
    const std::string& path = session_.document().path();
    return path.empty() ? tr("Unnamed map") : fileName(path);
}

void FileKeeper::restarted() {
    for (const QString& matter : {kDisk, kLock, kSave, kJournal, kOpen}) notices_.take(matter);
    told_ = editing::DiskState::Same;
    toldOfLock_ = false;
    watch_.watch(pathText(session_.document().path()));
    changed();
    lookAtLock();
    const std::string& trouble = session_.document().lockTrouble();
    if (!trouble.empty()) {
        session_.notify(tr("Nothing can be written beside this file (%1). To keep changes, save the map "
                           "under another name.")
                            .arg(QString::fromStdString(trouble)));
    }
}

void FileKeeper::changed() {
    // Not started anew by the next step, so that typing on and on doesn't put it off.
    if (session_.document().hasUnsynced() && !syncTimer_.isActive()) syncTimer_.start();
    tellOfJournal();
}

void FileKeeper::sync() {
    session_.file().sync();
    tellOfJournal();
}

bool FileKeeper::open(const QString& path) {
    auto document = editing::Document::open(pathBytes(path), session_.keeping());
    if (!document) {
        notices_.put(kOpen,
                     {Notice::Kind::Warning,
                      tr("“%1” can’t be opened. %2")
                          .arg(QFileInfo(path).fileName(),
                               QString::fromStdString(base::describe(
                                   {document.error().message,
                                    {"", document.error().place.line, document.error().place.column}}))),
                      {{tr("Open &another file…"), [this] { openWithDialog(); }}}});
        return false;
    }
    if (!mayLeave()) return false;
    session_.start(std::move(document).value());
    emit opened(path);
    return true;
}

void FileKeeper::openWithDialog() {
    const QString path = QFileDialog::getOpenFileName(window(), tr("Open a map"),
                                                      QFileInfo(pathText(session_.document().path())).path(),
                                                      tr("Argument maps (*.argmap);;All files (*)"));
    if (!path.isEmpty()) open(path);
}

bool FileKeeper::save() {
    if (session_.document().path().empty()) return saveWithDialog();
    const auto result = session_.save();
    tell(result);
    return result.ok();
}

bool FileKeeper::saveAs(const QString& path) {
    const auto result = session_.saveAs(pathBytes(path));
    if (result.status == editing::SaveStatus::OpenElsewhere) {
        notices_.put(kSave,
                     {Notice::Kind::Warning,
                      tr("Not saved: “%1” is open in another window. Choose another name, or close it there.")
                          .arg(QFileInfo(path).fileName()),
                      {{tr("Save &as…"), [this] { saveWithDialog(); }}}});
        return false;
    }
    tell(result);
    if (result.ok()) {
        watch_.watch(path);
        notices_.take(kLock);
        emit opened(path);
    }
    return result.ok();
}

bool FileKeeper::saveWithDialog() {
    const std::string& path = session_.document().path();
    QString proposed = pathText(path);
    if (path.empty()) {
        QString title = QString::fromStdString(session_.map().header().title).simplified().left(60);
        title.replace('/', '-');
        while (title.startsWith('.')) title.remove(0, 1);
        proposed = (title.isEmpty() ? tr("Unnamed map") : title) + ".argmap";
    }
    QFileDialog dialog(window(), tr("Save the map"), QFileInfo(proposed).path(),
                       tr("Argument maps (*.argmap);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("argmap");
    dialog.selectFile(QFileInfo(proposed).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return false;
    return saveAs(dialog.selectedFiles().first());
}

void FileKeeper::revert() {
    tell(session_.reload());
}

void FileKeeper::showBackups() {
    BackupsDialog dialog(session_.document().path(), window());
    if (dialog.exec() != QDialog::Accepted) return;
    auto loaded = dialog.load();
    if (!loaded) {
        session_.notify(QString::fromStdString(loaded.error().message));
        return;
    }
    session_.apply({std::move(loaded).value(), editing::Gesture::LoadAgain, {}, false});
    session_.notify(tr("This is the earlier version. Undo gives back the later one."));
}

void FileKeeper::tell(const editing::SaveResult& result) {
    const NoticeAction saveElsewhere = {tr("Save &as…"), [this] { saveWithDialog(); }};
    if (result.ok()) {
        told_ = editing::DiskState::Same;
        notices_.take(kSave);
        notices_.take(kDisk);
        notices_.take(kJournal);
        session_.notify(result.notice.empty() ? tr("Saved.")
                                              : tr("Saved. %1").arg(QString::fromStdString(result.notice)));
    } else if (result.status == editing::SaveStatus::ChangedOnDisk) {
        tellOfDisk(editing::DiskState::Changed);
    } else if (result.status == editing::SaveStatus::OpenElsewhere) {
        toldOfLock_ = false;
        lookAtLock();
    } else {
        notices_.put(kSave, {Notice::Kind::Warning,
                             failureWords(result.error),
                             {{tr("&Try again"), [this] { save(); }}, saveElsewhere}});
    }
}

void FileKeeper::look() {
    const editing::DiskState state = session_.file().lookAtDisk();
    // What the user has put away isn't shown again until something else happens.
    if (state != told_) tellOfDisk(state);
    lookAtLock();
}

void FileKeeper::tellOfDisk(editing::DiskState state) {
    told_ = state;
    const NoticeAction saveElsewhere = {tr("Save mine &as…"), [this] { saveWithDialog(); }};
    const NoticeAction saveAgain = {tr("&Save it again"), [this] { save(); }};
    const NoticeAction loadTheirs = {tr("&Load theirs"), [this] { revert(); }};
    const NoticeAction keepMine = {tr("&Keep mine"), [this] { tell(session_.keepMine()); }};
    switch (state) {
        case editing::DiskState::Same:
            notices_.take(kDisk);
            return;
        case editing::DiskState::Changed:
            notices_.put(kDisk,
                         {Notice::Kind::Warning,
                          session_.document().isModified()
                              ? tr("“%1” was changed by another program, and so was your map. "
                                   "Whichever you choose, the other one is kept as an earlier version.")
                                    .arg(name())
                              : tr("“%1” was changed by another program.").arg(name()),
                          {loadTheirs, keepMine, saveElsewhere}});
            return;
        case editing::DiskState::Gone:
            notices_.put(
                kDisk,
                {Notice::Kind::Warning,
                 tr("“%1” was moved or deleted by another program. Your map is still here.").arg(name()),
                 {saveAgain, saveElsewhere}});
            return;
        case editing::DiskState::Unreadable:
            notices_.put(kDisk, {Notice::Kind::Warning,
                                 tr("“%1” can’t be read any more. Your map is still here.").arg(name()),
                                 {saveElsewhere}});
            return;
    }
}

void FileKeeper::lookAtLock() {
    const auto elsewhere = session_.file().openElsewhere();
    if (!elsewhere) {
        notices_.take(kLock);
        toldOfLock_ = false;
        return;
    }
    if (toldOfLock_) return;
    toldOfLock_ = true;
    notices_.put(kLock, {Notice::Kind::Warning,
                         lockWords(name(), *elsewhere),
                         {{tr("&Work here anyway"),
                           [this] {
                               session_.file().workAnyway();
                               notices_.take(kLock);
                           }},
                          {tr("Save &as…"), [this] { saveWithDialog(); }}}});
}

void FileKeeper::tellOfJournal() {
    const std::string& trouble = session_.document().journalTrouble();
    if (trouble.empty()) {
        notices_.take(kJournal);
        return;
    }
    const QString text = tr("Autosave is off: %1. Save often, because a crash would take what isn’t saved.")
                             .arg(QString::fromStdString(trouble));
    if (notices_.textOf(kJournal) == text) return;
    notices_.put(kJournal, {Notice::Kind::Warning, text, {{tr("&Save now"), [this] { save(); }}}});
}

bool FileKeeper::mayLeave() {
    if (!session_.document().isModified()) return true;
    QMessageBox question(window());
    question.setObjectName("mayLeave");
    question.setIcon(QMessageBox::Question);
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Save the changes to “%1”?").arg(name()));
    question.setInformativeText(tr("Otherwise they are gone."));
    const auto* const saving = question.addButton(tr("&Save"), QMessageBox::AcceptRole);
    const auto* const dropping = question.addButton(tr("&Don’t save"), QMessageBox::DestructiveRole);
    question.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    question.exec();
    if (question.clickedButton() == saving) return save();
    if (question.clickedButton() != dropping) return false;
    session_.file().discard();
    return true;
}

}  // namespace counterpoint::ui
