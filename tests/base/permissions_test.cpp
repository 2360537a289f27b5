#include <cstdint>
#include <cstring>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "base/files.hpp"
#include "support/other_user.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::base {
namespace {

namespace fs = std::filesystem;
using support::TemporaryFolder;

struct stat statusOf(const std::string& path) {
    struct stat status = {};
    ::stat(path.c_str(), &status);
    return status;
}

unsigned modeOf(const std::string& path) {
    return statusOf(path).st_mode & 07777U;
}

std::string attribute(const std::string& path, const char* name) {
    char value[256] = {};
    const ssize_t size = ::getxattr(path.c_str(), name, value, sizeof value);
    return size < 0 ? "" : std::string(value, static_cast<std::size_t>(size));
}

// An access control list in the kernel's binary form (linux/posix_acl_xattr.h): the owner rw-, user 1234
// `named`, the group r--, mask rw-, others ---.
std::string accessList(std::uint16_t named) {
    std::string list;
    const auto put = [&list](auto value) {
        list.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    const auto entry = [&put](std::uint16_t tag, std::uint16_t rights, std::uint32_t id) {
        put(tag);
        put(rights);
        put(id);
    };
    constexpr std::uint32_t kNoId = 0xFFFFFFFF;
    put(std::uint32_t{2});
    entry(0x01, 6, kNoId);
    entry(0x02, named, 1234);
    entry(0x04, 4, kNoId);
    entry(0x10, 6, kNoId);
    entry(0x20, 0, kNoId);
    return list;
}

TEST(ReplaceFile, KeepsTheModeWhateverTheUmask) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    const mode_t before = ::umask(077);
    for (const unsigned mode : {0600U, 0644U, 0666U, 0640U, 02664U}) {
        ::chmod(path.c_str(), mode);
        ASSERT_TRUE(replaceFile(path, "new"));
        EXPECT_EQ(modeOf(path), mode);
    }
    ::umask(before);
}

TEST(ReplaceFile, GivesANewFileTheModeThatTheUmaskAllows) {
    const TemporaryFolder folder;
    const mode_t before = ::umask(077);
    ASSERT_TRUE(replaceFile(folder.path("private"), "x"));
    ::umask(022);
    ASSERT_TRUE(replaceFile(folder.path("public"), "x"));
    ::umask(before);
    EXPECT_EQ(modeOf(folder.path("private")), 0600U);
    EXPECT_EQ(modeOf(folder.path("public")), 0644U);
}

TEST(ReplaceFile, KeepsUserAttributes) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    if (::setxattr(path.c_str(), "user.origin", "somewhere", 9, 0) != 0) GTEST_SKIP() << "no attributes here";
    ASSERT_TRUE(replaceFile(path, "new"));
    EXPECT_EQ(attribute(path, "user.origin"), "somewhere");
}

TEST(ReplaceFile, KeepsTheAccessControlList) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    const std::string list = accessList(6);
    if (::setxattr(path.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) != 0) {
        GTEST_SKIP() << "no access control lists here";
    }
    ASSERT_TRUE(replaceFile(path, "new"));
    EXPECT_EQ(attribute(path, "system.posix_acl_access"), list);
    EXPECT_EQ(modeOf(path), 0660U);
}

TEST(ReplaceFile, TakesNoRightsFromTheFolderThatTheOldFileDidNotGive) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    ::chmod(path.c_str(), 0640);
    const std::string list = accessList(7);
    if (::setxattr(folder.path().c_str(), "system.posix_acl_default", list.data(), list.size(), 0) != 0) {
        GTEST_SKIP() << "no access control lists here";
    }
    ASSERT_TRUE(replaceFile(path, "new"));
    EXPECT_EQ(attribute(path, "system.posix_acl_access"), "");
    EXPECT_EQ(modeOf(path), 0640U);
}

TEST(ReplaceFile, KeepsOwnerAndGroupWhenItMay) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give files away";
    const TemporaryFolder folder;
    const std::string path = folder.write("a", "old");
    ASSERT_EQ(::chown(path.c_str(), 1234, 2345), 0);
    ASSERT_TRUE(replaceFile(path, "new"));
    EXPECT_EQ(statusOf(path).st_uid, 1234U);
    EXPECT_EQ(statusOf(path).st_gid, 2345U);
}

TEST(ReplaceFile, GivesNoOtherGroupTheRightsOfTheOldOne) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give files away";
    const TemporaryFolder folder;
    ::chmod(folder.path().c_str(), 0777);
    const std::string path = folder.write("a", "old");
    ::chmod(path.c_str(), 0662);
    ASSERT_EQ(::chown(path.c_str(), 1234, 2345), 0);
    EXPECT_TRUE(support::asOrdinaryUser([&] { return replaceFile(path, "new").ok(); }));
    EXPECT_EQ(folder.read("a"), "new");
    EXPECT_EQ(statusOf(path).st_uid, support::kNobody);
    EXPECT_EQ(modeOf(path), 0622U);
}

TEST(ReplaceFile, KeepsTheGroupOfASetGroupFolder) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root may give folders away";
    const TemporaryFolder folder;
    ASSERT_EQ(::chown(folder.path().c_str(), 0, 2345), 0);
    ::chmod(folder.path().c_str(), 02775);
    ASSERT_TRUE(replaceFile(folder.path("a"), "new"));
    EXPECT_EQ(statusOf(folder.path("a")).st_gid, 2345U);
}

// A file system of its own, of this size and number of files.
class SmallDisk {
  public:
    SmallDisk(const std::string& path, const std::string& options) : path_(path) {
        fs::create_directory(path);
        mounted_ = ::mount("tmpfs", path.c_str(), "tmpfs", 0, options.c_str()) == 0;
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (mounted_) ::umount(path_.c_str());
    }
    bool mounted() const { return mounted_; }

  private:
    std::string path_;
    bool mounted_ = false;
};

TEST(ReplaceFile, KeepsTheOldFileOnAFullDisk) {
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path("disk"), "size=64k");
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk isn't permitted here";
    const std::string path = folder.path("disk/a");
    for (const std::size_t size : {300U, 5'000U, 16'000U, 60'000U}) {
        const std::string old(size, 'o');
        ASSERT_TRUE(replaceFile(path, old));
        const auto done = replaceFile(path, std::string(200'000, 'n'));
        ASSERT_FALSE(done);
        EXPECT_EQ(
            done.error().message,
            "The file can't be saved: writing the new content failed (No space left on device); the old file "
            "was kept.");
        EXPECT_EQ(folder.read("disk/a"), old);
        EXPECT_EQ(std::distance(fs::directory_iterator(folder.path("disk")), {}), 1);
        fs::remove(path);
    }
}

TEST(ReplaceFile, SaysThatNoFileCanBeMadeOnADiskWithoutRoomForNames) {
    const TemporaryFolder folder;
    const SmallDisk disk(folder.path("disk"), "nr_inodes=2");
    if (!disk.mounted()) GTEST_SKIP() << "mounting a small disk isn't permitted here";
    folder.write("disk/a", "old");
    const auto done = replaceFile(folder.path("disk/a"), "new");
    ASSERT_FALSE(done);
    EXPECT_EQ(
        done.error().message,
        "The file can't be saved: creating a temporary file in the folder failed (No space left on device); "
        "the old file was kept.");
    EXPECT_EQ(folder.read("disk/a"), "old");
}

}  // namespace
}  // namespace counterpoint::base
