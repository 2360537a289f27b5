#include "spelling/dictionary.hpp"

#include <filesystem>
#include <gtest/gtest.h>
#include <initializer_list>
#include <string>

#include "support/temporary_folder.hpp"

namespace counterpoint::spelling {
namespace {

class Dictionaries : public testing::Test {
  protected:
    void put(std::initializer_list<const char*> names) {
        for (const char* name : names) {
            folder_.write(std::string(name) + ".aff", "SET UTF-8\n");
            folder_.write(std::string(name) + ".dic", "1\nword\n");
        }
    }
    std::string found(const std::string& language) {
        const auto dictionary = findDictionary(language, {folder_.path()});
        return dictionary ? dictionary->name : "";
    }

    support::TemporaryFolder folder_;
};

TEST_F(Dictionaries, FitTheRegionWhenThereIsOne) {
    put({"en_AU", "en_GB", "en_US", "pt_BR", "pt_PT", "de_DE_frami"});
    EXPECT_EQ(found("en-GB"), "en_GB");
    EXPECT_EQ(found("en_au"), "en_AU");
    EXPECT_EQ(found("pt-BR"), "pt_BR");
    EXPECT_EQ(found("de-DE"), "de_DE_frami");
}

TEST_F(Dictionaries, OfTheUsualRegionStandInForAMissingOne) {
    put({"en_AU", "en_US", "pt_BR", "pt_PT"});
    EXPECT_EQ(found("en"), "en_US");
    EXPECT_EQ(found("en-NZ"), "en_US");
    EXPECT_EQ(found("pt"), "pt_PT");
}

TEST_F(Dictionaries, OfAnotherLanguageOrScriptNeverStandIn) {
    put({"en_US", "sr_Latn_RS", "sr_RS"});
    EXPECT_EQ(found("zh-Hans"), "");
    EXPECT_EQ(found("e"), "");
    EXPECT_EQ(found(""), "");
    EXPECT_EQ(found("sr-Latn"), "sr_Latn_RS");
    EXPECT_EQ(found("sr"), "sr_RS");
    EXPECT_EQ(found("sr-Cyrl"), "sr_RS");
}

TEST_F(Dictionaries, NeedBothFiles) {
    folder_.write("fr_FR.dic", "1\nmot\n");
    EXPECT_EQ(found("fr"), "");
}

TEST_F(Dictionaries, OfTheUserComeFirst) {
    put({"en_US"});
    support::TemporaryFolder own;
    own.write("en_US.aff", "SET UTF-8\n");
    own.write("en_US.dic", "1\nword\n");
    const auto dictionary = findDictionary("en", {own.path(), "no-such-folder", folder_.path()});
    ASSERT_TRUE(dictionary);
    EXPECT_EQ(dictionary->words, own.path("en_US.dic"));
}

TEST(DictionaryFolders, AreTheUsersAndTheSystems) {
    const auto folders = dictionaryFolders();
    ASSERT_GE(folders.size(), 2U);
    EXPECT_EQ(folders.back(), "/usr/share/hunspell");
}

}  // namespace
}  // namespace counterpoint::spelling
