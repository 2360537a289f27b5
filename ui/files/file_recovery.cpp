#include "ui/files/file_keeper.hpp"
#include "ui/files/notice_area.hpp"
#include "ui/files/words.hpp"
#include "ui/session/session.hpp"

#include <utility>

#include "editing/paths.hpp"
// Work that was left behind, in notices.
namespace counterpoint::ui {

namespace {

QString matterOf(const editing::LeftWork& work) {
    return "recover-" + fileName(work.journal);
}

}  // namespace

void FileKeeper::offerLeftWork() {
    for (const editing::LeftWork& work : editing::findLeftWork(session_.keeping().journalFolder)) offer(work);
}

void FileKeeper::offer(const editing::LeftWork& work) {
    notices_.put(matterOf(work), {Notice::Kind::News,
                                  leftWorkWords(work),
                                  {{tr("&Recover it"), [this, work] { recover(work); }},
                                   {tr("&Throw it away"), [this, work] { askToThrowAway(work); }}}});
}

// The buttons have changed places, so that a double click throws nothing away.
void FileKeeper::askToThrowAway(const editing::LeftWork& work) {
    const auto throwAway = [this, work] {
        editing::discardLeftWork(work.journal);
        notices_.take(matterOf(work));
    };
    notices_.put(matterOf(work),
                 {Notice::Kind::Warning,
                  tr("Throw the unsaved work away for good?"),
                  {{tr("&Throw it away"), throwAway}, {tr("&Keep it"), [this, work] { offer(work); }}}});
}

void FileKeeper::recover(const editing::LeftWork& work) {
    if (!mayLeave()) return;
    // If the file is open here, it has to be given up for the recovered document to get its lock.
    const std::string& path = session_.document().path();
    if (!path.empty() && editing::canonicalPath(path) == work.path) session_.start(map::Map());
    auto document = editing::Document::recover(work.journal, session_.keeping());
    notices_.take(matterOf(work));
    if (!document) {
        session_.notify(QString::fromStdString(document.error().message));
        return;
    }
    session_.start(std::move(document).value());
    session_.notify(tr("The unsaved work is here again. Save it to keep it."));
}

}  // namespace counterpoint::ui
