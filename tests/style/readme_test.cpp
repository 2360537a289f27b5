#include "style/source_tree.hpp"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

#include "support/command.hpp"
#include "support/temporary_folder.hpp"

// What the README says is true.
namespace counterpoint::style {
namespace {

using ::testing::HasSubstr;

// The lines between "```sh" and "```".
std::vector<std::string> commandsIn(const std::filesystem::path& path) {
    std::vector<std::string> commands;
    bool inside = false;
    for (const std::string& line : linesOf(path)) {
        if (line.starts_with("```")) {
            inside = line == "```sh";
        } else if (inside) {
            commands.push_back(line);
        }
    }
    return commands;
}

TEST(Readme, EveryCommandInItWorks) {
    const support::TemporaryFolder folder;
    std::filesystem::copy(root() / "maps", folder.path("maps"), std::filesystem::copy_options::recursive);
    std::filesystem::create_symlink(COUNTERPOINT_PROGRAM, folder.path("counterpoint"));
    const std::vector<std::string> commands = commandsIn(root() / "README.md");
    EXPECT_GE(commands.size(), 6U);
    for (const std::string& command : commands) {
        const auto result = support::run(
            {"bash", "-o", "pipefail", "-c", "cd \"$0\" && PATH=\"$0:$PATH\" && " + command, folder.path()});
        EXPECT_EQ(result.status, 0) << command << "\n" << result.err;
        EXPECT_EQ(result.err, "") << command;
        const std::size_t output = command.rfind("-o ");
        if (output == std::string::npos) {
            EXPECT_NE(result.out, "") << command;
        } else {
            EXPECT_NE(folder.read(command.substr(output + 3)), "") << command;
        }
    }
}

TEST(Readme, NamesEveryPackageThatTheProgramNeeds) {
    const std::string readme = contentOf(root() / "README.md");
    for (const std::string& line : linesOf(root() / "tests" / "packages")) {
        std::istringstream words(line);
        std::string group;
        std::string package;
        words >> group >> package;
        if (group == "build") {
            EXPECT_THAT(readme, HasSubstr("`" + package + "`"));
        }
    }
}

TEST(Readme, PointsToFilesThatExist) {
    for (const char* path : {"maps/README.md", "src/README.md", "tests/bench/run", "tests/packages",
                             "tests/run", "ui/run", "LICENSE", "maps/local-chips/editorial.svg"}) {
        EXPECT_THAT(contentOf(root() / "README.md"), HasSubstr(path));
        EXPECT_TRUE(std::filesystem::exists(root() / path)) << path;
    }
}

}  // namespace
}  // namespace counterpoint::style
