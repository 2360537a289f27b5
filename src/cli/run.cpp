#include "cli/run.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Error.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <new>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "cli/process.hpp"
#include "cli/usage.hpp"
#include "cli/verbs.hpp"

namespace counterpoint::cli {

namespace {

constexpr std::size_t kHelpColumn = 24;

int runVerb(const Verb& verb, const std::vector<std::string>& arguments) {
    CLI::App app(fmt::format("counterpoint {}: {}", verb.name, verb.summary),
                 fmt::format("counterpoint {}", verb.name));
    app.set_help_flag("-h,--help", "say this and exit");
    app.get_formatter()->column_width(kHelpColumn);
    const Action action = verb.define(app);
    try {
        // CLI11 takes the arguments from the last to the first.
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        return printed(app.help(), kFine);
    } catch (const CLI::ParseError& error) {
        return misuse(app, error);
    }
    return action();
}

int dispatch(const std::vector<std::string>& arguments) {
    if (arguments.empty()) return misuse("counterpoint", "What is to be done?");
    const std::string& first = arguments.front();
    if (first == "-h" || first == "--help") return printed(overview(), kFine);
    if (first == "--version") return printed("counterpoint " COUNTERPOINT_VERSION "\n", kFine);
    const auto known = verbs();
    const auto verb =
        std::find_if(known.begin(), known.end(), [&first](const Verb& one) { return one.name == first; });
    if (verb == known.end()) return unknownVerb(first);
    return runVerb(*verb, {arguments.begin() + 1, arguments.end()});
}

}  // namespace

int run(int argc, char** argv) {
    prepareProcess();
    int status = kTrouble;
    try {
        status = dispatch({argv + std::min(argc, 1), argv + argc});
    } catch (const std::bad_alloc&) {
        complain({"There is not enough memory for this.", {}});
    } catch (const std::exception& error) {
        complain({fmt::format("This is a mistake in Counterpoint itself: {}.", error.what()), {}});
    }
    return finishOutput(status);
}

}  // namespace counterpoint::cli
