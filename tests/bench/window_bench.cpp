// How long the map pane takes to show and repaint made-up maps, on a screen that nobody sees.
//   counterpoint_window_bench [CLAIMS…]      1000 and 10000 when no number is given
// Prints a table: milliseconds to lay out, to build the scene, to the first paint; then the median, the 95th
// percentile and the longest of the frames of each way of moving about.
#include "bench/synthetic_map.hpp"
#include "bench/timing.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <functional>
#include <string>
#include <vector>

namespace counterpoint::bench {
namespace {

constexpr int kFrames = 80;

double share(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1,
                          static_cast<std::size_t>(part * static_cast<double>(times.size())))];
}

// Each frame is one step and all of the painting that it leads to.
void measure(const std::string& name, const std::function<void(int frame)>& step) {
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        Stopwatch watch;
        step(frame);
        QApplication::processEvents();
        times.push_back(watch.lap());
    }
    fmt::print("| {:34} | {:5.1f} | {:5.1f} | {:5.1f} |\n", name, share(times, 0.5), share(times, 0.95),
               share(times, 1));
}

void moveAbout(ui::MapView& view, const QRectF& extent) {
    const QPointF middle(view.viewport()->width() / 2.0, view.viewport()->height() / 2.0);
    const double fit = view.zoom();
    const double full = view.actualZoom();
    const auto panAt = [&](const std::string& name, double zoom) {
        view.look(extent.center(), middle, zoom);
        QApplication::processEvents();
        measure(name, [&](int frame) { view.pan(frame % 20 < 10 ? QPointF(-43, -17) : QPointF(43, 29)); });
    };
    panAt("pan, all in sight", fit);
    panAt("pan, boxes only (15 %)", 0.15 * full);
    panAt("pan, no text (30 %)", 0.3 * full);
    panAt("pan, small text (40 %)", 0.4 * full);
    panAt("pan at 100 %", full);
    view.look(extent.topLeft(), middle, full);
    measure("jump to new places at 100 %", [&](int) { view.pan({-641, -97}); });
    const auto zoomBetween = [&](const std::string& name, double from, double to) {
        const double factor = std::pow(to / from, 2.0 / kFrames);
        view.look(extent.center(), middle, from);
        QApplication::processEvents();
        measure(name, [&](int frame) {
            view.zoomBy(frame < kFrames / 2 ? factor : 1 / factor, middle + QPointF(100, 50));
        });
    };
    zoomBetween("zoom from all to 20 %", fit, 0.2 * full);
    zoomBetween("zoom from 20 % to 100 %", 0.2 * full, full);
    zoomBetween("zoom from 100 % to 300 %", full, 3 * full);
}

void run(std::size_t claims) {
    const map::Map map = syntheticMap(claims);
    ui::Session session;
    ui::MapPane pane(session);
    pane.resize(1280, 800);
    pane.setMotion(false);
    Stopwatch watch;
    auto drawn = drawing::draw(map, session.view());
    const double layout = watch.lap();
    if (!drawn) return;
    pane.view().show(std::move(*drawn), {});
    const double build = watch.lap();
    pane.view().fitAll();
    pane.show();
    QApplication::processEvents();
    const double first = watch.lap();
    const QRectF extent = pane.scene().extent();
    fmt::print(
        "\n{} claims, {:.0f} by {:.0f} points: laid out in {:.0f} ms, built in {:.1f} ms, first paint "
        "after {:.1f} ms\n\n| frames of | p50 | p95 | most |\n| --- | --: | --: | --: |\n",
        claims, extent.width(), extent.height(), layout, build, first);
    moveAbout(pane.view(), extent);
}

}  // namespace
}  // namespace counterpoint::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {1000, 10000};
    for (const std::size_t claims : sizes)
        if (claims > 0) counterpoint::bench::run(claims);
    return 0;
}
