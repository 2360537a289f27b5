#include "editing/backups.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "editing/document.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

using support::TemporaryFolder;

TEST(Backups, AreTheLastFiveVersionsAndEachLoads) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", format::writeMap(support::smallMap()));
    Document document = Document::open(path).value();
    std::vector<map::Map> versions = {document.map()};
    for (int i = 0; i < 8; ++i) {
        const std::string id = "x" + std::to_string(i);
        document.apply(
            {map::add(document.map(), support::claim(id)).value(), Gesture::AddClaim, {id}, false});
        ASSERT_TRUE(document.save().ok());
        versions.push_back(document.map());
    }
    const std::vector<Backup> backups = findBackups(path);
    ASSERT_EQ(backups.size(), 5U);
    EXPECT_EQ(backups[0].path, path + ".~8~");
    for (std::size_t i = 0; i < backups.size(); ++i) {
        EXPECT_TRUE(format::loadMap(backups[i].path)->map == versions[versions.size() - 2 - i]) << i;
    }
}

TEST(Backups, KeepWhoMayReadTheFile) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
    struct stat status = {};
    ASSERT_EQ(::stat(keepPrevious(path).value().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0640U);
}

TEST(Backups, AreNotMadeTwiceOfOneFile) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    EXPECT_EQ(keepPrevious(path).value(), path + ".~1~");
    EXPECT_EQ(keepPrevious(path).value(), path + ".~1~");
    EXPECT_EQ(findBackups(path).size(), 1U);
}

TEST(Backups, StandBesideTheFileThatALinkLeadsTo) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("real"));
    folder.write("real/a", "old");
    std::filesystem::create_symlink("real/a", folder.path("link"));
    EXPECT_EQ(keepPrevious(folder.path("link")).value(), folder.path("real/a.~1~"));
}

TEST(Backups, LeaveOtherFilesAlone) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    for (const std::string name : {"a.~x~", "a.~1", "a.~~", "a.~-1~", "b.~1~", "a.~1~2~"})
        folder.write(name, "");
    EXPECT_TRUE(findBackups(path).empty());
    removeOldBackups(path, 0);
    EXPECT_EQ(folder.names().size(), 7U);
}

TEST(Backups, AreNotMadeByASaveThatFails) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", format::writeMap(support::smallMap()));
    Document document = Document::open(path).value();
    map::Parts parts = document.map().parts();
    parts.header.extras.nodes = {{"", "<x:a/>"}};  // can't be read back
    document.apply({map::Map::make(parts).value(), Gesture::EditMap, {}, false});
    EXPECT_EQ(document.save().status, SaveStatus::Failed);
    EXPECT_TRUE(findBackups(path).empty());
    EXPECT_TRUE(document.isModified());
}

TEST(Backups, OfBytesAreOnlyForTheUser) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    const std::string backup = keepAsBackup(path, "mine").value();
    EXPECT_EQ(folder.read(std::filesystem::path(backup).filename()), "mine");
    struct stat status = {};
    ASSERT_EQ(::stat(backup.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0600U);
}

}  // namespace
}  // namespace counterpoint::editing
