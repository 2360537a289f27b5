#include "editing/fingerprint.hpp"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

using support::TemporaryFolder;

class FingerprintOf : public testing::Test {
  protected:
    DiskState look() { return compareWithDisk(path_, known_, Look::Quick); }

    TemporaryFolder folder_;
    std::string path_ = folder_.write("a", "content");
    Fingerprint known_ = readWithFingerprint(path_).value().fingerprint;
};

TEST_F(FingerprintOf, AFileThatNobodyTouchedIsTheSame) {
    EXPECT_EQ(look(), DiskState::Same);
}

TEST_F(FingerprintOf, ATouchedFileIsTheSame) {
    ASSERT_EQ(::utimensat(AT_FDCWD, path_.c_str(), nullptr, 0), 0);
    const Fingerprint before = known_;
    EXPECT_EQ(look(), DiskState::Same);
    EXPECT_NE(known_.modified, before.modified);
    folder_.write("a", "content");
    EXPECT_EQ(look(), DiskState::Same) << "written again with the same content";
}

TEST_F(FingerprintOf, AFileReplacedByRenameIsAnother) {
    for (const std::string content : {"CONTENT", "content", "Content"}) {
        std::filesystem::rename(folder_.write("b", content), path_);
        EXPECT_EQ(look(), content == "content" ? DiskState::Same : DiskState::Changed);
    }
}

TEST_F(FingerprintOf, ALongerFileIsAnother) {
    std::ofstream(path_, std::ios::app) << "x";
    EXPECT_EQ(look(), DiskState::Changed);
}

TEST_F(FingerprintOf, AChangeIsSeenWhoseSizeAndTimeWereRestored) {
    struct stat before = {};
    ASSERT_EQ(::stat(path_.c_str(), &before), 0);
    std::fstream(path_, std::ios::in | std::ios::out) << "C";
    const timespec times[] = {before.st_atim, before.st_mtim};
    ASSERT_EQ(::utimensat(AT_FDCWD, path_.c_str(), times, 0), 0);
    EXPECT_EQ(look(), DiskState::Changed);
    known_.settled = true;
    EXPECT_EQ(look(), DiskState::Changed) << "not only because the file is so young";
}

TEST_F(FingerprintOf, AMissingFileIsGone) {
    std::filesystem::remove(path_);
    EXPECT_EQ(look(), DiskState::Gone);
}

TEST_F(FingerprintOf, AFolderInItsPlaceCannotBeRead) {
    std::filesystem::remove(path_);
    std::filesystem::create_directory(path_);
    EXPECT_EQ(look(), DiskState::Unreadable);
}

}  // namespace
}  // namespace counterpoint::editing
