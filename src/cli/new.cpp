#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <sys/stat.h>

#include "article/new_map.hpp"
#include "article/read.hpp"
#include "base/files.hpp"
#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/verb.hpp"

namespace counterpoint::cli {

namespace {

struct NewOptions {
    std::string article;
    std::string output;
    bool force = false;
};

base::Result<article::Article> readArticle(const std::string& path) {
    const std::string name = path == "-" ? "standard input" : path;
    const auto bytes = path == "-" ? base::readStandardInput(base::kLargestFile, name) : base::readFile(path);
    if (!bytes) return bytes.error();
    return article::readArticle(*bytes, name);
}

void noteMissingFile(const NewOptions& options, bool plain) {
    if (!plain) {
        note(
            "the map doesn't name the article's file: it counts places in the words alone, without the "
            "markup.");
    } else if (options.article == "-" || options.output == "-") {
        note("the map doesn't name the article's file, since it isn't known where the two will be.");
    } else {
        note(
            fmt::format("the map doesn't name the article's file: {} isn't in the folder of {} or below it, "
                        "or has a name that a map can't hold.",
                        options.article, options.output));
    }
}

int make(const NewOptions& options) {
    const auto distinct = checkDistinct(options.article, options.output);
    if (!distinct) return complain(distinct.error());
    struct stat status = {};
    if (options.output != "-" && !options.force && ::stat(options.output.c_str(), &status) == 0) {
        return complain({"There is already such a file; choose another name, or replace it with --force.",
                         {options.output}});
    }
    const auto article = readArticle(options.article);
    if (!article) return complain(article.error());
    const bool placesKnown = options.article != "-" && options.output != "-";
    const std::string file = placesKnown ? article::pathFrom(options.output, options.article) : "";
    const auto map = article::mapOfArticle(*article, file);
    if (!map) return complain(map.error());
    const int done = saveOutput(options.output, *map);
    if (done == kFine && (file.empty() || !article->plain)) noteMissingFile(options, article->plain);
    return done;
}

}  // namespace

Action defineNew(CLI::App& app) {
    const auto options = std::make_shared<NewOptions>();
    app.add_option("ARTICLE", options->article, "a text, Markdown or HTML file (- for standard input)")
        ->required()
        ->type_name("");
    app.add_option("-o,--output", options->output, "the new map, *.argmap (- for standard output); required")
        ->required()
        ->type_name("MAP");
    app.add_flag("--force", options->force, "replace a map that is already there")->disable_flag_override();
    app.footer(
        "Makes a map that has the article as its source, with the hash of its text, and\n"
        "no claims yet. The map names the article's file when that is in the map's folder\n"
        "or below it. Claims and arguments are added in a text editor: maps/README.md\n"
        "says how.\n"
        "\n"
        "Examples:\n"
        "  counterpoint new letter.txt -o letter.argmap");
    return [options] { return make(*options); };
}

}  // namespace counterpoint::cli
