#include "bench/synthetic_map.hpp"
#include "ui/app/main_window.hpp"
#include "ui/looks/looks.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/session/session.hpp"
#include "ui/settings/settings.hpp"
#include "ui/start/shipped_maps.hpp"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "format/read.hpp"

// Writes pictures of the window into the folder given: counterpoint_screenshots FOLDER
namespace {

using namespace counterpoint;
using namespace counterpoint::ui;

constexpr int kMilliseconds = 600;  // for what glides and fades

void shoot(MainWindow& window, const QString& folder, const char* name) {
    QTest::qWait(kMilliseconds);
    window.grab().save(folder + "/" + name + ".png");
    std::printf("%s.png\n", name);
}

void selectFirst(Session& session, const char* part) {
    for (const map::Claim& claim : session.map().claims())
        if (claim.text.find(part) != std::string::npos) {
            session.select({claim.id.name});
            return;
        }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QTemporaryDir home;
    Settings settings(home.filePath("settings.ini"));
    Looks looks(application, nullptr);
    looks.choose(LookChoice::Light);
    MainWindow window(settings, looks, {});
    window.show();
    shoot(window, folder, "start");
    window.openExample();
    window.map().fit();
    selectFirst(window.session(), "Choosing Chinese chips");
    shoot(window, folder, "example");
    looks.choose(LookChoice::Dark);
    shoot(window, folder, "example-dark");
    looks.choose(LookChoice::Contrast);
    shoot(window, folder, "example-contrast");
    looks.choose(LookChoice::Light);
    window.practise();
    shoot(window, folder, "letter");
    window.session().start(bench::syntheticMap(1000));
    QTest::qWait(kMilliseconds);
    window.map().view().zoomToActualSize();
    shoot(window, folder, "thousand");
    window.newMap();
    shoot(window, folder, "empty");
    return 0;
}
