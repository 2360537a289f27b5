#include "editing/journal.hpp"

#include <fcntl.h>
#include <filesystem>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "editing/checksum.hpp"
#include "editing/recovery.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

using support::TemporaryFolder;

std::string patched(const std::string& before, const std::string& after) {
    std::string text = before;
    EXPECT_TRUE(applyRecord(recordOf(before, after), text));
    return text;
}

mode_t modeOf(const std::string& path) {
    struct stat status = {};
    EXPECT_EQ(::stat(path.c_str(), &status), 0);
    return status.st_mode & 07777U;
}

TEST(Checksum, IsTheOneThatOthersCompute) {
    EXPECT_EQ(crc32c("123456789"), 0xE3069283U);
    EXPECT_EQ(crc32c(""), 0U);
}

TEST(JournalText, ARecordTurnsAnyTextIntoAnyOther) {
    const std::vector<std::string> texts = {"", "a", "aa", "aaa", "ab", "ba", "aba", "abba", "baab", "xabay"};
    for (const std::string& one : texts) {
        for (const std::string& other : texts) EXPECT_EQ(patched(one, other), other) << one << " " << other;
    }
}

TEST(JournalText, ARecordHoldsOnlyWhatChanged) {
    const JournalRecord record = recordOf("one two three", "one 2 three");
    EXPECT_EQ(record.bytes, "2");
    EXPECT_EQ(record.kept, 4U);
    EXPECT_EQ(record.keptAtEnd, 6U);
}

TEST(JournalText, ARecordThatDoesNotFitChangesNothing) {
    std::string text = "short";
    EXPECT_FALSE(applyRecord({"", 0, 4, 2, "x"}, text));
    EXPECT_FALSE(applyRecord({"", 0, 6, 0, "x"}, text));
    EXPECT_EQ(text, "short");
}

// A journal of a few steps, and its bytes.
class WrittenJournal : public testing::Test {
  protected:
    WrittenJournal() {
        auto journal =
            Journal::start(folder_.path("journal"), {"/maps/a.argmap", "hash", versions_[0]}).value();
        file_ = journal.file();
        for (std::size_t i = 1; i < versions_.size(); ++i) {
            EXPECT_TRUE(journal.add("Step " + std::to_string(i), versions_[i]).ok());
        }
        EXPECT_TRUE(journal.sync().ok());
        bytes_ = folder_.read("journal/" + std::filesystem::path(file_).filename().string());
    }

    // The version that these bytes give; nothing when they are no journal.
    std::optional<std::size_t> versionIn(const std::string& bytes) const {
        const auto journal = decodeJournal(bytes, "j");
        if (!journal) return std::nullopt;
        std::string text = journal->header.base;
        for (const JournalRecord& record : journal->records) EXPECT_TRUE(applyRecord(record, text));
        EXPECT_LE(journal->records.size(), versions_.size() - 1);
        EXPECT_TRUE(text == versions_[journal->records.size()]);
        EXPECT_TRUE(newestMap(*journal, "j").ok());
        return journal->records.size();
    }

    static std::string version(int claims) {
        map::Parts parts;
        for (int i = 0; i < claims; ++i) parts.claims.push_back(support::claim("c" + std::to_string(i)));
        return format::writeMap(support::mapOf(parts));
    }

    TemporaryFolder folder_;
    std::vector<std::string> versions_ = {version(0), version(1), version(3),
                                          version(2), version(2), version(0)};
    std::string file_;
    std::string bytes_;
};

TEST_F(WrittenJournal, GivesBackAllSteps) {
    const auto journal = decodeJournal(bytes_, "j");
    ASSERT_TRUE(journal.ok());
    EXPECT_EQ(journal->header.path, "/maps/a.argmap");
    EXPECT_EQ(journal->header.fileHash, "hash");
    EXPECT_EQ(journal->records.back().gesture, "Step 5");
    EXPECT_EQ(journal->validBytes, bytes_.size());
    EXPECT_EQ(versionIn(bytes_), 5U);
}

TEST_F(WrittenJournal, IsNobodyElsesToRead) {
    EXPECT_EQ(modeOf(folder_.path("journal")), 0700U);
    EXPECT_EQ(modeOf(file_), 0600U);
}

TEST_F(WrittenJournal, CutOffAnywhereGivesAnEarlierVersion) {
    std::optional<std::size_t> before;
    for (std::size_t length = 0; length <= bytes_.size(); ++length) {
        const auto now = versionIn(bytes_.substr(0, length));
        EXPECT_GE(now, before) << length;
        before = now;
    }
    EXPECT_EQ(before, 5U);
}

TEST_F(WrittenJournal, WithAnyByteChangedGivesAnEarlierVersionOrNone) {
    for (std::size_t i = 0; i < bytes_.size(); ++i) {
        for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
            std::string damaged = bytes_;
            damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ change);
            const auto version = versionIn(damaged);
            EXPECT_NE(version, 5U) << i;
        }
    }
}

TEST_F(WrittenJournal, GoesOnAfterTheLastSoundRecord) {
    // The third record is damaged, so that the fourth and fifth must not follow upon what is added.
    std::size_t end = 0;
    for (std::size_t length = 0; versionIn(bytes_.substr(0, length)) != 3U; ++length) end = length;
    std::string damaged = bytes_;
    damaged[end] = '~';
    folder_.write("journal/" + std::filesystem::path(file_).filename().string(), damaged);
    auto journal = Journal::goOn(file_);
    ASSERT_TRUE(journal.ok());
    EXPECT_EQ(journal->text(), versions_[2]);
    ASSERT_TRUE(journal.value().add("Step", versions_[3]).ok());
    const auto read =
        decodeJournal(folder_.read("journal/" + std::filesystem::path(file_).filename().string()), "j");
    EXPECT_EQ(read->records.size(), 3U);
}

TEST_F(WrittenJournal, BelongsToOneAtATime) {
    auto journal = Journal::goOn(file_);
    ASSERT_TRUE(journal.ok());
    EXPECT_FALSE(Journal::goOn(file_).ok());
    EXPECT_TRUE(findLeftWork(folder_.path("journal")).empty());
}

TEST(Journal, OfANewerVersionIsLeftAlone) {
    const auto read = decodeJournal("counterpoint-journal 2\nwhatever", "j");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().message, "This autosave file is from another version of Counterpoint.");
}

TEST(Journal, IsWrittenAnewWhenItGetsLong) {
    const TemporaryFolder folder;
    const std::string one = format::writeMap(support::randomMap(1, 300));
    const std::string other = format::writeMap(support::randomMap(2, 300));
    auto journal = Journal::start(folder.path("j"), {"", "", one}).value();
    std::size_t most = 0;
    for (int i = 0; i < 100; ++i) {
        ASSERT_TRUE(journal.add("Step", i % 2 == 0 ? other : one).ok());
        most = std::max<std::size_t>(most, std::filesystem::file_size(journal.file()));
    }
    ASSERT_TRUE(journal.add("Step", other).ok());
    EXPECT_GT(101 * (other.size() / 2), std::size_t{6} << 20U) << "or the test is too small";
    EXPECT_LT(most, std::size_t{6} << 20U);
    EXPECT_FALSE(Journal::goOn(journal.file()).ok()) << "it is still held";
    EXPECT_EQ(folder.names().size(), 1U);
    const std::string file = journal.file();
    { const Journal gone = std::move(journal); }
    EXPECT_TRUE(Journal::goOn(file)->text() == other);
}

}  // namespace
}  // namespace counterpoint::editing
