#pragma once

#include <QFrame>
#include <QPointer>

namespace counterpoint::ui {

// A sheet over the middle of a window. It takes the keyboard, gives it back when it closes, and closes on Esc
// or when the keyboard goes elsewhere. It deletes itself.
class Overlay : public QFrame {
    Q_OBJECT

  public:
    explicit Overlay(QWidget& window);

    void dismiss();

  protected:
    // The size that it would like; it gets less in a small window.
    virtual QSize wantedSize() const = 0;
    // Shows it, with `first` having the keyboard.
    void present(QWidget& first);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void placeInWindow();
    void followKeyboard(QWidget* now);

    QWidget& window_;
    QPointer<QWidget> before_;
    bool isOpen_ = false;
};

}  // namespace counterpoint::ui
