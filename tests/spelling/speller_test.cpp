#include "spelling/speller.hpp"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "support/temporary_folder.hpp"

namespace counterpoint::spelling {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class SpellerTest : public testing::Test {
  protected:
    Speller english() {
        Speller speller(PersonalWords(folder_.path("own/words.txt")));
        const auto dictionary = findDictionary("en-US", {"/usr/share/hunspell"});
        EXPECT_TRUE(dictionary) << "install hunspell-en-us";
        if (dictionary) speller.use(std::move(Checker::open(*dictionary)).value());
        return speller;
    }
    Dictionary small(const std::string& affixes, const std::string& words) {
        return {"xx", folder_.write("xx.aff", affixes), folder_.write("xx.dic", words)};
    }
    static std::vector<std::string> doubtful(Speller& speller, const std::string& text) {
        std::vector<std::string> words;
        for (const Word& word : speller.findDoubtful(text))
            words.push_back(text.substr(word.start, word.length));
        return words;
    }

    support::TemporaryFolder folder_;
};

TEST_F(SpellerTest, DoubtsWhatTheDictionaryDoesntHave) {
    Speller speller = english();
    EXPECT_THAT(doubtful(speller, "The governmant doesn’t recieve chips, it isn't teh point."),
                ElementsAre("governmant", "recieve", "teh"));
    EXPECT_THAT(doubtful(speller, "Its cafe’s facade"), IsEmpty());
}

TEST_F(SpellerTest, SaysNothingAboutOtherScripts) {
    Speller speller = english();
    EXPECT_THAT(doubtful(speller, "Наука 芯片 한국어 العربية"), IsEmpty());
}

TEST_F(SpellerTest, SuggestsWithTheWritersOwnApostrophe) {
    Speller speller = english();
    EXPECT_THAT(speller.suggest("recieve", 5), Contains("receive"));
    EXPECT_LE(speller.suggest("teh", 3).size(), 3U);
    EXPECT_THAT(speller.suggest("doens’t", 8), Contains("doesn’t"));
    EXPECT_THAT(speller.suggest("doens't", 8), Contains("doesn't"));
}

TEST_F(SpellerTest, FindsNothingWithoutADictionary) {
    Speller speller(PersonalWords(folder_.path("words.txt")));
    EXPECT_FALSE(speller.isUseful());
    EXPECT_THAT(doubtful(speller, "Teh governmant"), IsEmpty());
    EXPECT_THAT(speller.suggest("teh", 5), IsEmpty());
}

TEST_F(SpellerTest, KeepsTheWordsOfTheUser) {
    {
        Speller speller = english();
        EXPECT_THAT(doubtful(speller, "kvarkish Kvarkish"), ElementsAre("kvarkish", "Kvarkish"));
        EXPECT_TRUE(speller.learn("kvarkish"));
        EXPECT_TRUE(speller.learn("D’Arvelo"));
        EXPECT_THAT(doubtful(speller, "kvarkish Kvarkish D'Arvelo"), IsEmpty());
    }
    EXPECT_EQ(folder_.read("own/words.txt"), "D'Arvelo\nkvarkish\n");
    Speller again = english();
    EXPECT_THAT(doubtful(again, "Kvarkish D’Arvelo"), IsEmpty());
    EXPECT_TRUE(again.isPersonal("Kvarkish"));
    EXPECT_TRUE(again.forget("Kvarkish"));
    EXPECT_THAT(doubtful(again, "kvarkish"), ElementsAre("kvarkish"));
    EXPECT_EQ(folder_.read("own/words.txt"), "D'Arvelo\n");
}

TEST_F(SpellerTest, KeepsWordsThatAnotherWindowHasLearnt) {
    PersonalWords one(folder_.path("words.txt"));
    PersonalWords other(folder_.path("words.txt"));
    EXPECT_TRUE(one.add("uno"));
    EXPECT_TRUE(other.add("altro"));
    EXPECT_EQ(folder_.read("words.txt"), "altro\nuno\n");
}

TEST_F(SpellerTest, TakesTheWordEvenWhenItCantBeKept) {
    folder_.write("file", "not a folder");
    PersonalWords words(folder_.path("file/words.txt"));
    EXPECT_FALSE(words.add("uno"));
    EXPECT_TRUE(words.has("uno"));
}

TEST_F(SpellerTest, ReadsDictionariesInOldEncodings) {
    const Dictionary latin = small("SET ISO8859-1\n",
                                   "2\nstra\xDF"
                                   "e\ncaf\xE9\n");
    const auto checker = Checker::open(latin);
    ASSERT_TRUE(checker);
    EXPECT_TRUE(checker->accepts("straße"));
    EXPECT_TRUE(checker->accepts("cafe\xCC\x81"));
    EXPECT_FALSE(checker->accepts("strasse"));
    EXPECT_FALSE(checker->accepts("œuvre")) << "the encoding doesn't even have this letter";
    EXPECT_TRUE(checker->accepts("Жизнь"));
}

TEST_F(SpellerTest, RefusesDictionariesThatItCantRead) {
    EXPECT_FALSE(Checker::open({"xx", folder_.path("none.aff"), folder_.path("none.dic")}));
    const auto strange = Checker::open(small("SET KLINGON-1\n", "1\nword\n"));
    ASSERT_FALSE(strange);
    EXPECT_THAT(strange.error().message, HasSubstr("KLINGON-1"));
}

}  // namespace
}  // namespace counterpoint::spelling
