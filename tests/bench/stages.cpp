#include "bench/stages.hpp"

#include "bench/timing.hpp"

#include <fmt/format.h>

#include "base/files.hpp"
#include "drawing/draw.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "publish/svg.hpp"

namespace counterpoint::bench {
namespace {

// Splits a draw() at the moment when it hands over to the layout, and when it gets the places back.
base::Result<drawing::Drawing> timedDraw(const map::Map& map, Samples& prepare, Samples& place,
                                         Samples& finish) {
    Stopwatch watch;
    auto drawn = drawing::draw(map, {}, [&](const layout::Graph& graph) {
        prepare.add(watch.lap());
        auto places = layout::place(graph);
        place.add(watch.lap());
        return places;
    });
    finish.add(watch.lap());
    return drawn;
}

}  // namespace

base::Result<std::string> stages(const std::string& file) {
    const auto bytes = base::readFile(file);
    if (!bytes) return bytes.error();
    Samples read;
    Samples write;
    Samples prepare;
    Samples place;
    Samples finish;
    Samples svg;
    std::size_t claims = 0;
    for (Repeat repeat; repeat.again();) {
        Stopwatch watch;
        const auto loaded = format::readMap(bytes.value(), file);
        if (!loaded) return loaded.error();
        read.add(watch.lap());
        const map::Map& map = loaded.value().map;
        claims = map.claims().size();
        const std::string written = format::writeMap(map);
        write.add(watch.lap());
        const auto drawn = timedDraw(map, prepare, place, finish);
        if (!drawn) return drawn.error();
        watch.lap();
        const std::string picture = publish::writeSvg(drawn.value());
        svg.add(watch.lap());
    }
    return fmt::format("| {} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} |", claims, read.median(),
                       write.median(), prepare.median(), place.median(), finish.median(), svg.median());
}

}  // namespace counterpoint::bench
