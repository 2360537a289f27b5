#pragma once

#include <QMainWindow>

namespace counterpoint::ui {

class Session;

// The window: article on the left, map in the middle, inspector on the right. Every panel can be hidden.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(QWidget* parent = nullptr);

    Session& session() { return *session_; }

  private:
    Session* session_;
};

}  // namespace counterpoint::ui
