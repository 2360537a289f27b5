#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

#include "drawing/drawing.hpp"
#include "publish/svg.hpp"
#include "support/command.hpp"

// Whatever stands in a map, the picture's structure comes from the program alone, and its texts come back as
// they were.
namespace counterpoint::publish {
namespace {

using drawing::Drawing;
using drawing::Element;
using drawing::ElementKind;
using drawing::Panel;
using drawing::TextLine;

// A drawing of one shape that carries this text wherever a drawing can carry text.
Drawing drawingWith(const std::string& text) {
    TextLine line;
    line.text = text;
    line.width = 40;
    line.link = text;
    Element claim;
    claim.id = "c1";
    claim.label = text;
    claim.tooltip = text;
    claim.language = text;
    claim.shapes = {Panel{{0, 0, 50, 20}, 0, 0, {}, {}}, line};
    Element credits = claim;
    credits.kind = ElementKind::Credits;
    credits.id = text;
    credits.children = {claim};
    credits.children[0].id = "c2";

    Drawing drawing;
    drawing.size = {50, 20};
    drawing.title = text;
    drawing.description = text;
    drawing.language = text;
    drawing.fontFamilies = {text};
    drawing.elements = {claim, credits};
    return drawing;
}

pugi::xml_document parsed(const std::string& svg) {
    pugi::xml_document document;
    const auto result = document.load_buffer(svg.data(), svg.size(), pugi::parse_full & ~pugi::parse_eol);
    EXPECT_TRUE(result) << result.description() << "\n" << svg;
    return document;
}

// The names of all elements and their attributes, in order.
std::string structureOf(const pugi::xml_node& node, const std::string& indent = "") {
    std::string names;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata) continue;
        names += indent + child.name();
        for (const pugi::xml_attribute attribute : child.attributes())
            names += std::string(" ") + attribute.name();
        names += "\n" + structureOf(child, indent + "  ");
    }
    return names;
}

std::vector<std::string> hostileTexts() {
    return {
        R"(<script>alert(1)</script>)",
        R"("><script>alert(1)</script>)",
        R"(" onload="alert(1))",
        R"(' onload='alert(1))",
        R"(</text></svg><svg onload=alert(1)>)",
        R"(]]><![CDATA[x)",
        R"(--><!-- x)",
        R"(<?xml-stylesheet href="http://example.org/"?>)",
        R"(<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>&a;)",
        R"(&lt;b&gt; &#60; &amp;amp; &a;)",
        R"(javascript:alert(1))",
        R"(x'; background: url(http://example.org/))",
        R"(a\' } * { fill: url(http://example.org/x.svg#y) })",
        R"({{constructor.constructor('alert(1)')()}} ${1+1} %s %n)",
        "\xE2\x80\xAEtxet desrever",
        "שלום <b>עולם</b>",
        "😀 <img src=x onerror=alert(1)>",
    };
}

TEST(SvgSafety, HostileTextsMakeNoStructure) {
    const std::string harmless = structureOf(parsed(writeSvg(drawingWith("harmless"))));
    for (const std::string& text : hostileTexts()) {
        EXPECT_EQ(structureOf(parsed(writeSvg(drawingWith(text)))), harmless) << text;
    }
}

TEST(SvgSafety, TextsComeBackAsTheyWere) {
    for (const std::string& text : hostileTexts()) {
        const pugi::xml_document document = parsed(writeSvg(drawingWith(text)));
        const pugi::xml_node svg = document.child("svg");
        EXPECT_EQ(svg.child_value("title"), text);
        EXPECT_EQ(svg.child_value("desc"), text);
        EXPECT_EQ(svg.child("g").child_value("title"), text);
        EXPECT_EQ(svg.child("g").child_value("text"), text);
        EXPECT_EQ(svg.child("g").attribute("aria-label").value(), text);
    }
}

TEST(SvgSafety, LineBreaksAndTabsInLabelsComeBack) {
    const std::string text = "one\ttwo\nthree\rfour";
    const pugi::xml_document document = parsed(writeSvg(drawingWith(text)));
    const pugi::xml_node claim = document.child("svg").child("g");
    EXPECT_EQ(claim.attribute("aria-label").value(), text);
    EXPECT_EQ(claim.child_value("title"), text);
}

TEST(SvgSafety, WhatXmlCannotHoldBecomesAReplacementCharacter) {
    const std::string text = std::string("a\0b\x1b", 4) + "c\xff" + "d\xed\xa0\x80" + "e\xef\xbf\xbe" + "f";
    const pugi::xml_document document = parsed(writeSvg(drawingWith(text)));
    EXPECT_EQ(std::string(document.child("svg").child_value("title")),
              "a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFD\uFFFDe\uFFFDf");
}

TEST(SvgSafety, EveryPictureIsWellFormedForAStrictReader) {
    std::vector<std::string> texts = hostileTexts();
    texts.push_back(std::string("\0\x01\x1f\x7f\xff\xfe", 6));
    for (const std::string& text : texts) {
        const auto result = support::run({"xmllint", "--nonet", "--noout", "-"}, writeSvg(drawingWith(text)));
        EXPECT_EQ(result.status, 0) << text << "\n" << result.err;
        EXPECT_EQ(result.err, "") << text;
    }
}

TEST(SvgSafety, AddressesWithMarkupStayOneAttribute) {
    const std::string address = R"(https://example.org/?a="><script>alert(1)</script>&b='x)";
    const std::string svg = writeSvg(drawingWith(address));
    const pugi::xml_document document = parsed(svg);
    EXPECT_FALSE(document.select_node("//script"));
    for (const pugi::xpath_node found : document.select_nodes("//a/@href")) {
        EXPECT_EQ(found.attribute().value(), address);
    }
}

}  // namespace
}  // namespace counterpoint::publish
