#include "cli/run.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Error.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <memory>
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

// Help in the words of this program, where an argument is something else: "Files", "-h, --help".
class HelpFormatter : public CLI::Formatter {
  public:
    HelpFormatter() {
        column_width(kHelpColumn);
        label("Positionals", "Files");
        label("REQUIRED", "");  // the line of usage and the explanation say it
    }

    // NOLINTNEXTLINE(readability-identifier-naming): CLI11's own name
    std::string make_option_name(const CLI::Option* option, bool isPositional) const override {
        std::string name = CLI::Formatter::make_option_name(option, isPositional);
        const std::size_t comma = name.find(',');
        return comma == std::string::npos ? name : name.insert(comma + 1, " ");
    }
};

int runVerb(const Verb& verb, const std::vector<std::string>& arguments) {
    CLI::App app(fmt::format("counterpoint {}: {}", verb.name, verb.summary),
                 fmt::format("counterpoint {}", verb.name));
    app.set_help_flag("-h,--help", "say this and exit");
    app.formatter(std::make_shared<HelpFormatter>());
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
