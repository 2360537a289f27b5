#pragma once

#include "ui/commands/overlay.hpp"

class QGridLayout;

namespace counterpoint::ui {

// What each key does, in two columns over the window. Any click or Esc closes it.
class KeysSheet : public Overlay {
    Q_OBJECT

  public:
    static void open(QWidget& window);

  protected:
    QSize wantedSize() const override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    explicit KeysSheet(QWidget& window);
    QWidget* makeColumns();

    QWidget* columns_ = nullptr;
};

}  // namespace counterpoint::ui
