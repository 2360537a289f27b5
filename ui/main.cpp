#include "ui/app/main_window.hpp"
#include "ui/commands/key_words.hpp"
#include "ui/layout_worker/layout_client.hpp"
#include "ui/layout_worker/worker.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <cstdio>
#include <string_view>

int main(int argc, char** argv) {
    if (counterpoint::ui::isWorkerCall(argc, argv)) return counterpoint::ui::runLayoutWorker();
    // The manual's page, without a screen.
    if (argc == 2 && std::string_view(argv[1]) == "--keys")
        return std::fputs(counterpoint::ui::keysAsMarkdown().toUtf8().constData(), stdout) < 0 ? 2 : 0;
    const QApplication application(argc, argv);
    counterpoint::ui::LayoutClient layouts;  // in a process of its own: see ui/layout_worker/worker.hpp
    counterpoint::ui::MainWindow window;
    window.session().useWorker(layouts);
    window.show();
    return QApplication::exec();
}
