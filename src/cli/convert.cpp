#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "cli/verb.hpp"
#include "format/read.hpp"

namespace counterpoint::cli {

namespace {

struct ConvertOptions {
    std::string input;
    std::string output;
    std::string format;
};

int convert(const ConvertOptions& options) {
    if (!options.format.empty()) {
        const auto format = choose("--format", options.format, {"argmap"});
        if (!format) return misuse("counterpoint convert", format.error().message);
    } else if (options.output != "-" && extensionOf(options.output) != "argmap") {
        return misuse(
            "counterpoint convert",
            fmt::format("The format of “{}” isn't known: end the name with .argmap, or say --format "
                        "argmap (`counterpoint export` makes svg, dot and json).",
                        options.output));
    }
    const auto distinct = checkDistinct(options.input, options.output);
    if (!distinct) return complain(distinct.error());
    const auto loaded = format::loadMap(options.input);
    if (!loaded) return complain(loaded.error());
    return saveOutput(options.output, loaded->map);
}

}  // namespace

Action defineConvert(CLI::App& app) {
    const auto options = std::make_shared<ConvertOptions>();
    app.add_option("IN", options->input, "the map (- for standard input)")->required()->type_name("");
    app.add_option("OUT", options->output, "the new file, *.argmap (- for standard output)")
        ->required()
        ->type_name("");
    app.add_option("--format", options->format, "argmap; default: by the extension of OUT")
        ->type_name("NAME");
    app.footer(
        "Reads a map and writes it in canonical form: the one way to write that map, with\n"
        "every element on a line of its own, in the newest version of the format.\n"
        "\n"
        "Examples:\n"
        "  counterpoint convert by-hand.argmap tidy.argmap\n"
        "  counterpoint convert - - < by-hand.argmap | diff by-hand.argmap -");
    return [options] { return convert(*options); };
}

}  // namespace counterpoint::cli
