#include "ui/app/main_window.hpp"
#include "ui/app/window_commands.hpp"
#include "ui/commands/commands.hpp"
#include "ui/commands/key_words.hpp"
#include "ui/files/end_signals.hpp"
#include "ui/files/file_keeper.hpp"
#include "ui/layout_worker/layout_client.hpp"
#include "ui/layout_worker/worker.hpp"
#include "ui/looks/looks.hpp"
#include "ui/looks/system_scheme.hpp"
#include "ui/session/session.hpp"
#include "ui/settings/settings.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QDBusConnection>
#include <QTimer>
#include <cstdio>
#include <string_view>

#include "editing/paths.hpp"

int main(int argc, char** argv) {
    using namespace counterpoint::ui;
    if (isWorkerCall(argc, argv)) return runLayoutWorker();
    // The manual's page, without a screen.
    if (argc == 2 && std::string_view(argv[1]) == "--keys")
        return std::fputs(keysAsMarkdown().toUtf8().constData(), stdout) < 0 ? 2 : 0;

    EndSignals endings;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("counterpoint"));
    QApplication::setApplicationName(QStringLiteral("counterpoint"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERPOINT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("counterpoint"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "The window of Counterpoint."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"),
                                     QApplication::translate("main", "open a copy of the example"));
    parser.addOption(example);
    parser.addPositionalArgument(QStringLiteral("map"), QApplication::translate("main", "the map to open"),
                                 QStringLiteral("[MAP]"));
    parser.process(application);

    SystemScheme scheme(QDBusConnection::sessionBus());
    Looks looks(application, &scheme);
    Settings settings;
    looks.choose(settings.look());
    LayoutClient layouts;  // in a process of its own: see ui/layout_worker/worker.hpp
    MainWindow window(settings, looks, {counterpoint::editing::defaultJournalFolder()});
    window.session().useWorker(layouts);
    Commands commands(window.session(), &window);
    commands.setFullMode(settings.fullMode());
    wireCommands(commands, window);
    QObject::connect(&commands, &Commands::modeChanged, &window,
                     [&settings](bool full) { settings.setFullMode(full); });
    QObject::connect(&endings, &EndSignals::endWanted, &application, [&window] {
        window.commitTyping();
        window.files().sync();
        QApplication::exit(0);  // not quit(): that would ask about unsaved work, and the journal has it
    });
    endings.listen();
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty()) window.openMap(files.front());
    if (files.isEmpty() && parser.isSet(example)) window.openExample();
    QTimer::singleShot(0, &window, [&window] { window.files().offerLeftWork(); });
    return QApplication::exec();
}
