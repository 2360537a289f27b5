#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "format/write.hpp"
#include "support/program.hpp"
#include "support/small_map.hpp"

// Whatever people write into a map, its picture is built as that of a harmless map is, and shows what they
// wrote.
namespace counterpoint::cli {
namespace {

using map::Role;
using support::callProgram;

// A map with this text in every field that takes any text.
map::Map mapWith(const std::string& text) {
    map::Parts parts;
    parts.header.title = text;
    parts.header.question = text;
    parts.header.description = text;
    // One text a source, so that no line of the credits is too long for the picture.
    for (std::string map::Source::*field : {&map::Source::title, &map::Source::publisher,
                                            &map::Source::author, &map::Source::ties, &map::Source::note}) {
        map::Source source;
        source.id = {"source" + std::to_string(parts.sources.size())};
        source.*field = text;
        parts.sources.push_back(source);
    }
    map::Voice voice;
    voice.id = {"voice"};
    voice.name = voice.note = text;
    parts.voices = {voice};
    for (const std::string id : {"a", "b", "c", "d", "e"}) {
        map::Claim claim = support::claim(id, text);
        claim.note = text;
        claim.tags = {text};
        claim.voice = {"voice"};
        claim.sources = {{"source0"}};
        claim.evidence = map::Evidence::Document;
        parts.claims.push_back(claim);
    }
    parts.claims[0].main = true;
    parts.arguments = {support::argument("w", Role::Supports, "a", {"b"}),
                       support::argument("x", Role::Opposes, "a", {"c"}),
                       support::argument("y", Role::Undercuts, "w", {"d"}),
                       support::argument("z", Role::Warrants, "w", {"e"})};
    for (map::Argument& argument : parts.arguments) argument.note = text;
    return support::mapOf(parts);
}

// The picture of the map, with boxes wide enough for every text to stay on one line.
std::string pictureOf(const map::Map& map) {
    support::Call call;
    call.arguments = {"export", "-", "--width", "600"};
    call.input = format::writeMap(map);
    const auto outcome = callProgram(call);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(outcome.status, 0);
    return outcome.out;
}

pugi::xml_document parsed(const std::string& svg) {
    pugi::xml_document document;
    const auto result = document.load_buffer(svg.data(), svg.size(), pugi::parse_full);
    EXPECT_TRUE(result) << result.description();
    return document;
}

// The names of all elements with their attributes, in the order of the document. Which style of text is the
// picture's commonest, and so needs no attribute, and how many lines a text takes depend on its length: those
// are left out.
class Structure : public pugi::xml_tree_walker {
  public:
    std::string names;
    std::string texts;

