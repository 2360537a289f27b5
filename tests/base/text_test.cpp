#include "base/text.hpp"

#include <array>
#include <gtest/gtest.h>
#include <string>
#include <utility>

namespace counterpoint::base {
namespace {

using namespace std::string_literals;

TEST(Utf8, AcceptsWellFormedText) {
    EXPECT_EQ(findInvalidUtf8(""), std::nullopt);
    EXPECT_EQ(findInvalidUtf8("plain ASCII, longer than eight bytes"), std::nullopt);
    EXPECT_EQ(findInvalidUtf8("é ß 漢字 \xF0\x9F\x98\x80 \xF4\x8F\xBF\xBF \xED\x9F\xBF \xEE\x80\x80"),
              std::nullopt);
    EXPECT_EQ(findInvalidUtf8("a\0b"s), std::nullopt);
}

TEST(Utf8, FindsTheFirstWrongByte) {
    // The examples follow Unicode 15, table 3-7: every row's neighbours that aren't well formed.
    const std::array<std::pair<std::string, std::size_t>, 12> wrong = {{
        {"abc\x80", 3},
        {"\xC0\x80", 0},
        {"\xC1\xBF", 0},
        {"x\xE0\x9F\xBF", 1},
        {"x\xED\xA0\x80", 1},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xF4\x90\x80\x80", 0},
        {"\xF5\x80\x80\x80", 0},
        {"12345678\xFF", 8},
        {"é\xC3", 2},
        {"ab\xE6\xBC", 2},
        {"\xE6\xBC\x41", 0},
    }};
    for (const auto& [text, place] : wrong) EXPECT_EQ(findInvalidUtf8(text), place) << visible(text);
}

TEST(Utf8, CountsCodePointsNotBytes) {
    EXPECT_EQ(countCodePoints(""), 0U);
    EXPECT_EQ(countCodePoints("aé漢\xF0\x9F\x98\x80"), 4U);
}

TEST(Utf8, TurnsACodePointsIndexIntoAByteOffset) {
    const std::string text = "aé漢b";
    EXPECT_EQ(byteOffset(text, 0), 0U);
    EXPECT_EQ(byteOffset(text, 2), 3U);
    EXPECT_EQ(byteOffset(text, 3), 6U);
    EXPECT_EQ(byteOffset(text, 4), 7U);
    EXPECT_EQ(byteOffset(text, 5), std::nullopt);
}

TEST(Utf8, SlicesByCodePoints) {
    const std::string text = "aé漢b";
    EXPECT_EQ(slice(text, 1, 3), "é漢");
    EXPECT_EQ(slice(text, 0, 4), text);
    EXPECT_EQ(slice(text, 4, 4), "");
    EXPECT_EQ(slice(text, 2, 5), std::nullopt);
    EXPECT_EQ(slice(text, 3, 2), std::nullopt);
    EXPECT_EQ(slice(text, 5, 5), std::nullopt);
}

TEST(Utf8, EncodesAndDecodesEveryScalarValue) {
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
        if (codePoint == 0xD800) codePoint = 0xE000;
        std::string text;
        appendUtf8(text, codePoint);
        ASSERT_EQ(findInvalidUtf8(text), std::nullopt);
        std::size_t offset = 0;
        ASSERT_EQ(nextCodePoint(text, offset), codePoint);
        ASSERT_EQ(offset, text.size());
    }
}

TEST(Utf8, WritesAReplacementForWhatIsNoScalarValue) {
    std::string text;
    appendUtf8(text, 0xD800);
    appendUtf8(text, 0x110000);
    EXPECT_EQ(text, "\uFFFD\uFFFD");
}

TEST(Utf8, DecodingMovesOnEvenInBrokenText) {
    const std::string text = "\xE6\xBC";
    std::size_t offset = 0;
    EXPECT_EQ(nextCodePoint(text, offset), U'\uFFFD');
    EXPECT_EQ(offset, 1U);
}

TEST(Utf16, IsReadInBothByteOrders) {
    EXPECT_EQ(fromUtf16("\xFF\xFE\x61\x00\xE9\x00\x3D\xD8\x00\xDE"s), "aé\xF0\x9F\x98\x80");
    EXPECT_EQ(fromUtf16("\xFE\xFF\x00\x61\x00\xE9\xD8\x3D\xDE\x00"s), "aé\xF0\x9F\x98\x80");
    EXPECT_EQ(fromUtf16("\xFF\xFE"), "");
}

TEST(Utf16, RefusesWhatIsMalformed) {
    EXPECT_EQ(fromUtf16(""), std::nullopt);
    EXPECT_EQ(fromUtf16("ab"), std::nullopt) << "no byte order mark";
    EXPECT_EQ(fromUtf16("\xFF\xFE\x61"s), std::nullopt) << "half a unit";
    EXPECT_EQ(fromUtf16("\xFF\xFE\x3D\xD8"s), std::nullopt) << "a high surrogate at the end";
    EXPECT_EQ(fromUtf16("\xFF\xFE\x3D\xD8\x61\x00"s), std::nullopt) << "a high surrogate alone";
    EXPECT_EQ(fromUtf16("\xFF\xFE\x00\xDE\x61\x00"s), std::nullopt) << "a low surrogate first";
}

TEST(XmlCharacter, FollowsTheSpecification) {
    for (const char32_t allowed : {U'\t', U'\n', U'\r', U' ', U'\x7F', U'\uD7FF', U'\uE000', U'\uFFFD'}) {
        EXPECT_TRUE(isXmlCharacter(allowed)) << static_cast<unsigned>(allowed);
    }
    EXPECT_TRUE(isXmlCharacter(0x10000));
    EXPECT_TRUE(isXmlCharacter(0x10FFFF));
    for (const unsigned refused :
         {0U, 1U, 0xBU, 0xCU, 0x1FU, 0xD800U, 0xDFFFU, 0xFFFEU, 0xFFFFU, 0x110000U}) {
        EXPECT_FALSE(isXmlCharacter(refused)) << refused;
    }
}

TEST(Visible, ShowsControlCharactersAndLeavesTextAlone) {
    EXPECT_EQ(visible("plain é 漢 \\"), "plain é 漢 \\");
    EXPECT_EQ(visible("\x1b[2Ja\nb\tc\x7f\0"s), "\\x1b[2Ja\\nb\\tc\\x7f\\x00");
    EXPECT_EQ(visible("\u009b1m"), "\\u009b1m");
    EXPECT_EQ(visible("\xFFok\xE6\xBC"), "\\xffok\\xe6\\xbc");
    EXPECT_EQ(visible("a\u202Egpj.exe\u2066"), "a\\u202egpj.exe\\u2066");
}

TEST(Sha256, GivesTheStandardsExamples) {
    // FIPS 180-2, appendix B.
    EXPECT_EQ(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256(std::string(1000000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

}  // namespace
}  // namespace counterpoint::base
