#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "support/program.hpp"

namespace counterpoint::cli {
namespace {

using support::callProgram;
using testing::HasSubstr;
using Words = std::vector<std::string>;

TEST(CommandLine, HelpListsTheVerbs) {
    const auto outcome = callProgram({"--help"});
    EXPECT_EQ(outcome.out,
              "Counterpoint draws and checks argument maps.\n"
              "\n"
              "Usage: counterpoint VERB [OPTIONS] [FILES]\n"
              "\n"
              "Verbs:\n"
              "  export                make a picture of a map, or a file for other programs\n"
              "  check                 say what is wrong with maps, and where\n"
              "  show                  show the argument as an indented outline\n"
              "  new                   start the map of an article\n"
              "  convert               write a map anew in canonical form\n"
              "\n"
              "Options:\n"
              "  -h, --help            say this and exit\n"
              "  --version             say which version this is and exit\n"
              "\n"
              "`counterpoint VERB --help` explains a verb. \"-\" stands for standard input or\n"
              "standard output. Exit status: 0 fine, 1 problems were found, 2 trouble.\n");
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
}

TEST(CommandLine, EveryVerbExplainsItselfWithAnExample) {
    for (const std::string verb : {"export", "check", "show", "new", "convert"}) {
        for (const std::string option : {"--help", "-h"}) {
            const auto outcome = callProgram({verb, option});
            EXPECT_EQ(outcome.status, 0);
            EXPECT_EQ(outcome.err, "");
            EXPECT_THAT(outcome.out, HasSubstr("Usage: counterpoint " + verb));
            EXPECT_THAT(outcome.out, HasSubstr("Examples:\n  counterpoint " + verb + " "));
            std::istringstream lines(outcome.out);
            for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 80U) << line;
        }
    }
}

TEST(CommandLine, SaysItsVersion) {
    const auto outcome = callProgram({"--version"});
    EXPECT_THAT(outcome.out, testing::MatchesRegex("counterpoint [0-9]+\\.[0-9]+\\.[0-9]+\n"));
    EXPECT_EQ(outcome.status, 0);
}

TEST(CommandLine, AnswersMistakesWithOneLineThatHelps) {
    const std::string help = " See `counterpoint --help`.\n";
    const std::string exportHelp = " See `counterpoint export --help`.\n";
    const std::vector<std::pair<Words, std::string>> cases = {
        {{}, "counterpoint: What is to be done?" + help},
        {{"exprot", "a"}, "counterpoint: There is no verb “exprot”. Did you mean “export”?" + help},
        {{"frobnicate"}, "counterpoint: There is no verb “frobnicate”." + help},
        {{"a\x1b[2J\nb"}, "counterpoint: There is no verb “a\\x1b[2J\\nb”." + help},
        {{"--frobnicate"}, "counterpoint: There is no option “--frobnicate”." + help},
        {{"--hlep"}, "counterpoint: There is no option “--hlep”. Did you mean “--help”?" + help},
        {{"export"}, "counterpoint export: MAP is missing." + exportHelp},
        {{"export", "--output=/x"}, "counterpoint export: MAP is missing." + exportHelp},
        {{"export", "a", "b"}, "counterpoint export: “b” is an argument too many." + exportHelp},
        {{"export", "a", "--frob"}, "counterpoint export: There is no option “--frob”." + exportHelp},
        {{"export", "a", "--fomrat", "svg"},
         "counterpoint export: There is no option “--fomrat”. Did you mean “--format”?" + exportHelp},
        {{"export", "a", "--format"}, "counterpoint export: --format needs a value." + exportHelp},
        {{"export", "a", "-o"}, "counterpoint export: --output needs a value." + exportHelp},
        {{"export", "a", "-o", "b.svg", "-o", "c.svg"},
         "counterpoint export: --output is given twice." + exportHelp},
        {{"export", "a", "--no-legend=1"}, "counterpoint export: --no-legend takes no value." + exportHelp},
        {{"export", "a", "--format", "pgn"},
         "counterpoint export: --format can be “svg”, “dot” or “json”, not “pgn”." + exportHelp},
        {{"export", "a", "--theme", "drak"},
         "counterpoint export: --theme can be “light”, “dark”, “print” or “contrast”, not “drak”." +
             exportHelp},
        {{"export", "a", "-o", "b.png"},
         "counterpoint export: The extension of the output can be “svg”, “dot” or “json”, not “png”. Or say "
         "which "
         "with --format." +
             exportHelp},
        {{"export", "a", "-o", "b"},
         "counterpoint export: “b” has no extension that tells the format: end it with .svg, .dot or .json, "
         "or say "
         "which with --format." +
             exportHelp},
        {{"export", "a", "-o", "b.json", "--theme", "dark"},
         "counterpoint export: --theme is for svg only." + exportHelp},
        {{"check"}, "counterpoint check: FILE is missing. See `counterpoint check --help`.\n"},
        {{"check", "a", "--format", "xml"},
         "counterpoint check: --format can be “text” or “json”, not “xml”. See `counterpoint check "
         "--help`.\n"},
        {{"new", "a"}, "counterpoint new: --output is missing. See `counterpoint new --help`.\n"},
        {{"convert", "a"}, "counterpoint convert: OUT is missing. See `counterpoint convert --help`.\n"},
        {{"convert", "a", "b.json"},
         "counterpoint convert: The format of “b.json” isn't known: end the name with .argmap, or say "
         "--format "
         "argmap (`counterpoint export` makes svg, dot and json). See `counterpoint convert --help`.\n"},
    };
    for (const auto& [arguments, message] : cases) {
        const auto outcome = callProgram(arguments);
        EXPECT_EQ(outcome.err, message);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(outcome.status, 2);
    }
}

TEST(CommandLine, TakesAWidthFrom120To600Only) {
    for (const std::string width :
         {"119.9", "600.1", "-5", "nan", "inf", "1e3", "200x", "0x100", "1,5", " 200"}) {
        const auto outcome = callProgram({"export", "a", "--width", width});
        EXPECT_EQ(outcome.err, "counterpoint export: --width is a number of points from 120 to 600, not “" +
                                   width + "”. See `counterpoint export --help`.\n");
        EXPECT_EQ(outcome.status, 2);
    }
}

}  // namespace
}  // namespace counterpoint::cli
