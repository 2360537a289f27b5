#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <sys/stat.h>

#include "base/files.hpp"
#include "base/text.hpp"
#include "cli/article.hpp"
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

// Where the byte at this offset stands.
base::Place placeOf(const std::string& file, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    base::Place place{file, 1, 1};
    for (const char c : before) place.line += c == '\n' ? 1 : 0;
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    place.column += static_cast<int>(base::countCodePoints(before.substr(lineStart)));
    return place;
}

base::Result<std::string> readArticle(const std::string& path) {
    const std::string name = path == "-" ? "standard input" : path;
    base::Result<std::string> text =
        path == "-" ? base::readStandardInput(base::kLargestFile, name) : base::readFile(path);
    if (!text) return text;
    if (const auto wrong = base::findInvalidUtf8(*text)) {
        return base::Error{"The text is not valid UTF-8 here; save the article as UTF-8 text.",
                           placeOf(name, *text, *wrong)};
    }
    if (titleOf(*text).empty()) return base::Error{"There is no text in this article.", {name}};
    return text;
}

void noteMissingFile(const NewOptions& options) {
    if (options.article == "-" || options.output == "-") {
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
    const std::string file = placesKnown ? pathFrom(options.output, options.article) : "";
    const auto map = mapOfArticle(*article, file);
    if (!map) return complain(map.error());
    const int done = saveOutput(options.output, *map);
    if (done == kFine && file.empty()) noteMissingFile(options);
    return done;
}

}  // namespace

Action defineNew(CLI::App& app) {
    const auto options = std::make_shared<NewOptions>();
    app.add_option("ARTICLE", options->article, "a plain text file in UTF-8 (- for standard input)")
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
