#include "cli/usage.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Error.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <fmt/format.h>

#include "cli/console.hpp"
#include "cli/verbs.hpp"
#include "format/wording.hpp"

namespace counterpoint::cli {

namespace {

std::vector<std::string> optionNames(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
    return names;
}

std::string unexpected(const CLI::App& app) {
    const std::vector<std::string> rest = app.remaining();
    // An unknown option first: what follows it may have been meant as its value.
    const auto option = std::find_if(rest.begin(), rest.end(), [](const std::string& argument) {
        return argument.size() > 1 && argument.starts_with('-') && argument != "--";
    });
    if (option == rest.end()) {
        return fmt::format("{} is an argument too many.", format::quoted(rest.empty() ? "" : rest.front()));
    }
    const std::vector<std::string> names = optionNames(app);
    const std::vector<std::string_view> known(names.begin(), names.end());
    const std::string name = option->substr(0, option->find('='));
    return fmt::format("There is no option {}.{}", format::quoted(name), didYouMean(name, known));
}

// CLI11 puts the name of the option in front of what it has to say.
std::string sentenceFor(const CLI::App& app, const CLI::ParseError& error) {
    const std::string message = error.what();
    const std::string option = message.substr(0, message.find_first_of(": "));
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unexpected(app);
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr)
        return fmt::format("{} is missing.", option);
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
        if (message.find("At Most") != std::string::npos) return fmt::format("{} is given twice.", option);
        if (message.find("override") != std::string::npos) return fmt::format("--{} takes no value.", option);
        return fmt::format("{} needs a value.", option);
    }
    return fmt::format("{}.", message);
}

}  // namespace

std::string overview() {
    std::string text =
        "Counterpoint draws and checks argument maps.\n"
        "\n"
        "Usage: counterpoint VERB [OPTIONS] [FILES]\n"
        "\n"
        "Verbs:\n";
    for (const Verb& verb : verbs()) text += fmt::format("  {:<22}{}\n", verb.name, verb.summary);
    text +=
        "\n"
        "Options:\n"
        "  -h, --help            say this and exit\n"
        "  --version             say which version this is and exit\n"
        "\n"
        "`counterpoint VERB --help` explains a verb. \"-\" stands for standard input or\n"
        "standard output. Exit status: 0 fine, 1 problems were found, 2 trouble.\n";
    return text;
}

std::string didYouMean(std::string_view written, std::span<const std::string_view> names) {
    const std::string_view meant = format::nearest(written, names);
    return meant.empty() ? std::string() : fmt::format(" Did you mean {}?", format::quoted(meant));
}

int misuse(std::string_view command, std::string_view sentence) {
    return complain({fmt::format("{}: {} See `{} --help`.", command, sentence, command), {}});
}

int misuse(const CLI::App& app, const CLI::ParseError& error) {
    return misuse(app.get_name(), sentenceFor(app, error));
}

int unknownVerb(const std::string& verb) {
    std::vector<std::string_view> names;
    for (const Verb& known : verbs()) names.push_back(known.name);
    const bool option = verb.starts_with('-');
    if (option) names = {"--help", "--version"};
    return misuse("counterpoint", fmt::format("There is no {} {}.{}", option ? "option" : "verb",
                                              format::quoted(verb), didYouMean(verb, names)));
}

base::Result<std::size_t> choose(std::string_view option, std::string_view value,
                                 const std::vector<std::string_view>& allowed) {
    const auto found = std::find(allowed.begin(), allowed.end(), value);
    if (found != allowed.end()) return static_cast<std::size_t>(found - allowed.begin());
    return base::Error{fmt::format("{} can be {}, not {}.{}", option, format::oneOf(allowed),
                                   format::quoted(value), didYouMean(value, allowed)),
                       {}};
}

}  // namespace counterpoint::cli
