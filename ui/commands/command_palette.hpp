#pragma once

#include "ui/commands/overlay.hpp"

#include <QPointer>

class QLineEdit;
class QListWidget;

namespace counterpoint::ui {

class Commands;

// Finds a command by some letters of its name: those used last come first. Enter runs the chosen one.
class CommandPalette : public Overlay {
    Q_OBJECT

  public:
    static void open(Commands& commands, QWidget& window);

  protected:
    QSize wantedSize() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    CommandPalette(Commands& commands, QWidget& window);
    void list();
    void choose();

    QPointer<Commands> commands_;
    QLineEdit* field_;
    QListWidget* list_;
};

}  // namespace counterpoint::ui
