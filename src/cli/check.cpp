#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "cli/console.hpp"
#include "cli/usage.hpp"
#include "cli/verb.hpp"
#include "format/read.hpp"
#include "map/warnings.hpp"

namespace counterpoint::cli {

namespace {

using Json = nlohmann::ordered_json;

struct CheckOptions {
    std::vector<std::string> files;
    std::string format = "text";
};

// Something to look at in a map, and where it stands.
struct Problem {
    base::Place place;
    map::Warning warning;
};

std::vector<Problem> problemsOf(const format::LoadedMap& loaded, const std::string& file) {
    std::vector<Problem> problems;
    for (map::Warning& warning : map::findWarnings(loaded.map)) {
        const auto place = loaded.places.find(warning.item);
        problems.push_back(
            {place == loaded.places.end() ? base::Place{file} : place->second, std::move(warning)});
    }
    return problems;
}

std::string count(std::size_t number, std::string_view noun) {
    return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

int checkAsText(const std::string& file) {
    const auto loaded = format::loadMap(file);
    if (!loaded) return complain(loaded.error());
    const std::vector<Problem> problems = problemsOf(*loaded, file);
    if (problems.empty()) {
        const map::Map& map = loaded->map;
        return printed(
            base::visible(fmt::format("{}: no problems ({}, {}).", file, count(map.claims().size(), "claim"),
                                      count(map.arguments().size(), "argument"))) +
                "\n",
            kFine);
    }
    std::string lines;
    for (const auto& [place, warning] : problems) {
        const base::Error line{fmt::format("{} [{}]", warning.message, warning.rule), place};
        lines += base::visible(base::describe(line)) + "\n";
    }
    return printed(lines, kNo);
}

Json asJson(const base::Place& place, std::string_view kind, const Json& item, const Json& rule,
            const std::string& message) {
    const auto known = [](int number) { return number > 0 ? Json(number) : Json(nullptr); };
    return {{"kind", kind}, {"line", known(place.line)}, {"column", known(place.column)}, {"item", item},
            {"rule", rule}, {"message", message}};
}

int addAsJson(const std::string& file, Json& files) {
    Json problems = Json::array();
    const auto loaded = format::loadMap(file);
    int status = kFine;
    if (loaded) {
        for (const auto& [place, warning] : problemsOf(*loaded, file)) {
            problems.push_back(asJson(place, "warning",
                                      warning.item.empty() ? Json(nullptr) : Json(warning.item), warning.rule,
                                      warning.message));
            status = kNo;
        }
    } else {
        problems.push_back(
            asJson(loaded.error().place, "error", nullptr, nullptr, base::visible(loaded.error().message)));
        status = kTrouble;
    }
    files.push_back({{"file", base::visible(file)}, {"isMap", loaded.ok()}, {"problems", problems}});
    return status;
}

int check(const CheckOptions& options) {
    const auto format = choose("--format", options.format, {"text", "json"});
    if (!format) return misuse("counterpoint check", format.error().message);
    int status = kFine;
    if (*format == 0) {
        for (const std::string& file : options.files) status = std::max(status, checkAsText(file));
        return status;
    }
    Json files = Json::array();
    for (const std::string& file : options.files) status = std::max(status, addAsJson(file, files));
    return printed(Json{{"files", files}}.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", status);
}

}  // namespace

Action defineCheck(CLI::App& app) {
    const auto options = std::make_shared<CheckOptions>();
    app.add_option("FILE", options->files, "maps (- for standard input)")->required()->type_name("");
    app.add_option("--format", options->format, "text (default) or json")->type_name("NAME");
    app.footer(
        "Prints a line for each problem: file:line:column: what is wrong. Exit status:\n"
        "0 no problems, 1 something to look at, 2 a file is not a map or can't be read.\n"
        "\n"
        "Examples:\n"
        "  counterpoint check letter.argmap\n"
        "  counterpoint check --format json *.argmap");
    return [options] { return check(*options); };
}

}  // namespace counterpoint::cli
