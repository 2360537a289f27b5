#include "format/write.hpp"

#include "refusal.hpp"

#include <clocale>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <limits>
#include <locale>
#include <string>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "support/random_map.hpp"
#include "support/small_map.hpp"

namespace counterpoint::format {
namespace {

// The example of the specification: every element and attribute occurs in it.
std::string exampleOfTheSpecification() {
    std::ifstream file(COUNTERPOINT_ROOT "/maps/README.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::size_t start = page.find("```xml\n") + 7;
    return page.substr(start, page.find("```\n", start) - start);
}

map::Map withClaim(const map::Claim& claim) {
    map::Parts parts;
    parts.claims = {claim};
    return map::Map::make(parts).value();
}

TEST(WriteMap, WritesTheExampleOfTheSpecificationAsItStands) {
    const std::string example = exampleOfTheSpecification();
    const auto read = readMap(example, "README.md");
    ASSERT_TRUE(read.ok()) << base::describe(read.error());
    EXPECT_EQ(read->map.claims().size(), 4U);
    EXPECT_EQ(writeMap(read->map), example);
}

TEST(WriteMap, FindsTrueAnchorsInTheExampleOfTheSpecification) {
    const auto read = readMap(exampleOfTheSpecification(), "README.md");
    ASSERT_TRUE(read.ok());
    for (const map::Claim& claim : read->map.claims()) {
        for (const map::Anchor& anchor : claim.anchors) {
            EXPECT_EQ(anchor.end - anchor.start, base::countCodePoints(anchor.quote));
            EXPECT_TRUE(base::sha256(anchor.quote).starts_with(anchor.sha256)) << base::sha256(anchor.quote);
        }
    }
}

TEST(WriteMap, ReadsTheMapByHandOfTheSpecification) {
    std::ifstream file(COUNTERPOINT_ROOT "/maps/README.md");
    std::string text = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">\n";
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("    <claim") || line.starts_with("    <argument")) text += line + "\n";
        if (line.starts_with("## The file")) break;
    }
    const auto read = readMap(text + "</map>", "README.md");
    ASSERT_TRUE(read.ok()) << base::describe(read.error());
    EXPECT_EQ(read->map.claims().size(), 4U);
    EXPECT_EQ(read->map.arguments().size(), 2U);
}

TEST(WriteMap, WritesTheEmptyMap) {
    EXPECT_EQ(writeMap(map::Map()),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<map xmlns=\"urn:counterpoint:argmap:1\" "
              "version=\"1\"/>\n");
}

TEST(WriteMap, EscapesWhatAReaderWouldTakeForSomethingElse) {
    map::Claim claim = support::claim("c", "a & b < c > d \"e\" 'f' ]]> \t\n\r\r\n");
    claim.layer = "a & b < c > d \"e\" 'f'\t\n\r";
    const std::string written = writeMap(withClaim(claim));
    EXPECT_NE(written.find("<text>a &amp; b &lt; c &gt; d \"e\" 'f' ]]&gt; \t\n&#13;&#13;\n</text>"),
              std::string::npos)
        << written;
    EXPECT_NE(written.find("layer=\"a &amp; b &lt; c &gt; d &quot;e&quot; 'f'&#9;&#10;&#13;\""),
              std::string::npos)
        << written;
    EXPECT_TRUE(readMap(written, "f").value().map == withClaim(claim));
}

TEST(WriteMap, WritesNumbersInTheFewestDigitsWithoutExponents) {
    const std::vector<std::pair<double, std::string>> cases = {
        {0, "0"}, {1, "1"}, {0.5, "0.5"}, {0.1, "0.1"}, {1.0 / 3, "0.3333333333333333"}, {1e-7, "0.0000001"}};
    for (const auto& [number, text] : cases) {
        map::Claim claim = support::claim("c");
        claim.credence = number;
        EXPECT_NE(writeMap(withClaim(claim)).find(" credence=\"" + text + "\""), std::string::npos) << text;
    }
    map::Claim claim = support::claim("c");
    claim.credence = std::numeric_limits<double>::denorm_min();
    const auto read = readMap(writeMap(withClaim(claim)), "f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->map.claims()[0].credence, claim.credence);
}

TEST(WriteMap, LeavesOutDefaults) {
    const std::string root =
        "<claim id=\"c\" main=\"false\" implicit=\"false\" stance=\"asserted\"><text>T.</text></claim>";
    const std::string written = writeMap(readMap(inMap(root), "f").value().map);
    EXPECT_NE(written.find("  <claim id=\"c\">\n    <text>T.</text>\n  </claim>\n"), std::string::npos)
        << written;
}

// A decimal comma and grouped digits, whether or not the system has a language that writes them.
struct Commas : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

class Surroundings {
  public:
    Surroundings() : before_(std::locale::global(std::locale(std::locale::classic(), new Commas))) {}
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;
    ~Surroundings() {
        std::locale::global(before_);
        std::setlocale(LC_ALL, "C");
        unsetenv("TZ");
    }

  private:
    std::locale before_;
};

TEST(WriteMap, WritesTheSameBytesInEveryLocaleAndTimeZone) {
    support::RandomMapShape shape;
    shape.claims = 200;
    const map::Map map = support::randomMap(7, shape);
    const std::string bytes = writeMap(map);
    const Surroundings commas;
    for (const char* name : {"C", "de_DE.UTF-8", "tr_TR.UTF-8", "C.UTF-8"}) {
        std::setlocale(LC_ALL, name);  // which may not be there
        setenv("TZ", "Asia/Kathmandu", 1);
        EXPECT_TRUE(writeMap(map) == bytes) << name;
        const auto read = readMap(bytes, "f");
        ASSERT_TRUE(read.ok()) << name;
        EXPECT_TRUE(read->map == map) << name;
    }
}

}  // namespace
}  // namespace counterpoint::format
