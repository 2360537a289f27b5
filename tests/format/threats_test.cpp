#include "refusal.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "format/write.hpp"

// Files made to harm, and what has to become of each.
namespace counterpoint::format {
namespace {

using namespace std::string_literals;

struct Threat {
    std::string name;
    std::string bytes;
    std::string refusal;  // the start of the message; empty: the file is read
};

std::string claimSaying(const std::string& text) {
    return inMap("<claim id=\"a\"><text>" + text + "</text></claim>");
}

std::string repeated(const std::string& piece, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += piece;
    return text;
}

std::string supports(const std::string& id, const std::string& premise, const std::string& target) {
    return "<argument id=\"" + id + "\" role=\"supports\" target=\"" + target + "\"><premise claim=\"" +
           premise + "\"/></argument>\n";
}

std::vector<Threat> threats() {
    const std::string claims =
        "<claim id=\"a\"><text>A.</text></claim>\n<claim id=\"b\"><text>B.</text></claim>\n"
        "<claim id=\"c\"><text>C.</text></claim>\n";
    return {
        {"nested doctype", "<!DOCTYPE a " + repeated("[<!a ", 1000000), "1:1: A map can't have a DOCTYPE"},
        {"entities that multiply",
         "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + claimSaying("&b;"),
         "1:1: A map can't have a DOCTYPE"},
        {"entity that names a file",
         "<!DOCTYPE m [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + claimSaying("&a;"),
         "1:1: A map can't have a DOCTYPE"},
        {"an entity without a doctype", claimSaying("&a;"), "2:21: XML doesn't know “&a;”"},
        {"surrogate", claimSaying("a\xED\xA0\x80"), "2:22: The byte 0xED is not UTF-8"},
        {"zero byte", claimSaying("a\0b"s), "2:22: The character U+0000"},
        {"reference to zero", claimSaying("a&#0;b"), "2:22: “&#0;” stands for no character"},
        {"reference beyond Unicode", claimSaying("&#x110000;"), "2:21: “&#x110000;” stands for no character"},
        {"reference that overflows", claimSaying("&#99999999999999999999;"), "2:21: “&#9999999999999999999"},
        {"ids that differ in form only", inMap("<claim id=\"\u00E9\"><text>A.</text></claim>"),
         "2:8: “é” can't be an id"},
        {"ids that differ in case", inMap("<source id=\"a\"/><source id=\"A\"/>"), ""},
        {"a circle of support",
         inMap(claims + supports("x", "a", "b") + supports("y", "b", "c") + supports("z", "c", "a")), ""},
        {"an undercutter of itself",
         inMap(claims +
               "<argument id=\"u\" role=\"undercuts\" target=\"u\"><premise claim=\"a\"/></argument>"),
         "5:35: This argument ends up being about itself"},
        {"a word that is nearly a role",
         inMap(claims +
               "<argument id=\"u\" role=\"SUPPORTS \" target=\"b\"><premise claim=\"a\"/></argument>"),
         "5:18: The attribute “role” can't be “SUPPORTS ”"},
        {"a span outside of all numbers",
         inMap("<source id=\"s\"/><claim id=\"a\"><text>A.</text><anchor source=\"s\" start=\"-1\" "
               "end=\"99999999999999999999\"/></claim>"),
         "2:65: The attribute “start” can't be “-1”"},
        {"a text above the map's folder",
         inMap("<source id=\"s\"><text file=\"../../etc/passwd\" sha256=\"" + std::string(64, '0') +
               "\" length=\"1\"/></source>"),
         "2:16: “../../etc/passwd” is not a path in the map's folder or below it"},
        {"a text that is a device",
         inMap("<source id=\"s\"><text file=\"/dev/zero\" sha256=\"" + std::string(64, '0') +
               "\" length=\"1\"/></source>"),
         "2:16: “/dev/zero” is not a path in the map's folder or below it"},
        {"a newer version", "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"99\"/>",
         "1:40: This map is in format version 99, and this program reads up to version 1"},
        {"an unknown element", inMap("<extra x=\"1\">keep me</extra>"),
         "2:1: The element “extra” can't stand in “map”"},
        {"a foreign element", inMap("<x:extra xmlns:x=\"urn:x\" x=\"1\">keep me</x:extra>"), ""},
        {"a stylesheet",
         "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?><!-- note -->" + claimSaying("A."), ""},
        {"line ends of all kinds", claimSaying("a\r\nb\rc&#13;d"), ""},
        {"an inclusion",
         inMap("<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\"/>"), ""},
        {"an id that breaks out", inMap("<source id='s\"/&gt;&lt;claim'/>"),
         "2:9: “s\"/><claim” can't be an id"},
        {"markup as text", claimSaying("<![CDATA[</text></claim></map><script>]]>"), ""},
        {"terminal escapes", inMap("<claim id=\"&#x9B;2J\"><text>A.</text></claim>"),
         "2:8: “\\u009b2J” can't be an id"},
    };
}

TEST(Threats, AreRefusedOrComeBackWhole) {
    for (const Threat& threat : threats()) {
        const std::string message = refusal(threat.bytes);
        EXPECT_EQ(message.substr(0, threat.refusal.size()), threat.refusal) << threat.name;
        if (!threat.refusal.empty()) continue;
        ASSERT_EQ(message, "") << threat.name;
        const map::Map map = readMap(threat.bytes, "f").value().map;
        EXPECT_TRUE(readMap(writeMap(map), "f").value().map == map) << threat.name;
    }
}

// A name from a hostile file may not do anything to the terminal that shows it.
TEST(Threats, ShowNoControlCharactersAndNoEndlessNames) {
    const std::string message = refusal(inMap("<" + std::string(100000, 'x') + "/>"));
    EXPECT_LT(message.size(), 300U);
    EXPECT_EQ(refusal(inMap("<claim id=\"a\" stance=\"&#13;&#10;\"><text>A.</text></claim>")).find('\n'),
              std::string::npos);
}

}  // namespace
}  // namespace counterpoint::format
