#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "format/write.hpp"

// What other programs put into a map is kept with its item and written back in its place.
namespace counterpoint::format {
namespace {

using Attributes = std::vector<map::ExtraAttribute>;
using Nodes = std::vector<map::ExtraNode>;

const std::string kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const std::string kXmlns = "http://www.w3.org/2000/xmlns/";

map::Map mapIn(const std::string& bytes) {
    auto read = readMap(bytes, "f");
    EXPECT_TRUE(read.ok()) << (read ? "" : base::describe(read.error()));
    return read ? std::move(read).value().map : map::Map();
}

// Reads the bytes, and checks that writing and reading what was read changes nothing any more.
std::string canonical(const std::string& bytes) {
    const map::Map map = mapIn(bytes);
    const std::string written = writeMap(map);
    EXPECT_TRUE(mapIn(written) == map) << written;
    EXPECT_EQ(writeMap(mapIn(written)), written);
    return written;
}

TEST(Extras, StayInFrontOfThePartTheyStoodAt) {
    const map::Map map =
        mapIn(inMap("<!--1--><title>T</title><!--2--><?p 3?>\n"
                    "<claim id=\"a\"><!--4--><text>A.</text><!--5--><tag>s</tag><!--6--><tag>t</tag>"
                    "<!--7--></claim><!--8-->\n"
                    "<waiver item=\"a\" rule=\"r\"/><!--9--><waiver item=\"a\" rule=\"s\"/><!--10-->"));
    EXPECT_EQ(map.header().extras.nodes, (Nodes{{"title", "<!--1-->"},
                                                {"a", "<!--2-->"},
                                                {"a", "<?p 3?>"},
                                                {"waiver", "<!--8-->"},
                                                {"waiver#2", "<!--9-->"},
                                                {"", "<!--10-->"}}));
    EXPECT_EQ(map.claims()[0].extras.nodes,
              (Nodes{{"text", "<!--4-->"}, {"tag", "<!--5-->"}, {"tag#2", "<!--6-->"}, {"", "<!--7-->"}}));
}

TEST(Extras, StayInsideOfAnchors) {
    const map::Map map = mapIn(
        inMap("<source id=\"s\"/><claim id=\"a\"><text>A.</text><anchor source=\"s\" start=\"1\" end=\"2\"/>"
              "<anchor source=\"s\" start=\"1\" "
              "end=\"2\"><!--1--><quote>q</quote><!--2--></anchor><!--3--></claim>"));
    EXPECT_EQ(map.claims()[0].extras.nodes,
              (Nodes{{"anchor#2/quote", "<!--1-->"}, {"anchor#2/", "<!--2-->"}, {"", "<!--3-->"}}));
}

TEST(Extras, AroundTheMapStayAround) {
    const std::string bytes = kDeclaration +
                              "<?style a?>\n<!--1-->\n<map xmlns=\"urn:counterpoint:argmap:1\" "
                              "version=\"1\"/>\n<!--2-->\n<?p?>\n";
    EXPECT_EQ(mapIn(bytes).header().extras.nodes,
              (Nodes{{"^", "<?style a?>"}, {"^", "<!--1-->"}, {"$", "<!--2-->"}, {"$", "<?p?>"}}));
    EXPECT_EQ(canonical(bytes), bytes);
}

TEST(Extras, FollowTheirPartIntoCanonicalOrder) {
    EXPECT_EQ(
        canonical(inMap("<!--c--><claim id=\"c\"><!--n--><note>N.</note><!--t--><text>T.</text></claim>\n"
                        "<!--s--><source id=\"s\"/><!--title--><title>T</title><!--end-->")),
        kDeclaration + kRoot +
            "\n"
            "  <!--title-->\n"
            "  <title>T</title>\n"
            "  <!--s-->\n"
            "  <source id=\"s\"/>\n"
            "  <!--c-->\n"
            "  <claim id=\"c\">\n"
            "    <!--t-->\n"
            "    <text>T.</text>\n"
            "    <!--n-->\n"
            "    <note>N.</note>\n"
            "  </claim>\n"
            "  <!--end-->\n"
            "</map>\n");
}

TEST(Extras, KnowAnItemFromAPartOfTheSameName) {
    const std::string bytes = kDeclaration + kRoot +
                              "\n"
                              "  <!--part-->\n"
                              "  <title>T</title>\n"
                              "  <!--item-->\n"
                              "  <source id=\"title\"/>\n"
                              "</map>\n";
    EXPECT_EQ(mapIn(bytes).header().extras.nodes,
              (Nodes{{"title", "<!--part-->"}, {"#title", "<!--item-->"}}));
    EXPECT_EQ(canonical(bytes), bytes);
}

TEST(Extras, AttributesStayOnTheirElement) {
    const std::string bytes =
        kDeclaration +
        "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" xmlns:x=\"urn:x\" x:on=\"map\">\n"
        "  <title x:on=\"title\" xml:space=\"preserve\">T</title>\n"
        "  <source id=\"s\" x:on=\"source\"/>\n"
        "  <claim id=\"a\" xmlns:y=\"urn:y\" y:on=\"claim\">\n"
        "    <text y:on=\"text\">A.</text>\n"
        "    <anchor source=\"s\" start=\"1\" end=\"2\"/>\n"
        "    <anchor source=\"s\" start=\"1\" end=\"2\" x:on=\"anchor\">\n"
        "      <quote x:on=\"&quot;&#9;&#10;&#13;&lt;\">q</quote>\n"
        "    </anchor>\n"
        "  </claim>\n"
        "  <waiver item=\"a\" rule=\"r\" x:on=\"waiver\"/>\n"
        "</map>\n";
    const map::Map map = mapIn(bytes);
    EXPECT_EQ(map.header().extras.attributes,
              (Attributes{{"", "xmlns", kXmlns, "x", "urn:x"},
                          {"", "x", "urn:x", "on", "map"},
                          {"title", "x", "urn:x", "on", "title"},
                          {"title", "xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve"},
                          {"waiver", "x", "urn:x", "on", "waiver"}}));
    EXPECT_EQ(map.claims()[0].extras.attributes,
              (Attributes{{"", "y", "urn:y", "on", "claim"},
                          {"text", "y", "urn:y", "on", "text"},
                          {"anchor#2", "x", "urn:x", "on", "anchor"},
                          {"anchor#2/quote", "x", "urn:x", "on", "\"\t\n\r<"}}));
    EXPECT_EQ(canonical(bytes), bytes);
}

TEST(Extras, DeclarationsThatNothingUsesStay) {
    const std::string bytes = kDeclaration +
                              "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" xmlns:x=\"urn:x\">\n"
                              "  <source id=\"s\" xmlns:y=\"urn:y\"/>\n"
                              "</map>\n";
    EXPECT_EQ(canonical(bytes), bytes);
}

TEST(Extras, AreSelfContained) {
    const map::Map map = mapIn(
        "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" xmlns:x=\"urn:x?a&amp;b\" xmlns:y=\"urn:y\" "
        "xmlns:z=\"urn:z\" xmlns:v=\"urn:v\">\r\n"
        "<x:a y:b='1' type=\"z:t\"\r\n><c xmlns=\"\">v:w</c><z:d xmlns:z='urn:inner'/></x:a></map>");
    EXPECT_EQ(map.header().extras.nodes,
              (Nodes{{"",
                      "<x:a xmlns:v=\"urn:v\" xmlns:x=\"urn:x?a&amp;b\" xmlns:y=\"urn:y\" xmlns:z=\"urn:z\" "
                      "y:b='1' type=\"z:t\"\n><c xmlns=\"\">v:w</c><z:d xmlns:z='urn:inner'/></x:a>"}}));
}

TEST(Extras, CarryTheDefaultNamespaceWhereItIsNotOurs) {
    const std::string head = "<m:map xmlns:m=\"urn:counterpoint:argmap:1\" version=\"1\"";
    const auto kept = [&](const std::string& bytes) { return mapIn(bytes).header().extras.nodes.at(0).xml; };
    EXPECT_EQ(kept(head + " xmlns=\"urn:d\"><a><b/></a></m:map>"), "<a xmlns=\"urn:d\"><b/></a>");
    EXPECT_EQ(kept(head + "><a><b/></a></m:map>"), "<a xmlns=\"\"><b/></a>");
    EXPECT_EQ(kept(head + " xmlns=\"urn:d\"><x:a xmlns:x=\"urn:x\"><b/></x:a></m:map>"),
              "<x:a xmlns=\"urn:d\" xmlns:x=\"urn:x\"><b/></x:a>");
    EXPECT_EQ(kept(head + " xmlns=\"urn:d\"><x:a xmlns:x=\"urn:x\"><b xmlns=\"\"/></x:a></m:map>"),
              "<x:a xmlns:x=\"urn:x\"><b xmlns=\"\"/></x:a>");
    EXPECT_EQ(kept(head + " xmlns=\"urn:d\"><m:claim id=\"c\"><m:text>T.</m:text></m:claim><a/></m:map>"),
              "<a xmlns=\"urn:d\"/>");
    EXPECT_EQ(kept(kRoot + "<x:a xmlns:x=\"urn:x\"><claim/></x:a></map>"),
              "<x:a xmlns:x=\"urn:x\"><claim/></x:a>");
}

TEST(Extras, OfOurNamespaceInsideOfOthersAreTheirs) {
    const map::Map map = mapIn(
        "<m:map xmlns:m=\"urn:counterpoint:argmap:1\" version=\"1\"><x:a xmlns:x=\"urn:x\">"
        "<m:claim id=\"not-ours\"/></x:a></m:map>");
    EXPECT_TRUE(map.claims().empty());
    EXPECT_EQ(writeMap(map), kDeclaration + kRoot +
                                 "\n  <x:a xmlns:m=\"urn:counterpoint:argmap:1\" xmlns:x=\"urn:x\">"
                                 "<m:claim id=\"not-ours\"/></x:a>\n</map>\n");
}

TEST(Extras, SurviveRebindingOfPrefixes) {
    const std::string head = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\" xmlns:x=\"urn:1\">";
    const std::string written = canonical(head +
                                          "<source id=\"s\" xmlns:x=\"urn:2\" x:a=\"2\"><x:n/><title "
                                          "xmlns:x=\"urn:3\" x:a=\"3\">T</title></source>"
                                          "<source id=\"t\" x:a=\"1\"/></map>");
    EXPECT_EQ(written, kDeclaration + head +
                           "\n  <source id=\"s\" xmlns:x=\"urn:2\" x:a=\"2\">\n"
                           "    <x:n xmlns:x=\"urn:2\"/>\n"
                           "    <title xmlns:x=\"urn:3\" x:a=\"3\">T</title>\n"
                           "  </source>\n"
                           "  <source id=\"t\" x:a=\"1\"/>\n"
                           "</map>\n");
}

// One prefix for two namespaces on one element can't come from a file, but from a merge of two maps.
TEST(Extras, OfOnePrefixAndTwoNamespacesAreToldApart) {
    map::Parts parts;
    map::Source source;
    source.id = {"s"};
    source.extras.attributes = {
        {"", "x", "urn:1", "a", "1"}, {"", "x", "urn:2", "a", "2"}, {"", "x", "urn:1", "b", "3"}};
    parts.sources = {source};
    const std::string written = writeMap(map::Map::make(parts).value());
    EXPECT_EQ(
        written,
        kDeclaration + kRoot +
            "\n  <source id=\"s\" xmlns:x=\"urn:1\" x:a=\"1\" xmlns:ns1=\"urn:2\" ns1:a=\"2\" x:b=\"3\"/>"
            "\n</map>\n");
    EXPECT_EQ(refusal(written), "");
}

TEST(Extras, WhosePlaceIsGoneStandAtTheEnd) {
    map::Parts parts;
    map::Source source;
    source.id = {"s"};
    source.extras.nodes = {{"answer#3", "<!--1-->"}, {"", "<!--2-->"}};
    source.extras.attributes = {{"answer#3", "x", "urn:1", "a", "1"}};
    parts.sources = {source};
    parts.header.extras.nodes = {{"gone", "<!--3-->"}, {"s", "<!--4-->"}};
    EXPECT_EQ(writeMap(map::Map::make(parts).value()), kDeclaration + kRoot +
                                                           "\n  <!--4-->\n"
                                                           "  <source id=\"s\">\n"
                                                           "    <!--2-->\n"
                                                           "    <!--1-->\n"
                                                           "  </source>\n"
                                                           "  <!--3-->\n"
                                                           "</map>\n");
}

}  // namespace
}  // namespace counterpoint::format
