#include "refusal.hpp"

#include <chrono>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "format/scan.hpp"

// Each limit: what is at it is read, what is beyond it is refused at once.
namespace counterpoint::format {
namespace {

std::string repeated(const std::string& piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

std::string nested(std::size_t depth) {
    return inMap("<x:a xmlns:x=\"urn:x\">" + repeated("<x:a>", depth - 2) + repeated("</x:a>", depth - 1));
}

TEST(Limits, OfNesting) {
    EXPECT_EQ(refusal(nested(64)), "");
    EXPECT_EQ(refusal(nested(65)), "2:332: Elements are nested more than 64 deep: take some levels out.");
    EXPECT_EQ(refusal(repeated("<a>", 1000000) + repeated("</a>", 1000000)),
              "1:193: Elements are nested more than 64 deep: take some levels out.");
}

TEST(Limits, OfAttributes) {
    const auto with = [](int count) {
        std::string element = "<source id=\"s\" xmlns:x=\"urn:x\"";
        for (int i = 2; i < count; ++i) element += " x:a" + std::to_string(i) + "=\"1\"";
        return inMap(element + "/>");
    };
    EXPECT_EQ(refusal(with(64)), "");
    EXPECT_EQ(refusal(with(65)), "2:644: An element can have 64 attributes, not more: take some out.");
}

TEST(Limits, OfTheLengthOfAttributes) {
    const auto with = [](const std::string& value) {
        return inMap("<source layer=\"" + value + "\" id=\"s\"/>");
    };
    const std::string message = "2:9: The value of “layer” is longer than 16384 bytes: shorten it.";
    EXPECT_EQ(refusal(with(std::string(16384, 'x'))), "");
    EXPECT_EQ(refusal(with(std::string(16385, 'x'))), message);
    // What counts is the value, not how it is written.
    EXPECT_EQ(refusal(with(repeated("&quot;", 16384))), "");
    EXPECT_EQ(refusal(with(repeated("&quot;", 16385))), message);
    EXPECT_EQ(refusal(with(repeated("&#20013;", 5461))), "");
    EXPECT_EQ(refusal(with(repeated("&#20013;", 5462))), message);
    EXPECT_EQ(refusal("<map version=\"" + std::string(60U << 20U, 'x') + "\"/>").substr(0, 17),
              "1:6: The value of");
}

TEST(Limits, OfElements) {
    EXPECT_EQ(refusal(inMap(repeated("<!---->", kMostNodes - 1))), "");
    EXPECT_EQ(refusal(inMap(repeated("<!---->", kMostNodes))).substr(2),
              "6999994: The file has more than 1000000 elements and comments: split the map.");
    EXPECT_EQ(refusal(inMap(repeated("<s/>", 5000000))).substr(2),
              "3999997: The file has more than 1000000 elements and comments: split the map.");
}

TEST(Limits, OfTheFile) {
    const auto padded = [](std::size_t size) {
        return kRoot + std::string(size - kRoot.size() - 6, ' ') + "</map>";
    };
    EXPECT_EQ(refusal(padded(base::kLargestFile)), "");
    EXPECT_EQ(refusal(padded(base::kLargestFile + 1)), " The file is larger than 64 MiB: split the map.");
}

TEST(Limits, OfItems) {
    const auto with = [](int claims) {
        std::string content;
        for (int i = 0; i < claims; ++i)
            content += "<claim id=\"c" + std::to_string(i) + "\"><text>A.</text></claim>\n";
        return inMap(content);
    };
    EXPECT_EQ(refusal(with(20000)), "");
    EXPECT_EQ(refusal(with(20001)), "20002:1: A map can hold 20000 claims, not more: split it.");
}

TEST(Limits, OfTexts) {
    const auto with = [](const std::string& text) {
        return inMap("<claim id=\"a\">\n<text>" + text + "</text></claim>");
    };
    EXPECT_EQ(refusal(with(repeated("中", 10000))), "");
    EXPECT_EQ(refusal(with(repeated("中", 10001))),
              "3:1: The text of this claim is longer than 10000 characters: shorten it.");
    EXPECT_EQ(refusal(with(repeated("x\n", 199) + "x")), "");
    EXPECT_EQ(refusal(with(repeated("x\n", 200) + "x")),
              "3:1: The text of this claim has more than 200 lines: shorten it.");
}

TEST(Limits, OfWhatIsKept) {
    const std::string uri(16000, 'u');
    const auto with = [&](std::size_t count) {
        return "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" xmlns:x=\"" + uri + "\">\n" +
               repeated("<x:a/>", count) + "\n</map>";
    };
    EXPECT_EQ(refusal(with(4000)), "");
    EXPECT_EQ(refusal(with(400000)),
              "2:25135: What other programs keep in this file is larger than 64 MiB: take some of it out.");
}

#ifdef __SANITIZE_ADDRESS__
constexpr double kMostSeconds = 50;
#else
constexpr double kMostSeconds = 5;
#endif

// Files that would take a careless reader hours.
TEST(Limits, KeepHostileFilesCheap) {
    // Many long namespaces that differ at their very ends, and many elements with an attribute of each.
    std::string declarations;
    std::string user = "<x:b";
    for (int i = 0; i < 62; ++i) {
        const std::string number = std::to_string(i);
        declarations += " xmlns:p" + number + "=\"" + std::string(16000, 'u') + number + "\"";
        user += " p" + number + ":a=\"\"";
    }
    user += "/>";
    const std::vector<std::string> files = {
        "<!DOCTYPE a [" + repeated("<!a ", 1000000),
        repeated("<a", 1000000),
        "<a>" + repeated("&", 1000000),
        "<a " + repeated("b=\"\" ", 1000000),
        kRoot + repeated("<!-- ", 1000000),
        kRoot + repeated("]]", 5000000),
        kRoot + "<title>" + repeated("a:", 10000000) + "</title></map>",
        inMap("<x:a xmlns:x=\"urn:x\"" + declarations + ">" + repeated(user, 50000) + "</x:a>"),
    };
    for (const std::string& bytes : files) {
        const auto start = std::chrono::steady_clock::now();
        refusal(bytes);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        EXPECT_LT(seconds.count(), kMostSeconds) << bytes.substr(0, 40);
    }
}

}  // namespace
}  // namespace counterpoint::format
