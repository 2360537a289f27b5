#include "spelling/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace counterpoint::spelling {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    for (const Word& word : findWords(text)) words.push_back(text.substr(word.start, word.length));
    return words;
}

TEST(Words, AreLettersWithApostrophesBetweenThem) {
    EXPECT_THAT(wordsOf("It’s the well-known 'fact' (don't ask), d'accord?"),
                ElementsAre("It’s", "the", "well", "known", "fact", "don't", "ask", "d'accord"));
    EXPECT_THAT(wordsOf("Über die Straße, naïve cafe\xCC\x81"),
                ElementsAre("Über", "die", "Straße", "naïve", "cafe\xCC\x81"));
    EXPECT_THAT(wordsOf("Наука и жизнь"), ElementsAre("Наука", "и", "жизнь"));
    EXPECT_THAT(wordsOf(""), IsEmpty());
    EXPECT_THAT(wordsOf("'' - ’ …"), IsEmpty());
}

TEST(Words, LeaveOutNumbersCapitalsAndInnerCapitals) {
    EXPECT_THAT(wordsOf("In 2nd place, H2O and 45,000 of NATO’s F-35 by McKinsey; I say A"),
                ElementsAre("In", "place", "and", "of", "F", "by", "I", "say", "A"));
    EXPECT_THAT(wordsOf("O'Brien"), ElementsAre("O'Brien"));
}

TEST(Words, LeaveOutAddresses) {
    EXPECT_THAT(
        wordsOf("see https://example.org/wrongg?x=teh and www.exampel.com or jon@exampel.com, my_file"),
        ElementsAre("see", "and", "or"));
    EXPECT_THAT(wordsOf("from exampel.com/chips. Then"), ElementsAre("from", "chips", "Then"));
}

TEST(Words, LeaveOutScriptsWithoutSpaces) {
    EXPECT_THAT(wordsOf("本地芯片 chips 很贵"), ElementsAre("chips"));
    EXPECT_THAT(wordsOf("用iphone手机"), ElementsAre("iphone"));
    EXPECT_THAT(wordsOf("ひらがなカタカナ ภาษาไทย"), IsEmpty());
}

TEST(Words, LeaveOutWhatNoDictionaryHolds) {
    EXPECT_THAT(wordsOf(std::string(200, 'a') + " b"), ElementsAre("b"));
}

TEST(Scripts, AreThoseOfTheLetters) {
    EXPECT_THAT(scriptsIn("12 - .,"), IsEmpty());
    EXPECT_EQ(scriptsIn("abc Äö").size(), 1U);
    EXPECT_EQ(scriptsIn("abc Жизнь 芯").size(), 3U);
}

}  // namespace
}  // namespace counterpoint::spelling
