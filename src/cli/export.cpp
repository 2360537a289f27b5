#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <charconv>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/usage.hpp"
#include "cli/verb.hpp"
#include "drawing/draw.hpp"
#include "format/read.hpp"
#include "format/wording.hpp"
#include "publish/dot.hpp"
#include "publish/json.hpp"
#include "publish/svg.hpp"

namespace counterpoint::cli {

namespace {

constexpr const char* kCommand = "counterpoint export";
constexpr double kNarrowest = 120;
constexpr double kWidest = 600;

enum class Format { Svg, Dot, Json };

struct ExportOptions {
    std::string map;
    std::string output = "-";
    std::string format;
    std::string theme;
    std::string width;
    std::vector<std::string> folded;
    bool noLegend = false;
};

base::Result<Format> formatOf(const ExportOptions& options) {
    const std::vector<std::string_view> names = {"svg", "dot", "json"};
    if (!options.format.empty()) {
        const auto chosen = choose("--format", options.format, names);
        if (!chosen) return chosen.error();
        return static_cast<Format>(*chosen);
    }
    if (options.output == "-") return Format::Svg;
    const std::string extension = extensionOf(options.output);
    if (extension == "gv") return Format::Dot;
    if (extension.empty()) {
        return base::Error{
            fmt::format("{} has no extension that tells the format: end it with .svg, .dot or .json, "
                        "or say which with --format.",
                        format::quoted(options.output)),
            {}};
    }
    const auto chosen = choose("The extension of the output", extension, names);
    if (!chosen) return base::Error{chosen.error().message + " Or say which with --format.", {}};
    return static_cast<Format>(*chosen);
}

base::Result<drawing::ViewOptions> viewOf(const ExportOptions& options) {
    drawing::ViewOptions view;
    view.legend = !options.noLegend;
    view.folded = {options.folded.begin(), options.folded.end()};
    if (!options.theme.empty()) {
        const auto theme = choose("--theme", options.theme, {"light", "dark", "print", "contrast"});
        if (!theme) return theme.error();
        view.theme = static_cast<drawing::ThemeName>(*theme);
    }
    if (!options.width.empty()) {
        const char* const end = options.width.data() + options.width.size();
        const auto [stop, error] = std::from_chars(options.width.data(), end, view.claimWidth);
        const bool inRange = view.claimWidth >= kNarrowest && view.claimWidth <= kWidest;  // false for a NaN
        if (error != std::errc() || stop != end || !inRange) {
            return base::Error{fmt::format("--width is a number of points from {} to {}, not {}.", kNarrowest,
                                           kWidest, format::quoted(options.width)),
                               {}};
        }
    }
    return view;
}

// What only a picture has can't be asked of another format.
std::string pictureOption(const ExportOptions& options) {
    if (!options.theme.empty()) return "--theme";
    if (!options.width.empty()) return "--width";
    if (!options.folded.empty()) return "--fold";
    return options.noLegend ? "--no-legend" : "";
}

base::Result<void> checkFolded(const map::Map& map, const ExportOptions& options) {
    std::vector<std::string_view> known;
    for (const map::Claim& claim : map.claims()) known.push_back(claim.id.name);
    for (const std::string& id : options.folded) {
        if (map.claims().has({id})) continue;
        return base::Error{
            fmt::format("There is no claim {} to fold.{}", format::quoted(id), didYouMean(id, known)),
            {options.map}};
    }
    return {};
}

base::Result<std::string> pictureOf(const map::Map& map, const drawing::ViewOptions& view) {
    auto progress = std::make_unique<Progress>("Drawing the map");
    const auto drawing = drawing::draw(map, view);
    progress.reset();  // its line must be gone before another one comes
    if (!drawing) return drawing.error();
    if (drawing->coarser) note("the map is large, so it was laid out more coarsely than smaller ones.");
    return publish::writeSvg(*drawing);
}

int exportMap(const ExportOptions& options) {
    const auto format = formatOf(options);
    if (!format) return misuse(kCommand, format.error().message);
    const auto view = viewOf(options);
    if (!view) return misuse(kCommand, view.error().message);
    if (*format != Format::Svg && !pictureOption(options).empty()) {
        return misuse(kCommand, fmt::format("{} is for svg only.", pictureOption(options)));
    }
    const auto distinct = checkDistinct(options.map, options.output);
    if (!distinct) return complain(distinct.error());
    const auto loaded = format::loadMap(options.map);
    if (!loaded) return complain(loaded.error());
    const auto folded = checkFolded(loaded->map, options);
    if (!folded) return complain(folded.error());
    if (*format == Format::Dot) return writeOutput(options.output, publish::writeDot(loaded->map));
    if (*format == Format::Json) return writeOutput(options.output, publish::writeJson(loaded->map));
    const auto picture = pictureOf(loaded->map, *view);
    if (!picture) return complain(picture.error());
    return writeOutput(options.output, *picture);
}

}  // namespace

Action defineExport(CLI::App& app) {
    const auto options = std::make_shared<ExportOptions>();
    app.add_option("MAP", options->map, "the map (- for standard input)")->required()->type_name("");
    app.add_option("-o,--output", options->output, "the file to make (default: standard output)")
        ->type_name("OUT");
    app.add_option("--format", options->format, "svg, dot or json; default: as OUT ends, else svg")
        ->type_name("NAME");
    app.add_option("--theme", options->theme, "light (default), dark, print or contrast")->type_name("NAME");
    app.add_option("--width", options->width, "of a claim's box in points, 120 to 600 (default: 196)")
        ->type_name("POINTS");
    app.add_option("--fold", options->folded, "hide what stands below these claims; can be given again")
        ->type_name("ID,...")
        ->delimiter(',')
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    app.add_flag("--no-legend", options->noLegend, "leave out the legend")->disable_flag_override();
    app.footer(
        "svg is a picture, dot is for Graphviz, json is everything the map holds. A file\n"
        "that is already there is replaced. For PNG or PDF, open an svg in a browser or\n"
        "give it to rsvg-convert.\n"
        "\n"
        "Examples:\n"
        "  counterpoint export letter.argmap -o letter.svg\n"
        "  counterpoint export letter.argmap -o letter.svg --theme print --fold cost\n"
        "  counterpoint export letter.argmap | rsvg-convert -f pdf -o letter.pdf\n"
        "  counterpoint export letter.argmap --format json | jq '.claims[].text'");
    return [options] { return exportMap(*options); };
}

}  // namespace counterpoint::cli
