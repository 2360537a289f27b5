#include "refusal.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "format/names.hpp"
#include "format/shapes.hpp"
#include "format/write.hpp"
#include "support/command.hpp"
#include "support/random_map.hpp"
#include "support/temporary_folder.hpp"

// The schema, the specification and the reader say the same.
namespace counterpoint::format {
namespace {

const std::string kMaps = COUNTERPOINT_ROOT "/maps/";
const std::string kSchema = kMaps + "argmap.rng";

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// What xmllint says against these files; nothing when all are valid.
std::string complaints(const std::vector<std::string>& files) {
    std::vector<std::string> command = {"xmllint", "--noout", "--relaxng", kSchema};
    command.insert(command.end(), files.begin(), files.end());
    const auto result = support::run(command);
    return result.status == 0 ? "" : "status " + std::to_string(result.status) + "\n" + result.err;
}

bool hasXmllint() {
    return support::run({"xmllint", "--version"}).status == 0;
}

TEST(Schema, AcceptsWhatTheWriterWrites) {
    if (!hasXmllint()) GTEST_SKIP() << "xmllint is not installed";
    const support::TemporaryFolder folder;
    std::vector<std::string> files;
    for (unsigned seed = 1; seed <= 50; ++seed)
        files.push_back(folder.write(std::to_string(seed),
                                     writeMap(support::randomMap(seed, 1 + static_cast<int>(seed)))));
    files.push_back(folder.write("empty", writeMap(map::Map())));
    EXPECT_EQ(complaints(files), "");
}

TEST(Schema, AcceptsThePartsInAnyOrderAndUnderAnyPrefix) {
    if (!hasXmllint()) GTEST_SKIP() << "xmllint is not installed";
    const support::TemporaryFolder folder;
    EXPECT_EQ(complaints({folder.write(
                  "a",
                  "<m:map xmlns:m=\"urn:counterpoint:argmap:1\" version=\"1\"><m:claim id=\"a\" "
                  "main=\"false\"><m:note>N.</m:note><plain/><m:text>T.</m:text></m:claim>"
                  "<m:source id=\"s\"/><m:title>T</m:title></m:map>")}),
              "");
}

TEST(Schema, RefusesBrokenFormsAsTheReaderDoes) {
    if (!hasXmllint()) GTEST_SKIP() << "xmllint is not installed";
    const support::TemporaryFolder folder;
    for (const std::string content :
         {"<claim id=\"a\"/>",
          "<claim><text>A.</text></claim>",
          "<title/>",
          "<title>A</title><title>B</title>",
          "<title>A<b/></title>",
          "<title>A<x:b xmlns:x=\"urn:x\"/></title>",
          "<cliam/>",
          "text",
          "<claim id=\"a\" colour=\"red\"><text>A.</text></claim>",
          "<claim id=\"1\"><text>A.</text></claim>",
          "<claim id=\"a\" credence=\"1.5\"><text>A.</text></claim>",
          "<claim id=\"a\" credence=\"0,5\"><text>A.</text></claim>",
          "<claim id=\"a\" stance=\"denied\"><text>A.</text></claim>",
          "<argument id=\"a\" role=\"supports\" target=\"b\"/>",
          "<voice id=\"v\"/>",
          "<voice id=\"v\" type=\"ghost\"/>",
          "<source id=\"s\"><text length=\"1\" sha256=\"ab\"/></source>",
          "<source id=\"s\"><text length=\"-1\" "
          "sha256=\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"/></source>",
          "<waiver item=\"a\"/>",
          "<source id=\"s\" published=\"\"/>"}) {
        const std::string bytes = inMap(content);
        EXPECT_NE(complaints({folder.write("a", bytes)}), "") << content;
        EXPECT_NE(refusal(bytes), "") << content;
    }
    EXPECT_NE(complaints({folder.write("a", "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"2\"/>")}),
              "");
    EXPECT_NE(complaints({folder.write("a", "<map version=\"1\"/>")}), "");
}

// What stands between each of the markers and the end that belongs to it, in the order of the text.
std::vector<std::string> piecesIn(const std::string& text,
                                  const std::vector<std::pair<std::string, std::string>>& markers) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = at + 1;
        for (const auto& [marker, end] : markers) {
            if (text.compare(at, marker.size(), marker) != 0) continue;
            const std::size_t start = at + marker.size();
            next = text.find(end, start);
            const std::string piece = text.substr(start, next - start);
            if (piece.front() != '*') pieces.push_back(piece);
            next += end.size();
            break;
        }
        at = next;
    }
    return pieces;
}

// Names of definitions, elements and attributes, values and patterns, in the order of the file.
TEST(Schema, SaysTheSameInBothSyntaxes) {
    std::string compact;
    std::istringstream lines(contentOf(kMaps + "argmap.rnc"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line.front() == '#') continue;
        const bool isDefinition =
            line.front() != ' ' && line.substr(0, line.find('=')).find(' ') == line.find(" =");
        compact += (isDefinition ? "define " : "") + line + "\n";
    }
    compact = compact.substr(compact.find("define start"));
    std::string xml = contentOf(kSchema);
    xml.replace(xml.find("<start>"), 7, "<define name=\"start\">");
    const auto fromCompact =
        piecesIn(compact, {{"define ", " ="}, {"element ", " {"}, {"attribute ", " {"}, {"\"", "\""}});
    const auto fromXml = piecesIn(xml, {{"<define name=\"", "\""},
                                        {"<element name=\"", "\""},
                                        {"<attribute name=\"", "\""},
                                        {"<value>", "<"},
                                        {"<param name=\"pattern\">", "<"},
                                        {"<param name=\"minLength\">", "<"},
                                        {"<param name=\"maxLength\">", "<"}});
    EXPECT_GT(fromXml.size(), 150U);
    EXPECT_EQ(fromCompact, fromXml);
}

void collectNames(const Shape& shape, std::set<std::string_view>& names) {
    names.insert(shape.name);
    for (const AttributeShape& attribute : shape.attributes) names.insert(attribute.name);
    for (const PartShape& part : shape.parts) collectNames(*part.shape, names);
}

TEST(Specification, NamesEveryElementAttributeAndWord) {
    std::set<std::string_view> names;
    collectNames(kMapShape, names);
    const auto add = [&names](const auto& words) { names.insert(words.begin(), words.end()); };
    add(kNames<map::Genre>);
    add(kNames<map::Grade>);
    add(kNames<map::Known>);
    add(kNames<map::Verdict>);
    add(kNames<map::VoiceType>);
    add(kNames<map::Stance>);
    add(kNames<map::Evidence>);
    add(kNames<map::Nature>);
    add(kNames<map::Choice>);
    add(kNames<map::Role>);
    EXPECT_GT(names.size(), 80U);
    const std::string page = contentOf(kMaps + "README.md");
    const std::string schema = contentOf(kSchema);
    for (const std::string_view name : names) {
        const std::string word(name);
        const bool isNamed = page.find("`" + word + "`") != std::string::npos ||
                             page.find("`" + word + " ") != std::string::npos ||
                             page.find("`<" + word + " ") != std::string::npos ||
                             page.find(" " + word + "=\"…\"") != std::string::npos;
        EXPECT_TRUE(isNamed) << word;
        EXPECT_TRUE(schema.find("\"" + word + "\"") != std::string::npos ||
                    schema.find(">" + word + "<") != std::string::npos)
            << word;
    }
}

}  // namespace
}  // namespace counterpoint::format
