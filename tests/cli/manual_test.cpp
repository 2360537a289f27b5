#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "cli/verbs.hpp"
#include "support/command.hpp"
#include "support/program.hpp"

// The manual page and the completions of the shells say what --help says: no more and no less.
namespace counterpoint::cli {
namespace {

const std::string kFolder = std::string(COUNTERPOINT_ROOT) + "/src/cli/";

std::string contentOf(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

// The long options that the help of a verb lists.
std::set<std::string> optionsOf(std::string_view verb) {
    const std::string help = support::callProgram({std::string(verb), "--help"}).out;
    return matches(help, "\n  (?:-[a-z], )?--([a-z-]+)");
}

TEST(Manual, HasEveryVerbAndOptionAndNoOther) {
    std::string page = contentOf(kFolder + "counterpoint.1");
    page = std::regex_replace(page, std::regex("\\\\-"), "-");
    std::set<std::string> expectedVerbs;
    for (const Verb& verb : verbs()) {
        expectedVerbs.emplace(verb.name);
        const std::size_t start = page.find("\n.SS " + std::string(verb.name) + " ");
        ASSERT_NE(start, std::string::npos) << verb.name;
        const std::size_t end = page.find("\n.S", start + 1);
        std::set<std::string> expected = optionsOf(verb.name);
        expected.erase("help");  // said once for all verbs
        EXPECT_EQ(matches(page.substr(start, end - start), "\n\\.TP\n[^\n]*--([a-z-]+)"), expected)
            << verb.name;
    }
    EXPECT_EQ(matches(page, "\n\\.SS ([a-z]+)"), expectedVerbs);
    const std::string common = page.substr(page.find("\n.SH OPTIONS"));
    EXPECT_EQ(matches(common.substr(0, common.find("\n.SH EXIT")), "--([a-z-]+)"),
              (std::set<std::string>{"help", "version"}));
}

TEST(Manual, IsCleanForGroff) {
    const auto outcome = support::run({"groff", "-man", "-Tutf8", "-ww", "-z", kFolder + "counterpoint.1"});
    if (outcome.status == 127) GTEST_SKIP() << "groff isn't installed";
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
}

TEST(Completions, HaveEveryVerbAndOptionAndNoOther) {
    for (const std::string name : {"counterpoint.bash", "_counterpoint", "counterpoint.fish"}) {
        std::string script = contentOf(kFolder + "completions/" + name);
        script = std::regex_replace(script, std::regex(" -l "), " --");  // as fish has it
        std::set<std::string> known = {"help", "version"};
        for (const Verb& verb : verbs()) {
            EXPECT_FALSE(matches(script, "\\b(" + std::string(verb.name) + ")\\b").empty())
                << name << verb.name;
            const std::set<std::string> options = optionsOf(verb.name);
            known.insert(options.begin(), options.end());
        }
        EXPECT_EQ(matches(script, "--([a-z][a-z-]*)"), known) << name;
    }
}

// What bash offers for a command line that ends in the word being typed.
std::vector<std::string> offered(const std::vector<std::string>& words) {
    std::string script = ". " + kFolder + "completions/counterpoint.bash; COMP_WORDS=(";
    for (const std::string& word : words) script += "'" + word + "' ";
    script += "); COMP_CWORD=" + std::to_string(words.size() - 1) +
              "; _counterpoint; printf '%s\\n' \"${COMPREPLY[@]}\"";
    const auto outcome = support::run({"bash", "-uc", script});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    std::vector<std::string> lines;
    for (std::size_t at = 0, end = 0; (end = outcome.out.find('\n', at)) != std::string::npos; at = end + 1) {
        if (end > at) lines.push_back(outcome.out.substr(at, end - at));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

TEST(Completions, OfBashOfferVerbsOptionsAndValues) {
    using Words = std::vector<std::string>;
    EXPECT_EQ(offered({"counterpoint", "c"}), (Words{"check", "convert"}));
    for (const Verb& verb : verbs()) {
        Words expected;
        for (const std::string& option : optionsOf(verb.name)) expected.push_back("--" + option);
        EXPECT_EQ(offered({"counterpoint", std::string(verb.name), "--"}), expected);
    }
    EXPECT_EQ(offered({"counterpoint", "export", "--theme", ""}),
              (Words{"contrast", "dark", "light", "print"}));
    EXPECT_EQ(offered({"counterpoint", "check", "--format", "j"}), (Words{"json"}));
    const std::string maps = std::string(COUNTERPOINT_ROOT) + "/maps/first-steps/";
    EXPECT_EQ(offered({"counterpoint", "show", maps + "l"}), (Words{maps + "letter.argmap"}));
    EXPECT_EQ(offered({"counterpoint", "new", maps + "l"}), (Words{maps + "letter.txt"}));
}

}  // namespace
}  // namespace counterpoint::cli
