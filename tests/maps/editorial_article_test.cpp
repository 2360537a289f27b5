#include <cstdlib>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/text.hpp"
#include "support/shipped_maps.hpp"

// Tests against the article itself, which is not part of the project: they run where COUNTERPOINT_ARTICLE
// names a copy of it.
namespace counterpoint {
namespace {

constexpr std::size_t kSequence = 6;  // words

// Every run of six words, each as one text.
std::vector<std::string> sequences(const std::string& text) {
    const std::vector<std::string> words = support::words(text);
    std::vector<std::string> found;
    for (std::size_t i = 0; i + kSequence <= words.size(); ++i) {
        std::string sequence;
        for (std::size_t k = i; k < i + kSequence; ++k) sequence += words[k] + " ";
        found.push_back(sequence);
    }
    return found;
}

class EditorialArticle : public ::testing::Test {
  protected:
    void SetUp() override {
        const char* path = std::getenv("COUNTERPOINT_ARTICLE");
        if (!path) GTEST_SKIP() << "COUNTERPOINT_ARTICLE names no file: the article is not shipped";
        const auto article = base::readFile(path);
        ASSERT_TRUE(article.ok()) << base::describe(article.error());
        article_ = article.value();
        map_ = support::shippedMap("local-chips/editorial.argmap");
        ASSERT_FALSE(map_.claims().empty());
    }

    std::string article_;
    map::Map map_;
};

TEST_F(EditorialArticle, IsTheTextThatTheMapDescribes) {
    const map::Source* source = map_.sources().find({"editorial"});
    ASSERT_NE(source, nullptr);
    ASSERT_TRUE(source->text.has_value());
    EXPECT_EQ(source->text->sha256, base::sha256(article_));
    EXPECT_EQ(source->text->length, base::countCodePoints(article_));
}

TEST_F(EditorialArticle, HasEverySpanOfTheMap) {
    for (const map::Claim& claim : map_.claims()) {
        for (const map::Anchor& anchor : claim.anchors) {
            const auto span = base::slice(article_, anchor.start, anchor.end);
            ASSERT_TRUE(span.has_value()) << claim.id.name;
            EXPECT_EQ(base::sha256(*span), anchor.sha256) << claim.id.name;
        }
    }
}

TEST_F(EditorialArticle, SharesNoSixWordsInARowWithTheMap) {
    const std::vector<std::string> list = sequences(article_);
    const std::set<std::string> ofTheArticle(list.begin(), list.end());
    ASSERT_GT(ofTheArticle.size(), 500U);
    for (const std::string& text : support::allTexts(map_)) {
        for (const std::string& sequence : sequences(text)) {
            EXPECT_EQ(ofTheArticle.count(sequence), 0U) << sequence;
        }
    }
}

}  // namespace
}  // namespace counterpoint
