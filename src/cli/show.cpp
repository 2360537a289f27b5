#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <memory>
#include <string>

#include "cli/console.hpp"
#include "cli/verb.hpp"
#include "format/read.hpp"
#include "publish/outline.hpp"

namespace counterpoint::cli {

Action defineShow(CLI::App& app) {
    const auto path = std::make_shared<std::string>();
    app.add_option("MAP", *path, "the map (- for standard input)")->required()->type_name("");
    app.footer(
        "Examples:\n"
        "  counterpoint show letter.argmap\n"
        "  counterpoint show letter.argmap | less");
    return [path] {
        const auto loaded = format::loadMap(*path);
        if (!loaded) return complain(loaded.error());
        return printed(publish::writeOutline(loaded->map), kFine);
    };
}

}  // namespace counterpoint::cli
