#include "ui/app/main_window.hpp"

#include <QApplication>

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    counterpoint::ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
