#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

// What is XML and no map is refused; what is a map is read in full.
namespace counterpoint::format {
namespace {

using Cases = std::vector<std::pair<std::string, std::string>>;

void expectRefusals(const Cases& cases) {
    for (const auto& [content, message] : cases) EXPECT_EQ(refusal(inMap(content)), message) << content;
}

const std::string kText = "<text>A.</text>";
const std::string kA = "<claim id=\"a\"><text>A.</text></claim>\n";
const std::string kB = "<claim id=\"b\"><text>B.</text></claim>\n";
const std::string kSource = "<source id=\"s\"/>\n";

TEST(ReadMap, RefusesNewerVersionsWithBothNumbers) {
    const std::string message =
        "This map is in format version 12, and this program reads up to version 1: get a newer one.";
    EXPECT_EQ(refusal("<map xmlns=\"urn:counterpoint:argmap:1\"\n version=\"12\"><nonsense/></map>"),
              "2:2: " + message);
    EXPECT_EQ(refusal("<m:graph xmlns:m=\"urn:counterpoint:argmap:12\" version=\"1\"/>"), "1:1: " + message);
}

TEST(ReadMap, RefusesRootsThatAreNoMap) {
    const std::string none =
        "1:1: This is no map: its first element must be <map xmlns=\"urn:counterpoint:argmap:1\" "
        "version=\"1\">.";
    for (const std::string root :
         {"<map version=\"1\"/>", "<html/>", "<map xmlns=\"urn:other\" version=\"1\"/>",
          "<map xmlns=\"urn:counterpoint:argmap:x\" version=\"1\"/>",
          "<map xmlns=\"urn:counterpoint:argmap:0\" version=\"1\"/>",
          "<map xmlns:a=\"urn:counterpoint:argmap:1\" version=\"1\"/>"})
        EXPECT_EQ(refusal(root), none) << root;
    EXPECT_EQ(refusal("<claim xmlns=\"urn:counterpoint:argmap:1\" version=\"1\"/>"),
              "1:1: This is no map: its first element is “claim” instead of “map”.");
}

TEST(ReadMap, RefusesVersionsThatAreNone) {
    const std::string root = "<map xmlns=\"urn:counterpoint:argmap:1\"";
    EXPECT_EQ(refusal(root + "/>"), "1:1: This <map> needs the attribute “version”: add version=\"…\".");
    for (const std::string version : {"", "0", "-1", "1.0", "01", " 1", "one", "99999999999999999999"})
        EXPECT_EQ(refusal(root + " version=\"" + version + "\"/>"),
                  "1:40: “" + version + "” is no format version: write version=\"1\".");
}

TEST(ReadMap, RefusesUnknownElementsAndAttributesAndSaysWhatWasMeant) {
    expectRefusals({
        {"<cliam id=\"a\"/>", "2:1: The element “cliam” can't stand in “map”: did you mean “claim”?"},
        {"中<title/>", "2:1: Text can't stand directly in “map”: put it into an element."},
        {"<claim id=\"a\">中<Text>A.</Text></claim>",
         "2:15: Text can't stand directly in “claim”: put it into <text>…</text>."},
        {"<claim id=\"a\"><!--中--><Text>A.</Text></claim>",
         "2:23: The element “Text” can't stand in “claim”: did you mean “text”?"},
        {"<statement id=\"a\"/>",
         "2:1: The element “statement” can't stand in “map”: write “title”, “question”, “description”, "
         "“source”, "
         "“voice”, “claim”, “argument” or “waiver” instead, or remove it."},
        {"<claim id=\"a\" Main=\"true\">" + kText + "</claim>",
         "2:15: The attribute “Main” can't stand in “claim”: did you mean “main”?"},
        {"<claim id=\"a\" colour=\"red\">" + kText + "</claim>",
         "2:15: The attribute “colour” can't stand in “claim”: write “id”, “main”, “implicit”, “stance”, "
         "“voice”, "
         "“evidence”, “nature”, “credence”, “choice” or “layer” instead, or remove it."},
        {"<claim id=\"a\" text=\"A.\"/>",
         "2:15: The attribute “text” can't stand in “claim”: it is an element there."},
        {"<claim id=\"a\"><voice>A.</voice>" + kText + "</claim>",
         "2:15: The element “voice” can't stand in “claim”: it is an attribute there."},
        {"<title lang=\"en\">T</title>",
         "2:8: The attribute “lang” can't stand in “title”: remove it, or put it into a namespace of its "
         "own."},
        {"<claim id=\"a\"><text>A.</text><premise claim=\"a\"/></claim>",
         "2:30: The element “premise” can't stand in “claim”: write “text”, “anchor”, “cites”, “tag” or "
         "“note” "
         "instead, or remove it."},
        {"<p:claim xmlns:p=\"urn:counterpoint:argmap:1\" p:id=\"a\"/>",
         "2:46: Attributes of the format have no prefix: write id instead of “p:id”."},
        {"<![CDATA[x]]>", "2:10: Text can't stand directly in “map”: put it into an element."},
    });
}

TEST(ReadMap, RefusesAnythingButTextInTextElements) {
    expectRefusals({
        {"<title>A <b>bold</b> one</title>", "2:10: The element “b” can't stand in “title”: move it."},
        {"<title>A <x:b xmlns:x=\"urn:x\"/></title>",
         "2:10: The element “x:b” can't stand in “title”: move it."},
        {"<title>A<!-- b --></title>", "2:9: A comment can't stand in “title”: move it."},
        {"<title>A<?b?></title>", "2:9: A processing instruction can't stand in “title”: move it."},
        {"<title/>", "2:1: The element “title” is empty: write its text, or leave it out."},
        {"<title><![CDATA[]]></title>",
         "2:1: The element “title” is empty: write its text, or leave it out."},
        {"<argument id=\"a\" role=\"supports\" target=\"b\"><premise claim=\"c\">d</premise></argument>",
         "2:64: There can't be text in “premise”: remove it."},
        {"<source id=\"s\"><basedOn source=\"t\"><!-- u --></basedOn></source>",
         "2:36: A comment can't stand in “basedOn”: move it."},
    });
}

TEST(ReadMap, RefusesWhatIsThereTwiceWithBothPlaces) {
    expectRefusals({
        {"<title>A</title>\n  <title>B</title>",
         "3:3: There can be one “title” in “map”, and there is one at line 2, column 1."},
        {"<claim id=\"a\">" + kText + "<note>n</note><!-- 中 --><note>m</note></claim>",
         "2:54: There can be one “note” in “claim”, and there is one at line 2, column 30."},
        {kA + "<claim id=\"a\">" + kText + "</claim>",
         "3:8: The id “a” is taken by another claim: give this claim an id of its own. The first one is at "
         "line "
         "2, column 1."},
        {kA + "<source id=\"a\"/>",
         "2:8: The id “a” is taken by another source: give this claim an id of its own. The first one is at "
         "line "
         "3, column 1."},
        {kA + kB +
             "<argument id=\"r\" role=\"supports\" target=\"a\"><premise claim=\"b\"/>\n<premise "
             "claim=\"b\"/></argument>",
         "5:1: “b” is a premise of this argument twice: name it once. The first one is at line 4, column "
         "45."},
        {"<source id=\"s\"><answer question=\"q\" verdict=\"no\"/><answer question=\"q\" "
         "verdict=\"no\"/></source>",
         "2:51: The question “q” is answered twice here: keep one answer. The first one is at line 2, column "
         "16."},
    });
}

TEST(ReadMap, RefusesWhatLacksARequiredPart) {
    expectRefusals({
        {"<claim>" + kText + "</claim>", "2:1: This <claim> needs the attribute “id”: add id=\"…\"."},
        {"<claim id=\"a\"/>", "2:1: This claim needs a <text> element: add it."},
        {"<voice id=\"v\"/>", "2:1: This <voice> needs the attribute “type”: add type=\"…\"."},
        {kA + "<argument id=\"r\" role=\"supports\" target=\"a\"/>",
         "3:1: An argument must have at least one premise: add one."},
        {"<source id=\"s\"><text length=\"1\"/></source>",
         "2:16: This <text> needs the attribute “sha256”: add sha256=\"…\"."},
        {"<claim id=\"\">" + kText + "</claim>",
         "2:8: The attribute “id” is empty: give it a value, or leave it out."},
        {"<waiver item=\"a\"/>", "2:1: This <waiver> needs the attribute “rule”: add rule=\"…\"."},
    });
}

TEST(ReadMap, RefusesWordsThatAreNotInTheList) {
    expectRefusals({
        {kA + "<argument id=\"r\" role=\"SUPPORT \" target=\"a\"><premise claim=\"a\"/></argument>",
         "3:18: The attribute “role” can't be “SUPPORT ”: write “supports”, “opposes”, “undercuts” or "
         "“warrants”."},
        {"<claim id=\"a\" stance=\"denied\">" + kText + "</claim>",
         "2:15: The attribute “stance” can't be “denied”: write “asserted”, “reported”, “conceded” or "
         "“questioned”."},
        {"<claim id=\"a\" main=\"yes\">" + kText + "</claim>",
         "2:15: The attribute “main” can't be “yes”: write “true”, or leave it out."},
        {"<source id=\"s\" grade=\"best\"/>",
         "2:16: The attribute “grade” can't be “best”: write “original”, “copy” or “weak”."},
    });
}

TEST(ReadMap, ReadsFractionsByAStrictGrammar) {
    const auto withCredence = [](const std::string& value) {
        return inMap("<claim id=\"a\" credence=\"" + value + "\">" + kText + "</claim>");
    };
    const std::vector<std::pair<std::string, double>> good = {
        {"0", 0}, {"1", 1}, {"0.5", 0.5}, {"0.10", 0.1}, {"00.5", 0.5}, {"1.000", 1}, {"0.0000001", 1e-7}};
    for (const auto& [value, number] : good) {
        const auto read = readMap(withCredence(value), "f");
        ASSERT_TRUE(read.ok()) << value;
        EXPECT_EQ(read->map.claims()[0].credence, number);
    }
    const auto tiny = readMap(withCredence("0." + std::string(400, '0') + "1"), "f");
    ASSERT_TRUE(tiny.ok());
    EXPECT_EQ(tiny->map.claims()[0].credence, 0);
    for (const std::string value : {"0,5", ".5", "0.", "-0.5", "+0.5", "5e-1", "0x1p-1", "nan", "inf",
                                    "1e999", " 0.5", "0.5 ", "0.5abc", "½", "50%", "."})
        EXPECT_EQ(refusal(withCredence(value)), "2:15: The attribute “credence” can't be “" + value +
                                                    "”: write a number from 0 to 1, such as 0.75.");
    for (const std::string value : {"1.5", "2", "1.0000001"})
        EXPECT_EQ(refusal(withCredence(value)), "2:15: The credence must be a number from 0 to 1.");
    EXPECT_EQ(refusal(withCredence(std::string(400, '9'))).substr(0, 5), "2:15:");
}

TEST(ReadMap, ReadsCountsWithoutClamping) {
    const auto withSpan = [](const std::string& start, const std::string& end) {
        return inMap(kSource + "<claim id=\"a\">" + kText + "<anchor source=\"s\" start=\"" + start +
                     "\" end=\"" + end + "\"/></claim>");
    };
    const auto read = readMap(withSpan("18446744073709551614", "18446744073709551615"), "f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->map.claims()[0].anchors[0].end, 18446744073709551615U);
    for (const std::string value : {"-1", "99999999999999999999", "+1", "1.0", "0x1", " 1", "a"})
        EXPECT_EQ(refusal(withSpan(value, "9")),
                  "3:49: The attribute “start” can't be “" + value +
                      "”: write a whole number from 0 to 18446744073709551615.");
    EXPECT_EQ(refusal(withSpan("5", "5")),
              "3:30: The span from 5 to 5 is empty: its end must lie behind its start.");
}

TEST(ReadMap, GivesBrokenRulesThePlaceOfTheirField) {
    const std::string about = " role=\"supports\" target=\"";
    expectRefusals({
        {"<claim id=\"é\">" + kText + "</claim>",
         "2:8: “é” can't be an id: use 1 to 64 letters (A–Z, a–z), digits, “_”, “.” and “-”, with a letter "
         "or “_” "
         "first."},
        {kA + "<argument id=\"r\"" + about + "x\"><premise claim=\"a\"/></argument>",
         "3:34: There is no claim “x” in this map: add it, or name another."},
        {kA + "<argument id=\"r\"" + about + "a\"><premise claim=\"x\"/></argument>",
         "3:45: There is no claim “x” in this map: add it, or name another."},
        {kA + "<argument id=\"r\"" + about + "a\"><premise claim=\"a\"/></argument>",
         "3:45: “a” can't be a reason for itself: take it out of the premises."},
        {kA + "<argument id=\"r\" role=\"undercuts\" target=\"r\"><premise claim=\"a\"/></argument>",
         "3:35: This argument ends up being about itself: arguments about arguments must lead to an argument "
         "about "
         "a claim."},
        {"<claim id=\"a\" voice=\"v\">" + kText + "</claim>",
         "2:15: There is no voice “v” in this map: add it, or name another."},
        {"<claim id=\"a\">" + kText + "<cites source=\"s\"/></claim>",
         "2:30: There is no source “s” in this map: add it, or name another."},
        {kSource + "<claim id=\"a\">" + kText +
             "<anchor source=\"s\" start=\"1\" end=\"2\"/><anchor source=\"s\" "
             "start=\"1\" end=\"2\" sha256=\"abc\"/></claim>",
         "3:68: The sha256 must be 8 to 64 hexadecimal digits in lower case."},
        {"<waiver item=\"x\" rule=\"r\"/>",
         "2:9: There is no item “x” in this map: add it, or name another."},
        {"<source id=\"s\"><text sha256=\"00\" length=\"1\"/></source>",
         "2:16: The sha256 must be 64 hexadecimal digits in lower case."},
    });
}

TEST(ReadMap, KeepsThePlacesOfItemsById) {
    const auto read = readMap(
        inMap("  <!-- 中 --><source id=\"s\"/>\n" + kA + "  <voice id=\"v\" type=\"person\"/>"), "dir/f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->places.size(), 4U);
    EXPECT_EQ(read->places.at(""), (base::Place{"dir/f", 1, 1}));
    EXPECT_EQ(read->places.at("s"), (base::Place{"dir/f", 2, 13}));
    EXPECT_EQ(read->places.at("a"), (base::Place{"dir/f", 3, 1}));
    EXPECT_EQ(read->places.at("v"), (base::Place{"dir/f", 4, 3}));
}

TEST(ReadMap, KeepsTextLetterForLetter) {
    const auto read =
        readMap(inMap("<title>  a\r\nb\rc&#13;d\t<![CDATA[<&]]>&#10;\u00A0 </title><note/>"), "f");
    ASSERT_FALSE(read.ok());
    const auto good = readMap(inMap("<title>  a\r\nb\rc&#13;d\t<![CDATA[<&]]>&#10;\u00A0 </title>"), "f");
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(good->map.header().title, "  a\nb\nc\rd\t<&\n\u00A0 ");
    const auto space = readMap(inMap("<title> \r\n </title>"), "f");
    ASSERT_TRUE(space.ok());
    EXPECT_EQ(space->map.header().title, " \n ");
}

TEST(ReadMap, ReadsWhiteSpaceInAttributesAsXmlDoes) {
    const auto read = readMap(inMap("<source id=\"s\" layer=\"a\r\nb\tc&#10;d&#13;\"/>"), "f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->map.sources()[0].layer, "a b c\nd\r");
}

TEST(ReadMap, ReadsPartsInAnyOrder) {
    const auto read = readMap(inMap("<argument id=\"r\" target=\"b\" "
                                    "role=\"supports\"><note>n</note><premise claim=\"a\"/></argument>" +
                                    kB + "<title>T</title>" + kA),
                              "f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->map.header().title, "T");
    EXPECT_EQ(read->map.claims()[0].id.name, "b");
    EXPECT_EQ(read->map.arguments()[0].note, "n");
}

TEST(ReadMap, ReadsTheNamespaceUnderAnyPrefix) {
    const auto read = readMap(
        "<cp:map xmlns:cp=\"urn:counterpoint:argmap:1\" version=\"1\"><cp:claim id=\"a\"><text "
        "xmlns=\"urn:counterpoint:argmap:1\">A.</text></cp:claim></cp:map>",
        "f");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->map.claims()[0].text, "A.");
}

}  // namespace
}  // namespace counterpoint::format
