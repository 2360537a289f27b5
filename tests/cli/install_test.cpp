#include <algorithm>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "support/command.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::cli {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::IsSupersetOf;

class Installed : public ::testing::Test {
  protected:
    void SetUp() override {
        const std::string build = fs::path(COUNTERPOINT_PROGRAM).parent_path().string();
        const auto outcome = support::run({"cmake", "--install", build, "--prefix", folder_.path("prefix")});
        ASSERT_EQ(outcome.status, 0) << outcome.err;
    }

    std::string path(const std::string& below) const { return folder_.path("prefix/" + below); }

    support::TemporaryFolder folder_;
};

TEST_F(Installed, EverythingStandsWhereSystemsLookForIt) {
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path(""))) {
        if (!entry.is_directory()) files.push_back(fs::relative(entry.path(), path("")).string());
    }
    EXPECT_THAT(
        files,
        IsSupersetOf(
            {"bin/counterpoint", "bin/counterpoint-editor", "share/applications/counterpoint.desktop",
             "share/mime/packages/counterpoint.xml", "share/icons/hicolor/scalable/apps/counterpoint.svg",
             "share/metainfo/counterpoint.metainfo.xml", "share/man/man1/counterpoint.1",
             "share/bash-completion/completions/counterpoint", "share/zsh/site-functions/_counterpoint",
             "share/fish/vendor_completions.d/counterpoint.fish", "share/doc/counterpoint/LICENSE",
             "share/doc/counterpoint/maps/README.md", "share/doc/counterpoint/maps/argmap.rng",
             "share/doc/counterpoint/maps/first-steps/letter.argmap"}));
}

TEST_F(Installed, TheProgramDrawsTheInstalledExample) {
    const auto outcome = support::run(
        {path("bin/counterpoint"), "export", path("share/doc/counterpoint/maps/first-steps/letter.argmap")});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("<svg"));
}

}  // namespace
}  // namespace counterpoint::cli
