#include "ui/app/main_window.hpp"
#include "ui/layout_worker/layout_client.hpp"
#include "ui/layout_worker/worker.hpp"
#include "ui/session/session.hpp"

#include <QApplication>

int main(int argc, char** argv) {
    if (counterpoint::ui::isWorkerCall(argc, argv)) return counterpoint::ui::runLayoutWorker();
    const QApplication application(argc, argv);
    counterpoint::ui::LayoutClient layouts;  // in a process of its own: see ui/layout_worker/worker.hpp
    counterpoint::ui::MainWindow window;
    window.session().useWorker(layouts);
    window.show();
    return QApplication::exec();
}
