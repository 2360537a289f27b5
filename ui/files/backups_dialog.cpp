#include "ui/files/backups_dialog.hpp"

#include "ui/files/words.hpp"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "format/read.hpp"

namespace counterpoint::ui {

BackupsDialog::BackupsDialog(const std::string& path, QWidget* parent)
    : QDialog(parent), backups_(editing::findBackups(path)), list_(new QListWidget(this)) {
    setObjectName("backups");
    setWindowTitle(tr("Earlier versions"));
    auto* const rows = new QVBoxLayout(this);
    auto* const label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(
        backups_.empty()
            ? tr("There are no earlier versions yet. Each save keeps the version that it replaces.")
            : tr("Earlier versions of “%1”. The one that you choose becomes the current map; undo gives back "
                 "the later one.")
                  .arg(fileName(path)));
    rows->addWidget(label);
    list_->setObjectName("backupList");
    list_->setAccessibleName(tr("Earlier versions, newest first"));
    for (const editing::Backup& backup : backups_) {
        const auto loaded = format::loadMap(backup.path);
        const QString content =
            loaded ? tr("%n claim(s)", nullptr, static_cast<int>(loaded->map.claims().size()))
                   : tr("can’t be read");
        list_->addItem(tr("saved %1 – %2").arg(timeWords(backup.modified), content));
    }
    list_->setCurrentRow(0);
    rows->addWidget(list_);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const use = buttons->addButton(tr("&Use this version"), QDialogButtonBox::AcceptRole);
    use->setEnabled(!backups_.empty());
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemActivated, this, &QDialog::accept);
    resize(420, 280);
}

base::Result<map::Map> BackupsDialog::load() const {
    const int row = list_->currentRow();
    if (row < 0) return base::Error{tr("No version is chosen.").toStdString(), {}};
    auto loaded = format::loadMap(backups_[static_cast<std::size_t>(row)].path);
    if (!loaded) return loaded.error();
    return std::move(loaded.value().map);
}

}  // namespace counterpoint::ui