    bool for_each(pugi::xml_node& node) override {
        if (node.type() == pugi::node_element) {
            std::string line = std::string(static_cast<std::size_t>(depth()), ' ') + node.name();
            for (const pugi::xml_attribute attribute : node.attributes()) {
                const std::string name = attribute.name();
                const bool isStyle = name == "fill" || name.starts_with("font-");
                if (!isStyle || std::string_view(node.name()) == "path") line += " " + name;
                texts += std::string(attribute.value()) + "\n";
            }
            line += "\n";
            const bool isNextLine = std::string_view(node.name()) == "text" && names.ends_with("\n" + line);
            if (!isNextLine) names += line;
        } else if (node.type() == pugi::node_pcdata) {
            texts += std::string(node.value()) + "\n";
        } else if (node.type() != pugi::node_declaration) {
            names += "something else: " + std::to_string(node.type()) + "\n";
        }
        return true;
    }
};

Structure structureOf(const std::string& svg) {
    Structure structure;
    pugi::xml_document document = parsed(svg);
    document.traverse(structure);
    return structure;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

const std::vector<std::string>& hostileTexts() {
    static const std::vector<std::string> kTexts = {
        "<img src=x onerror=alert(1)>",
        "' autofocus onfocus='alert(1)",
        "\" onload=\"alert(1)",
        "</script><script>alert(1)</script>",
        "</text></svg><script>alert(1)</script>",
        "--><script>alert(1)</script><!--",
        "]]><script>alert(1)</script><![CDATA[",
        "<use href=\"https://127.0.0.1:9/x.svg#a\"/>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;b&#62; &amp;amp; &unknown;",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>&a;",
        "<?xml-stylesheet href=\"x\"?>",
        "ends with \\",
        "\\N \\G \\E \\T \\H \\L \\n \\l \\r",
        "<<TABLE><TR><TD><IMG SRC=\"/etc/passwd\"/></TD></TR>",
        "%s%n%x {} {0} {:>9999999}",
        "url(https://127.0.0.1:9/) ;}* {fill:red}",
        "javascript:alert(1)",
        "=cmd|' /C calc'!A0",
    };
    return kTexts;
}

TEST(HostileText, LeavesTheStructureOfThePictureAsItIs) {
    const std::string harmless = structureOf(pictureOf(mapWith("A few harmless words here"))).names;
    ASSERT_EQ(count(harmless, "something else"), 0U);
    for (const std::string& text : hostileTexts()) {
        EXPECT_EQ(structureOf(pictureOf(mapWith(text))).names, harmless) << text;
    }
}

TEST(HostileText, IsShownAsItWasWritten) {
    for (const std::string& text : hostileTexts()) {
        const std::string shown = structureOf(pictureOf(mapWith(text))).texts;
        EXPECT_GE(count(shown, text), 10U) << text << " in\n" << shown;
    }
}

TEST(HostileText, OfSeparatorsOfJavaScriptStaysText) {
    const std::string shown = structureOf(pictureOf(mapWith("a\u2028alert(1)\u2029b"))).texts;
    EXPECT_GE(count(shown, "alert(1)"), 5U);
}

TEST(HostileText, StaysTextInJson) {
    for (const std::string& text : hostileTexts()) {
        support::Call call;
        call.arguments = {"export", "-", "--format", "json"};
        call.input = format::writeMap(mapWith(text));
        const auto json = nlohmann::json::parse(callProgram(call).out, nullptr, false);
        ASSERT_FALSE(json.is_discarded()) << text;
        EXPECT_EQ(json["title"], text);
        EXPECT_EQ(json["claims"][4]["note"], text);
    }
}

TEST(HostileText, OfAnAddressNeverBecomesALink) {
    for (const std::string url :
         {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:msgbox(1)",
          "data:text/html,<script>1</script>", "\\\\host\\share\\x", "https://bbc.co.uk@evil.example/",
          "mailto:a@b?attach=/etc/passwd", "/usr/share/applications/x.desktop", "file:///etc/passwd",
          "smb://host/x", "//host/x", "https:///x", "https://x/\" onload=\"alert(1)"}) {
        map::Parts parts = mapWith("words").parts();
        parts.sources[0].url = url;
        const std::string svg = pictureOf(support::mapOf(parts));
        EXPECT_EQ(count(structureOf(svg).names, "href"), 0U) << url;
        support::Call check;
        check.arguments = {"check", "-"};
        check.input = format::writeMap(support::mapOf(parts));
        const auto outcome = callProgram(check);
        EXPECT_NE(outcome.out.find("[unsafe-address]"), std::string::npos)
            << url << outcome.out << outcome.err;
        EXPECT_EQ(outcome.status, 1) << url;
    }
}

TEST(HostileText, OfAnAddressOfSeveralLinesOrGreatLengthNeverBecomesALinkEither) {
    for (const std::string& url :
         {std::string("java&#9;script:alert(1)"), std::string("https://a.example/&#13;&#10;Set-Cookie: x"),
          "https://a.example/" + std::string(100000, 'a')}) {
        support::Call call;
        call.input = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\"><source id=\"s\"><url>" + url +
                     "</url></source><claim id=\"c\"><text>C.</text><cites source=\"s\"/></claim></map>";
        call.arguments = {"check", "-"};
        EXPECT_GE(callProgram(call).status, 1);
        call.arguments = {"export", "-"};
        const auto drawn = callProgram(call);
        EXPECT_TRUE(drawn.status == 2 || count(drawn.out, "href=") == 0) << drawn.out;
    }
}

TEST(HostileText, OfDirectionMarksAndLookAlikesIsReported) {
    map::Parts parts;
    map::Source source;
    source.id = {"s"};
    source.publisher = "R\u0435uters";
    parts.sources = {source};
    parts.claims = {support::claim("c", "The court \u202Egnihton dias\u202C yesterday")};
    support::Call call;
    call.arguments = {"check", "-"};
    call.input = format::writeMap(support::mapOf(parts));
    const auto outcome = callProgram(call);
    EXPECT_NE(outcome.out.find("[mixed-scripts]\n"), std::string::npos) << outcome.out;
    EXPECT_NE(outcome.out.find("[hidden-direction]\n"), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.out.find("\u202E"), std::string::npos);
    EXPECT_EQ(outcome.status, 1);
}

TEST(HostileText, OfAThousandMarksOnOneLetterIsDrawnQuickly) {
    std::string text = "a";
    for (int i = 0; i < 1000; ++i) text += "\u0301";
    support::Call call;
    call.arguments = {"export", "-"};
    call.input = format::writeMap(mapWith(text));
    const auto outcome = callProgram(call);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_LT(outcome.seconds, 5);
}

}  // namespace
}  // namespace counterpoint::cli
