#include "publish/dot.hpp"

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "drawing/theme.hpp"
#include "drawing/words.hpp"
#include "publish/svg_shapes.hpp"
#include "support/command.hpp"
#include "support/small_map.hpp"

namespace counterpoint::publish {
namespace {

using map::Role;
using support::argument;
using support::claim;
using support::mapOf;

map::Parts eachRole(const std::string& text) {
    map::Parts parts;
    parts.header.title = text;
    parts.claims = {claim("graph", text), claim("b", text), claim("c", text), claim("d", text),
                    claim("e", text)};
    parts.claims[0].main = true;
    parts.claims[1].implicit = true;
    parts.arguments = {argument("node", Role::Supports, "graph", {"b", "c"}),
                       argument("edge", Role::Opposes, "graph", {"d"}),
                       argument("strict", Role::Undercuts, "edge", {"e"}),
                       argument("subgraph", Role::Warrants, "node", {"e"})};
    return parts;
}

TEST(Dot, LeadsFromPremisesThroughTheArgumentToTheConclusion) {
    const std::string dot = writeDot(mapOf(eachRole("x")));
    const std::string start = "digraph {\n  graph [rankdir=BT,";
    EXPECT_EQ(dot.substr(0, start.size()), start);
    EXPECT_NE(dot.find("  n1 [label=\"x\", style=\"filled,rounded\", penwidth=2.5, comment=\"graph\"]\n"),
              std::string::npos);
    EXPECT_NE(dot.find("  n2 [label=\"x\", style=\"filled,rounded,dashed\", comment=\"b\"]\n"),
              std::string::npos);
    for (const char* edge : {"n2 -> n6 ", "n3 -> n6 ", "n6 -> n1 ", "n4 -> n7 ", "n7 -> n1 ", "n5 -> n8 ",
                             "n8 -> n7 ", "n5 -> n9 ", "n9 -> n6 "}) {
        EXPECT_NE(dot.find(std::string("\n  ") + edge), std::string::npos) << edge << "in\n" << dot;
    }
}

TEST(Dot, HasTheWordsAndColoursOfThePicture) {
    map::Parts parts = eachRole("x");
    parts.header.language = "zh-Hans";
    const std::string dot = writeDot(mapOf(parts));
    const drawing::Theme& theme = drawing::themeOf(drawing::ThemeName::Light);
    const std::vector roles{Role::Supports, Role::Opposes, Role::Undercuts, Role::Warrants};
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const std::size_t start = dot.find("\n  n" + std::to_string(6 + i) + " [");
        const std::string node = dot.substr(start + 1, dot.find('\n', start + 1) - start);
        EXPECT_NE(node.find("label=\"" + drawing::wordsFor("zh").bar(roles[i]) + '"'), std::string::npos)
            << node;
        EXPECT_NE(node.find("color=\"" + hex(theme.look(roles[i]).line) + '"'), std::string::npos) << node;
        EXPECT_NE(node.find("fillcolor=\"" + hex(theme.look(roles[i]).tint) + '"'), std::string::npos)
            << node;
    }
}

TEST(Dot, WrapsLongTexts) {
    const std::string dot = writeDot(mapOf(eachRole("Many residents work from Monday to Saturday.")));
    EXPECT_NE(dot.find("label=\"Many residents work from\\nMonday to Saturday.\""), std::string::npos) << dot;
}

// What dot shows: every text of its picture, line after line, with "|" between the lines.
std::string shownBy(const std::string& dot) {
    const auto drawn = support::run({"dot", "-Tsvg"}, dot);
    EXPECT_EQ(drawn.status, 0) << drawn.err << dot;
    pugi::xml_document svg;
    EXPECT_TRUE(svg.load_string(drawn.out.c_str(), pugi::parse_default | pugi::parse_doctype));
    std::string shown;
    for (const pugi::xpath_node text : svg.select_nodes("//text")) {
        shown += std::string(text.node().text().get()) + "|";
    }
    return shown;
}

TEST(Dot, IsShownByGraphvizAsThePersonWroteIt) {
    if (support::run({"dot", "-V"}).status == 127) GTEST_SKIP() << "Graphviz's dot isn't installed";
    // Short enough for one line; a text for each way to break out of a string or to mean something else.
    for (const std::string text :
         {"plain", "ends in \\", "\\", "\\\\", "\\\"", "\"]; evil [x=\"", "a\\nb", "\\N \\G \\L \\E",
          "&lt;b&gt;", "&amp;amp;", "&#65;", "a & b;", "<b>bold</b>", "<<b>x</b>>", "// x", "/* x */", "# x",
          "中国芯片", "{a|b}"}) {
        const std::string shown = shownBy(writeDot(mapOf(eachRole(text))));
        std::size_t count = 0;
        for (std::size_t at = 0; (at = shown.find(text + "|", at)) != std::string::npos; at += text.size())
            ++count;
        EXPECT_EQ(count, 6U) << text << " is shown as " << shown;
    }
}

TEST(Dot, KeepsControlCharactersOutAndLineBreaksIn) {
    const std::string dot = writeDot(mapOf(eachRole("one\ntwo\u009bthree\tfour\x7f")));
    EXPECT_NE(dot.find("label=\"one\\ntwothree four\""), std::string::npos) << dot;
}

TEST(Dot, OfAnEmptyMapIsAGraph) {
    const int status = support::run({"dot", "-Tsvg"}, writeDot({})).status;
    if (status == 127) GTEST_SKIP() << "Graphviz's dot isn't installed";
    EXPECT_EQ(status, 0);
}

}  // namespace
}  // namespace counterpoint::publish
