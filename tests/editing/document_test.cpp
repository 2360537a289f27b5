#include "editing/document.hpp"

#include <filesystem>
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

using support::TemporaryFolder;

Step adding(const map::Map& map, const std::string& id) {
    return {map::add(map, support::claim(id)).value(), Gesture::AddClaim, {id}, false};
}

class DocumentOnDisk : public testing::Test {
  protected:
    Document open() { return Document::open(path_, {state_.path("journal"), kBackups}).value(); }
    static void add(Document& document, const std::string& id) {
        ASSERT_TRUE(document.apply(adding(document.map(), id)));
    }
    map::Map onDisk() const { return format::loadMap(path_).value().map; }
    std::vector<LeftWork> left() const { return findLeftWork(state_.path("journal")); }
    map::Map other() const { return map::add(support::smallMap(), support::claim("theirs")).value(); }

    TemporaryFolder folder_;
    TemporaryFolder state_;
    std::string path_ = folder_.write("a.argmap", format::writeMap(support::smallMap()));
};

TEST_F(DocumentOnDisk, IsModifiedWheneverItDiffersFromItsFile) {
    Document document = open();
    EXPECT_FALSE(document.isModified());
    add(document, "x1");
    EXPECT_TRUE(document.isModified());
    document.undo();
    EXPECT_FALSE(document.isModified());
    document.redo();
    ASSERT_TRUE(document.save().ok());
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(onDisk() == document.map());
    document.undo();
    EXPECT_TRUE(document.isModified());
}

TEST_F(DocumentOnDisk, SavesNothingWhenTheFileHoldsThisVeryMap) {
    Document document = open();
    ASSERT_TRUE(document.save().ok());
    EXPECT_TRUE(findBackups(path_).empty());
}

TEST_F(DocumentOnDisk, WithoutAFileAsksForAName) {
    Document document = Document::make(support::smallMap());
    add(document, "x1");
    EXPECT_EQ(document.save().status, SaveStatus::NoName);
    ASSERT_TRUE(document.saveAs(folder_.path("b.argmap")).ok());
    EXPECT_EQ(document.path(), folder_.path("b.argmap"));
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(format::loadMap(document.path())->map == document.map());
}

TEST_F(DocumentOnDisk, NeverOverwritesWhatAnotherProgramWrote) {
    Document document = open();
    add(document, "x1");
    folder_.write("a.argmap", format::writeMap(other()));
    EXPECT_EQ(document.lookAtDisk(), DiskState::Changed);
    EXPECT_EQ(document.save().status, SaveStatus::ChangedOnDisk);
    EXPECT_TRUE(onDisk() == other());
    EXPECT_TRUE(document.isModified());
}

TEST_F(DocumentOnDisk, KeepingMineKeepsTheirsAsABackup) {
    Document document = open();
    add(document, "x1");
    folder_.write("a.argmap", format::writeMap(other()));
    ASSERT_TRUE(document.keepMine().ok());
    EXPECT_TRUE(onDisk() == document.map());
    ASSERT_EQ(findBackups(path_).size(), 1U);
    EXPECT_TRUE(format::loadMap(findBackups(path_)[0].path)->map == other());
    EXPECT_EQ(document.lookAtDisk(), DiskState::Same);
}

TEST_F(DocumentOnDisk, LoadingTheirsKeepsMineInTheHistoryAndAsABackup) {
    Document document = open();
    add(document, "x1");
    const map::Map mine = document.map();
    folder_.write("a.argmap", format::writeMap(other()));
    ASSERT_TRUE(document.reload().ok());
    EXPECT_TRUE(document.map() == other());
    EXPECT_FALSE(document.isModified());
    ASSERT_EQ(findBackups(path_).size(), 1U);
    EXPECT_TRUE(format::loadMap(findBackups(path_)[0].path)->map == mine);
    document.undo();
    EXPECT_TRUE(document.map() == mine);
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.save().ok());
}

