#include "ui/app/main_window.hpp"

#include "ui/session/session.hpp"

namespace counterpoint::ui {

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), session_(new Session(this)) {
    resize(1280, 800);
}

}  // namespace counterpoint::ui
