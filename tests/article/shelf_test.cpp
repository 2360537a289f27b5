#include "article/shelf.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>

#include "base/text.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::article {
namespace {

TEST(Shelf, GivesAnArticleBackByItsHash) {
    const support::TemporaryFolder folder;
    const std::string shelf = folder.path("a/b");
    const std::string bytes = "\xEF\xBB\xBFWords.";
    EXPECT_TRUE(keepCopy(shelf, {"Words.", bytes, true}));
    EXPECT_TRUE(keepCopy(shelf, {"Words.", bytes, true})) << "once more is no trouble";
    const auto found = findCopy(shelf, base::sha256(bytes));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, "Words.");
    EXPECT_EQ(found->bytes, bytes);
    EXPECT_EQ(std::filesystem::status(shelf).permissions(), std::filesystem::perms::owner_all);
}

TEST(Shelf, GivesNothingThatIsDamagedOrElsewhere) {
    const support::TemporaryFolder folder;
    const std::string hash = base::sha256("Words.");
    folder.write(hash + ".txt", "Other words.");
    EXPECT_FALSE(findCopy(folder.path(), hash));
    EXPECT_FALSE(findCopy(folder.path(), "../" + hash));
    EXPECT_FALSE(findCopy(folder.path(), ""));
    EXPECT_TRUE(keepCopy(folder.path(), {"Words.", "Words.", true}));
    EXPECT_TRUE(findCopy(folder.path(), hash)) << "a damaged copy is replaced";
}

TEST(Shelf, SaysWhyItCanNotKeepACopy) {
    const support::TemporaryFolder folder;
    const auto kept = keepCopy(folder.write("file", "x") + "/shelf", {"Words.", "Words.", true});
    ASSERT_FALSE(kept);
    EXPECT_FALSE(kept.error().message.empty());
}

}  // namespace
}  // namespace counterpoint::article
