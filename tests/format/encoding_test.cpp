#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "format/write.hpp"

namespace counterpoint::format {
namespace {

using namespace std::string_literals;

std::string utf16(std::string_view text, bool bigEndian) {
    std::string bytes;
    const auto unit = [&](unsigned value) {
        const char high = static_cast<char>(value >> 8U);
        const char low = static_cast<char>(value & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    unit(0xFEFF);
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned>(base::nextCodePoint(text, at));
        if (c < 0x10000) {
            unit(c);
        } else {
            unit(0xD800 + ((c - 0x10000) >> 10U));
            unit(0xDC00 + ((c - 0x10000) & 0x3FFU));
        }
    }
    return bytes;
}

const std::string kContent = "<title>中文 \U0001F600 é</title>";

TEST(Encoding, ReadsUtf8WithAndWithoutAMark) {
    for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
        const auto read = readMap(mark + "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + inMap(kContent), "f");
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->map.header().title, "中文 \U0001F600 é");
    }
    EXPECT_EQ(refusal("\xEF\xBB\xBF<a><b></a>"),
              "1:7: The element “b” of line 1, column 4 must be closed first: write </b> here.");
}

TEST(Encoding, ReadsUtf16OfEitherOrder) {
    for (const bool bigEndian : {false, true}) {
        for (const std::string declaration : {"", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"}) {
            const auto read = readMap(utf16(declaration + inMap(kContent), bigEndian), "f");
            ASSERT_TRUE(read.ok()) << base::describe(read.error());
            EXPECT_EQ(read->map.header().title, "中文 \U0001F600 é");
            EXPECT_EQ(writeMap(read->map).substr(0, 38), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        }
    }
}

TEST(Encoding, CountsColumnsOfUtf16InCodePoints) {
    EXPECT_EQ(refusal(utf16(inMap("<title>\U0001F600中</title><titel/>"), false)),
              "2:18: The element “titel” can't stand in “map”: did you mean “title”?");
}

TEST(Encoding, RefusesOthersByName) {
    const std::string gbk =
        "<?xml version=\"1.0\" encoding=\"GB18030\"?>" + inMap("<title>\xD6\xD0\xCE\xC4</title>");
    EXPECT_EQ(refusal(gbk), "1:31: The encoding “GB18030” isn't read: save the file as UTF-8.");
    EXPECT_EQ(refusal("<?xml version=\"1.0\"\n encoding='ISO-8859-1'?>" + inMap("")),
              "2:12: The encoding “ISO-8859-1” isn't read: save the file as UTF-8.");
    EXPECT_EQ(refusal("<?xml version=\"1.0\" encoding=\"\xD6\xD0\"?>" + inMap("")),
              "1:31: The encoding of its declaration isn't read: save the file as UTF-8.");
}

TEST(Encoding, RefusesADeclarationThatTheBytesContradict) {
    EXPECT_EQ(refusal("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + inMap("")),
              "1:31: The XML declaration says “UTF-16”, but the file is UTF-8: save it as UTF-8.");
    EXPECT_EQ(refusal("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + inMap("")),
              "1:31: The XML declaration says “UTF-16”, but the file is UTF-8: save it as UTF-8.");
    EXPECT_EQ(refusal(utf16("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + inMap(""), true)),
              "1:31: The XML declaration says “UTF-8”, but the file is UTF-16: save it as UTF-8.");
}

TEST(Encoding, RefusesUtf32AndUnmarkedUtf16) {
    const std::string utf32 = "1:1: The file is UTF-32, which isn't read: save it as UTF-8.";
    EXPECT_EQ(refusal("\xFF\xFE\0\0<\0\0\0"s), utf32);
    EXPECT_EQ(refusal("\0\0\xFE\xFF\0\0\0<"s), utf32);
    EXPECT_EQ(refusal("<\0\0\0m\0\0\0"s), utf32);
    EXPECT_EQ(refusal("\0\0\0<"s), utf32);
    const std::string unmarked = "1:1: The file is UTF-16 without a byte order mark: save it as UTF-8.";
    EXPECT_EQ(refusal("<\0m\0"s), unmarked);
    EXPECT_EQ(refusal("\0<\0m"s), unmarked);
}

TEST(Encoding, RefusesDamagedUtf16) {
    const auto whole = utf16(inMap(kContent), false);
    const auto cut = readMap(whole.substr(0, whole.size() - 1), "f");
    ASSERT_FALSE(cut.ok());
    EXPECT_EQ(base::describe(cut.error()),
              "f: The UTF-16 text of the file is damaged: save it again, best as UTF-8.");
}

TEST(Encoding, RefusesAnEmptyFile) {
    const auto read = readMap("", "f");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(base::describe(read.error()), "f: The file is empty: a map starts with a <map> element.");
}

TEST(Encoding, RefusesInvalidUtf8WithItsPlace) {
    EXPECT_EQ(refusal(inMap("<title>中é\xFF</title>")),
              "2:10: The byte 0xFF is not UTF-8: save the file as UTF-8.");
    EXPECT_EQ(refusal(inMap("<title>a\xED\xA0\x80</title>")),
              "2:9: The byte 0xED is not UTF-8: save the file as UTF-8.");
    EXPECT_EQ(refusal(inMap("<title>\xC0\x80</title>")),
              "2:8: The byte 0xC0 is not UTF-8: save the file as UTF-8.");
}

TEST(Encoding, RefusesCharactersThatXmlCannotHold) {
    EXPECT_EQ(refusal(inMap("<title>a\0b</title>"s)),
              "2:9: The character U+0000 can't stand in XML: remove it.");
    EXPECT_EQ(refusal(inMap("<title>\x1B[0m</title>")),
              "2:8: The character U+001B can't stand in XML: remove it.");
    EXPECT_EQ(refusal(inMap("<title>中\xEF\xBF\xBE</title>")),
              "2:9: The character U+FFFE can't stand in XML: remove it.");
    EXPECT_EQ(refusal(inMap("<title>\xEF\xBF\xBF</title>")),
              "2:8: The character U+FFFF can't stand in XML: remove it.");
    EXPECT_EQ(refusal(inMap("<title>\x7F\xC2\x85\xEF\xBF\xBD\t</title>")), "");
}

TEST(Encoding, CountsLinesOfAllKindsOfLineEnds) {
    EXPECT_EQ(refusal(kRoot + "\r\n\r\n <titel/></map>").substr(0, 4), "3:2:");
    EXPECT_EQ(refusal(kRoot + "\r\r <titel/></map>").substr(0, 4), "3:2:");
    EXPECT_EQ(refusal(kRoot + "\n\r\n\r<titel/></map>").substr(0, 4), "4:1:");
}

}  // namespace
}  // namespace counterpoint::format
