#pragma once

#include <QDialog>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "editing/backups.hpp"
#include "map/map.hpp"

class QListWidget;

namespace counterpoint::ui {

// Lists the kept earlier versions of a file, newest first, for one to be chosen.
class BackupsDialog : public QDialog {
    Q_OBJECT

  public:
    explicit BackupsDialog(const std::string& path, QWidget* parent = nullptr);

    // The chosen version.
    base::Result<map::Map> load() const;

  private:
    std::vector<editing::Backup> backups_;
    QListWidget* list_;
};

}  // namespace counterpoint::ui