TEST_F(DocumentOnDisk, LeavesItsJournalBehindUntilItIsSavedOrDiscarded) {
    {
        Document document = open();
        add(document, "x1");
        EXPECT_TRUE(left().empty()) << "it is still open";
    }
    ASSERT_EQ(left().size(), 1U);
    EXPECT_EQ(left()[0].path, path_);
    EXPECT_EQ(left()[0].lastGesture, "Add a claim");
    EXPECT_TRUE(left()[0].fileUnchanged);

    auto recovered = Document::recover(left()[0].journal, {state_.path("journal"), kBackups});
    ASSERT_TRUE(recovered.ok());
    EXPECT_TRUE(recovered->isModified());
    EXPECT_EQ(recovered->path(), path_);
    EXPECT_TRUE(recovered->map().claims().has({"x1"}));
    EXPECT_TRUE(onDisk() == support::smallMap()) << "only a save touches the file";
    add(recovered.value(), "x2");
    ASSERT_TRUE(recovered.value().save().ok());
    EXPECT_TRUE(std::filesystem::is_empty(state_.path("journal")));
    EXPECT_TRUE(onDisk().claims().has({"x2"}));
}

TEST_F(DocumentOnDisk, RecoversAsANewDocumentWhenTheFileIsAnotherNow) {
    {
        Document document = open();
        add(document, "x1");
    }
    folder_.write("a.argmap", format::writeMap(other()));
    ASSERT_EQ(left().size(), 1U);
    EXPECT_FALSE(left()[0].fileUnchanged);
    auto recovered = Document::recover(left()[0].journal, {state_.path("journal"), kBackups});
    ASSERT_TRUE(recovered.ok());
    EXPECT_EQ(recovered->path(), "");
    EXPECT_TRUE(recovered->isModified());
    EXPECT_TRUE(recovered->map().claims().has({"x1"}));
    EXPECT_EQ(recovered.value().save().status, SaveStatus::NoName);
    EXPECT_TRUE(onDisk() == other());
}

TEST_F(DocumentOnDisk, RecoversEvenWhenTheFileIsGone) {
    {
        Document document = open();
        add(document, "x1");
    }
    std::filesystem::remove(path_);
    ASSERT_EQ(left().size(), 1U);
    auto recovered = Document::recover(left()[0].journal);
    ASSERT_TRUE(recovered.ok());
    EXPECT_TRUE(recovered->map().claims().has({"x1"}));
    recovered.value().undo();
    EXPECT_TRUE(recovered->map() == support::smallMap());
}

TEST_F(DocumentOnDisk, KeepsAJournalOfWhatHasNoFileToo) {
    {
        Document document = Document::make({}, {state_.path("journal"), kBackups});
        add(document, "x1");
    }
    ASSERT_EQ(left().size(), 1U);
    EXPECT_EQ(left()[0].path, "");
    EXPECT_TRUE(Document::recover(left()[0].journal)->map().claims().has({"x1"}));
}

TEST_F(DocumentOnDisk, DiscardedWorkIsGone) {
    {
        Document document = open();
        add(document, "x1");
        document.discard();
    }
    EXPECT_TRUE(std::filesystem::is_empty(state_.path("journal")));
}

TEST_F(DocumentOnDisk, TellsWhenTheFileIsOpenInAnotherWindow) {
    std::optional<Document> first = open();
    Document second = open();
    ASSERT_TRUE(second.openElsewhere());
    EXPECT_EQ(second.openElsewhere()->state, LockState::Mine);
    add(second, "x1");
    EXPECT_EQ(second.save().status, SaveStatus::OpenElsewhere);
    first.reset();
    EXPECT_FALSE(second.openElsewhere());
    EXPECT_TRUE(second.save().ok());
}

TEST_F(DocumentOnDisk, SavesWhatIsOpenElsewhereOnceTold) {
    Document first = open();
    Document second = open();
    add(second, "x1");
    second.workAnyway();
    EXPECT_TRUE(second.save().ok());
    add(first, "x2");
    EXPECT_EQ(first.save().status, SaveStatus::ChangedOnDisk);
}

TEST_F(DocumentOnDisk, GoesOnWithoutAJournalAndSaysWhy) {
    Document document = Document::open(path_, {"/proc/nowhere/journal", kBackups}).value();
    add(document, "x1");
    EXPECT_NE(document.journalTrouble(), "");
    EXPECT_TRUE(document.save().ok());
}

}  // namespace
}  // namespace counterpoint::editing
