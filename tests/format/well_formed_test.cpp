#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

// What isn't XML is refused, with its place and what to do.
namespace counterpoint::format {
namespace {

using Cases = std::vector<std::pair<std::string, std::string>>;

void expectRefusals(const Cases& cases) {
    for (const auto& [bytes, message] : cases) EXPECT_EQ(refusal(bytes), message) << bytes;
}

TEST(ReadXml, RefusesWhatIsNoXmlAtAll) {
    expectRefusals({
        {"  \n ", "2:2: The file has no element: a map starts with a <map> element."},
        {"<!-- nothing -->", "1:17: The file has no element: a map starts with a <map> element."},
        {"Dear editor", "1:1: This is not XML: a map starts with a <map> element."},
        {"{\"map\": 1}", "1:1: This is not XML: a map starts with a <map> element."},
        {"\n x<a/>", "2:2: This is not XML: a map starts with a <map> element."},
    });
}

TEST(ReadXml, RefusesADoctypeWithItsPlace) {
    const std::string message = "A map can't have a DOCTYPE: remove it.";
    expectRefusals({
        {"<!DOCTYPE map>" + kRoot, "1:1: " + message},
        {"<?xml version=\"1.0\"?>\n  <!DOCTYPE map [<!ENTITY a \"b\">]><map>&a;</map>", "2:3: " + message},
        {kRoot + "<!DOCTYPE map></map>", "1:52: " + message},
        {"<!doctype map>", "1:1: “<!” starts neither a comment nor a CDATA section: remove it."},
        {"<!ENTITY a \"b\">", "1:1: “<!” starts neither a comment nor a CDATA section: remove it."},
    });
}

TEST(ReadXml, RefusesTagsThatDoNotMatch) {
    expectRefusals({
        {"<a><b></a>", "1:7: The element “b” of line 1, column 4 must be closed first: write </b> here."},
        {"<a>\n <b></B></a>",
         "2:5: The element “b” of line 2, column 2 must be closed first: write </b> here."},
        {"<a/></a>", "1:5: No element is open that “</a>” could close: remove it."},
        {"<a><b></b>\n",
         "2:1: The file ends inside of the element “a” of line 1, column 1: it seems to be cut off."},
        {"<a></a", "1:4: This end tag is malformed: write it as “</name>”."},
        {"<a></ a>", "1:4: This end tag is malformed: write it as “</name>”."},
        {"<a></a b=\"1\">", "1:4: This end tag is malformed: write it as “</name>”."},
        {"<a b=\"1\"", "1:9: The file ends inside of the tag “a”: it seems to be cut off."},
        {"<a b=\"1", "1:8: The file ends inside of the value of “b”: it seems to be cut off."},
        {"<a>< b/></a>", "1:4: A “<” that starts no element has to be written as &lt;."},
        {"<a>1 < 2</a>", "1:6: A “<” that starts no element has to be written as &lt;."},
        {"<a", "1:3: The file ends inside of the tag “a”: it seems to be cut off."},
        {"<", "1:1: A “<” that starts no element has to be written as &lt;."},
        {"<1a/>", "1:1: A “<” that starts no element has to be written as &lt;."},
        {"<a/ >", "1:3: There must be white space between a name or value and the next attribute."},
    });
}

TEST(ReadXml, RefusesASecondRootAndTextAround) {
    expectRefusals({
        {kRoot + "</map><map/>",
         "1:58: There is an element behind the end of the map: a file holds one map."},
        {kRoot + "</map>\nbye", "2:1: There is text behind the end of the map: remove it."},
        {kRoot + "</map>&amp;", "1:58: There is text behind the end of the map: remove it."},
        {kRoot + "</map><![CDATA[]]>",
         "1:58: Text can't stand outside of the map: remove this CDATA section."},
        {"<![CDATA[ ]]>" + kRoot + "</map>",
         "1:1: Text can't stand outside of the map: remove this CDATA section."},
        {"\xEF\xBB\xBF\xEF\xBB\xBF<a/>", "1:1: This is not XML: a map starts with a <map> element."},
    });
}

TEST(ReadXml, RefusesMalformedAttributes) {
    expectRefusals({
        {"<a b/>", "1:4: The attribute “b” has no value: write b=\"…\"."},
        {"<a b= c/>", "1:7: The value of the attribute “b” must stand in quotation marks."},
        {"<a b=\"1\"c=\"2\"/>",
         "1:9: There must be white space between a name or value and the next attribute."},
        {"<a b=\"<\"/>",
         "1:7: A “<” can't stand in the value of “b”: write &lt;, or close the quotation marks."},
        {"<a =\"1\"/>", "1:4: Here an attribute has to start, or the tag has to end with “>”."},
        {"<a \"b\"/>", "1:4: Here an attribute has to start, or the tag has to end with “>”."},
        {"<a b='1'\n   b='2'/>",
         "2:4: The attribute “b” is given twice, first at line 1, column 4: keep one of them."},
        {"<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>",
         "1:36: The attribute “y:b” is given twice, first at line 1, column 28: keep one of them."},
        {"<a xmlns:x='u:1' xmlns:y='u&#58;1' x:b='1' y:b='2'/>",
         "1:44: The attribute “y:b” is given twice, first at line 1, column 36: keep one of them."},
        {"<a xmlns:x='u' xmlns:x='v'/>",
         "1:16: The attribute “xmlns:x” is given twice, first at line 1, column 4: keep one of them."},
    });
}

TEST(ReadXml, RefusesNamesAndPrefixesThatMeanNothing) {
    const std::string reserved =
        "The prefixes “xml” and “xmlns” and their namespaces can't be given another meaning.";
    expectRefusals({
        {"<a:b/>", "1:1: The prefix “a” stands for no namespace here: add xmlns:a=\"…\"."},
        {"<a b:c='1'/>", "1:4: The prefix “b” stands for no namespace here: add xmlns:b=\"…\"."},
        {"<a><b xmlns:x='u'/><x:c/></a>",
         "1:20: The prefix “x” stands for no namespace here: add xmlns:x=\"…\"."},
        {"<a:b:c/>", "1:1: “a:b:c” is no name for an element: use at most one colon, inside of it."},
        {"<:b/>", "1:1: “:b” is no name for an element: use at most one colon, inside of it."},
        {"<b:/>", "1:1: “b:” is no name for an element: use at most one colon, inside of it."},
        {"<a xmlns:x=''/>", "1:4: The prefix “x” is given no namespace: write one."},
        {"<a xmlns:xml='urn:x'/>", "1:4: " + reserved},
        {"<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>", "1:4: " + reserved},
        {"<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "1:4: " + reserved},
        {"<a xmlns:xmlns='urn:x'/>", "1:4: " + reserved},
        {"<a xmlns='http://www.w3.org/2000/xmlns/'/>", "1:4: " + reserved},
        {"<xmlns:a/>", "1:1: The prefix “xmlns” stands for no namespace here: add xmlns:xmlns=\"…\"."},
    });
}

TEST(ReadXml, RefusesReferencesThatStandForNothing) {
    const std::string nothing = "stands for no character that XML can hold: remove it.";
    expectRefusals({
        {"<a>&nbsp;</a>", "1:4: XML doesn't know “&nbsp;”: write the character itself, or its number."},
        {"<a b='&Uuml;'/>", "1:7: XML doesn't know “&Uuml;”: write the character itself, or its number."},
        {"<a>R&D</a>", "1:5: A “&” that starts no reference has to be written as &amp;."},
        {"<a>R & D;</a>", "1:6: A “&” that starts no reference has to be written as &amp;."},
        {"<a>&;</a>", "1:4: A “&” that starts no reference has to be written as &amp;."},
        {"<a>&amp</a>", "1:4: A “&” that starts no reference has to be written as &amp;."},
        {"<a>&#0;</a>", "1:4: “&#0;” " + nothing},
        {"<a>&#x110000;</a>", "1:4: “&#x110000;” " + nothing},
        {"<a>&#99999999999999999999;</a>", "1:4: “&#99999999999999999999;” " + nothing},
        {"<a>&#xD800;</a>", "1:4: “&#xD800;” " + nothing},
        {"<a>&#xFFFE;</a>", "1:4: “&#xFFFE;” " + nothing},
        {"<a>&#27;</a>", "1:4: “&#27;” " + nothing},
        {"<a>&#X41;</a>", "1:4: “&#X41;” " + nothing},
        {"<a>&#-5;</a>", "1:4: “&#-5;” " + nothing},
        {"<a>&#;</a>", "1:4: “&#;” " + nothing},
    });
}

TEST(ReadXml, RefusesMalformedCommentsSectionsAndInstructions) {
    const std::string name = "“<?” must be followed by a plain name other than “xml”: rename or remove this.";
    expectRefusals({
        {"<a><!-- b -- c --></a>", "1:11: “--” can't stand inside of a comment: write it another way."},
        {"<a><!-- b ---></a>", "1:11: “--” can't stand inside of a comment: write it another way."},
        {"<a><!-- b </a>", "1:4: This comment doesn't end: close it with “-->”."},
        {"<a><!--></a>", "1:4: This comment doesn't end: close it with “-->”."},
        {"<a><![CDATA[ b </a>", "1:4: This CDATA section doesn't end: close it with “]]>”."},
        {"<a>b]]>c</a>", "1:5: “]]>” can't stand in text: write it as ]]&gt;."},
        {"<a><?b </a>", "1:4: This processing instruction doesn't end: close it with “?>”."},
        {"<a><?b<c?></a>", "1:7: The name of a processing instruction must be followed by white space."},
        {"<a><? b?></a>", "1:4: " + name},
        {"<a><?XML b?></a>", "1:4: " + name},
        {"<a><?b:c d?></a>", "1:4: " + name},
    });
}

TEST(ReadXml, RefusesAMalformedOrMisplacedDeclaration) {
    const std::string form =
        "The XML declaration is malformed: write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.";
    const std::string place =
        "The XML declaration can stand at the very start of a file only: remove this one.";
    expectRefusals({
        {" <?xml version=\"1.0\"?><a/>", "1:2: " + place},
        {"<a/><?xml version=\"1.0\"?>", "1:5: " + place},
        {"<?xml?><a/>", "1:6: " + form},
        {"<?xml encoding=\"UTF-8\"?><a/>", "1:7: " + form},
        {"<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?><a/>", "1:38: " + form},
        {"<?xml version=\"1.0\" standalone=\"maybe\"?><a/>", "1:33: " + form},
        {"<?xml version=\"1.0\"encoding=\"UTF-8\"?><a/>", "1:20: " + form},
        {"<?xml version=1.0?><a/>", "1:15: " + form},
        {"<?xml version=\"1.0\" ><a/>", "1:21: " + form},
        {"<?xml version=\"2.0\"?><a/>", "1:16: XML of version “2.0” isn't read: write version=\"1.0\"."},
        {"<?xml version=\"1.\"?><a/>", "1:16: XML of version “1.” isn't read: write version=\"1.0\"."},
    });
}

TEST(ReadXml, ReadsWhatIsUnusualAndWellFormed) {
    const std::vector<std::string> files = {
        "<?xml version='1.0' encoding='utf-8' standalone='no' ?>" + kRoot + "</map>",
        "<?xml\tversion = \"1.1\"\n?>" + kRoot + "</map>",
        "<?xmlish?><?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?>" + kRoot +
            "</map \n><!-- > -->\n<?a?>",
        "<map\n\txmlns = 'urn:counterpoint:argmap:1'\r\nversion='1'\n/>",
        kRoot +
            "<title>]]&gt; > ]] ]> <![CDATA[<]]&amp;]]> "
            "&#x4e2D;&#20013;&lt;&gt;&amp;&apos;&quot;</title></map>",
        "<map xmlns=\"urn:counterpoint&#58;argmap:1\" version=\"1\"/>",
        inMap("<x:a xmlns:x='u' 中='>' x:b='\"' b='' _.-9='1'/>"),
    };
    for (const std::string& bytes : files) EXPECT_EQ(refusal(bytes), "") << bytes;
}

}  // namespace
}  // namespace counterpoint::format
