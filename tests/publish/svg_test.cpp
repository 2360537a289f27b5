#include "publish/svg.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <string>

#include "drawing/drawing.hpp"
#include "publish/xml_writer.hpp"

namespace counterpoint::publish {
namespace {

using drawing::Colour;
using drawing::Drawing;
using drawing::Element;
using drawing::ElementKind;
using drawing::Panel;
using drawing::Path;
using drawing::Shape;
using drawing::Stroke;
using drawing::TextLine;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr Colour kInk{0x1d, 0x27, 0x33};
constexpr Colour kWhite{255, 255, 255};
const Stroke kPen{kInk, 1, {}, false};

Element element(ElementKind kind, std::string id, std::vector<Shape> shapes) {
    Element made;
    made.kind = kind;
    made.id = std::move(id);
    made.shapes = std::move(shapes);
    return made;
}

TextLine line(std::string text) {
    return {std::move(text), {10, 20}, 50, false, {12, 400, false, kInk}, ""};
}

// The SVG of a drawing that holds this one element.
std::string svgOf(Element only) {
    Drawing drawing;
    drawing.size = {100, 50};
    drawing.elements.push_back(std::move(only));
    return writeSvg(drawing);
}

std::string svgOf(Shape shape) {
    return svgOf(element(ElementKind::Claim, "c1", {std::move(shape)}));
}

TEST(WriteSvg, WritesAWholePictureAsOneKnownText) {
    Element claim =
        element(ElementKind::Claim, "c2",
                {Panel{{20, 30, 60, 15}, 4, 0, kWhite, Stroke{kInk, 1.5, {4, 2}, true}}, line("Rain")});
    claim.label = "Reason 1 of 1: Rain";
    claim.tooltip = "Seen by all.";
    claim.language = "fr";
    Element argument = element(ElementKind::Argument, "a1", {Path{{{{50, 30}, {}, false}}, {}, kPen}});
    std::get<Path>(argument.shapes[0]).pieces[0].curves = {{{50, 30}, {50, 20}, {40, 20}, {40, 10}}};
    argument.label = "Reason";
    argument.children.push_back(claim);

    Drawing drawing;
    drawing.size = {100, 50.126};
    drawing.title = "Weather";
    drawing.description = "One claim & its reason.";
    drawing.language = "en";
    drawing.fontFamilies = {"Noto Sans", "It's"};
    drawing.background = kWhite;
    drawing.elements.push_back(argument);

    EXPECT_EQ(writeSvg(drawing),
              R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="100pt" height="50.13pt" viewBox="0 0 100 50.13" xml:lang="en" lang="en" font-family="'Noto Sans', 'It\'s', sans-serif" font-size="12" fill="#1d2733" role="graphics-document document" aria-labelledby="map·title" aria-describedby="map·description">
  <title id="map·title">Weather</title>
  <desc id="map·description">One claim &amp; its reason.</desc>
  <rect width="100" height="50.13" fill="#ffffff"/>
  <g id="a1" role="graphics-object group" aria-label="Reason">
    <path d="M50,30C50,20 40,20 40,10" fill="none" stroke="#1d2733" stroke-width="1"/>
    <g id="c2" role="graphics-symbol img" aria-label="Reason 1 of 1: Rain" xml:lang="fr" lang="fr">
      <title>Seen by all.</title>
      <rect x="20" y="30" width="60" height="15" rx="4" fill="#ffffff" stroke="#1d2733" stroke-width="1.5" stroke-dasharray="4 2" stroke-linecap="round" stroke-linejoin="round"/>
      <text x="10" y="20" textLength="50" lengthAdjust="spacingAndGlyphs">Rain</text>
    </g>
  </g>
</svg>
)");
}

TEST(WriteSvg, LeavesOutWhatIsNotGiven) {
    EXPECT_EQ(writeSvg(Drawing{}),
              R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="0pt" height="0pt" viewBox="0 0 0 0" font-family="sans-serif" font-size="12" role="graphics-document document">
  <rect width="0" height="0" fill="#000000"/>
</svg>
)");
}

TEST(WriteSvg, WritesTheSameBytesEveryTime) {
    const Shape shape = line("Twice");
    EXPECT_EQ(svgOf(shape), svgOf(shape));
}

TEST(WriteSvg, DrawsAFoldedCornerAsACutOutlineAndALine) {
    const std::string svg = svgOf(Panel{{10, 10, 40, 30}, 0, 8, kWhite, kPen});
    EXPECT_THAT(svg, HasSubstr(R"(<path d="M10,10L42,10L50,18L50,40L10,40L10,10Z" fill="#ffffff")"));
    EXPECT_THAT(svg, HasSubstr(R"(<path d="M42,10L42,18L50,18" fill="none" stroke="#1d2733")"));
}

TEST(WriteSvg, RoundsTheThreeOtherCornersOfAFoldedPanel) {
    EXPECT_THAT(
        svgOf(Panel{{10, 10, 40, 30}, 3, 8, kWhite, std::nullopt}),
        HasSubstr(
            R"(d="M13,10L42,10L50,18L50,37A3,3 0 0 1 47,40L13,40A3,3 0 0 1 10,37L10,13A3,3 0 0 1 13,10Z")"));
}

TEST(WriteSvg, WritesStraightCurvesAsLinesAndClosesOutlines) {
    const base::Point a{0, 0};
    const base::Point b{10, 0};
    const base::Point c{10, 10};
    const Path path{{{a, {{a, a, b, b}, {b, b, c, c}}, true}}, kInk, std::nullopt};
    EXPECT_THAT(svgOf(path), HasSubstr(R"(<path d="M0,0L10,0L10,10Z" fill="#1d2733"/>)"));
    const auto isLine = [&](base::Point one, base::Point two) {
        return svgOf(Path{{{a, {{a, one, two, b}}, false}}, {}, kPen}).find("M0,0L10,0\"") !=
               std::string::npos;
    };
    EXPECT_TRUE(isLine({3, 0}, {6, 0}));
    EXPECT_FALSE(isLine({3, 1}, {6, 0}));
    EXPECT_FALSE(isLine({3, 0}, {12, 0}));
    EXPECT_FALSE(isLine({-3, 0}, {6, 0}));
}

TEST(WriteSvg, HangsRightToLeftTextUpAtItsRightEnd) {
    TextLine hebrew = line("שלום");
    hebrew.rightToLeft = true;
    EXPECT_THAT(svgOf(hebrew), HasSubstr(R"(<text x="60" y="20" direction="rtl" textLength="50")"));
}

TEST(WriteSvg, SaysTheCommonStyleOnceAndThenWhatDiffers) {
    TextLine bold = line("B");
    bold.style = {18.5, 700, true, kWhite};
    const std::string svg = svgOf(element(ElementKind::Claim, "c1", {bold, line("A"), line("A")}));
    EXPECT_THAT(svg, HasSubstr(R"(font-family="sans-serif" font-size="12" fill="#1d2733" role)"));
    EXPECT_THAT(svg,
                HasSubstr(R"( font-size="18.5" font-weight="700" font-style="italic" fill="#ffffff">B<)"));
    EXPECT_THAT(svg, HasSubstr(R"(lengthAdjust="spacingAndGlyphs">A<)"));
}

TEST(WriteSvg, SaysThatTextIsPlainWhereTheCommonStyleIsNot) {
    TextLine bold = line("B");
    bold.style = {12, 700, true, kInk};
    const std::string svg = svgOf(element(ElementKind::Claim, "c1", {bold, bold, line("A")}));
    EXPECT_THAT(svg, HasSubstr(R"( font-weight="400" font-style="normal">A<)"));
}

TEST(WriteSvg, KeepsSpacesThatReadersWouldSwallow) {
    EXPECT_THAT(svgOf(line("a  b")), HasSubstr(R"(xml:space="preserve")"));
    EXPECT_THAT(svgOf(line(" a")), HasSubstr(R"(xml:space="preserve")"));
    EXPECT_THAT(svgOf(line("a b")), Not(HasSubstr("xml:space")));
}

TEST(WriteSvg, MakesLinksOfHttpAndHttpsAddresses) {
    TextLine linked = line("Report");
    linked.link = "https://example.org/a?b=1&c=2";
    const std::string svg = svgOf(linked);
    EXPECT_THAT(
        svg,
        HasSubstr(
            R"(<a xlink:href="https://example.org/a?b=1&amp;c=2" href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">)"));
    EXPECT_THAT(svg, HasSubstr(">Report</text>"));
}

TEST(WriteSvg, KeepsTheTextOfAnUnsafeAddressWithoutALink) {
    for (const std::string address :
         {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.b/", "//example.org",
          "https://user@example.org/", "java\tscript:alert(1)"}) {
        TextLine linked = line("Report");
        linked.link = address;
        const std::string svg = svgOf(linked);
        EXPECT_THAT(svg, Not(HasSubstr("href"))) << address;
        EXPECT_THAT(svg, HasSubstr(">Report</text>")) << address;
    }
}

TEST(WriteSvg, SpeaksAClaimByItsLabelOnlyAndItsLinksToo) {
    Element claim = element(ElementKind::Claim, "c1", {line("Text"), line("Link")});
    claim.label = "Claim: Text";
    std::get<TextLine>(claim.shapes[1]).link = "https://example.org/";
    const std::string svg = svgOf(claim);
    EXPECT_THAT(svg, HasSubstr(R"(role="graphics-object group")"));
    EXPECT_THAT(svg, HasSubstr(R"(aria-hidden="true">Text<)"));
    EXPECT_THAT(svg, Not(HasSubstr(R"(aria-hidden="true">Link<)")));
}

TEST(WriteSvg, LeavesTheLinesOfALegendToBeReadOut) {
    Element legend = element(ElementKind::Legend, "", {line("supports")});
    legend.label = "Legend";
    EXPECT_THAT(svgOf(legend), Not(HasSubstr("aria-hidden")));
}

TEST(WriteSvg, SpeaksTheTitleOfAPartOnce) {
    Element credits = element(ElementKind::Credits, "", {line("Sources"), line("A letter")});
    credits.label = "Sources";
    const std::string svg = svgOf(credits);
    EXPECT_THAT(svg, HasSubstr(R"(aria-label="Sources")"));
    EXPECT_THAT(svg, HasSubstr(R"(aria-hidden="true">Sources<)"));
    EXPECT_THAT(svg, Not(HasSubstr(R"(aria-hidden="true">A letter<)")));

    Element heading = element(ElementKind::Heading, "", {line("A map"), line("A question?")});
    heading.label = "A map";
    EXPECT_THAT(svgOf(heading), Not(HasSubstr("aria-")));
}

TEST(WriteSvg, GivesEveryElementAnIdOfItsOwn) {
    Element legend = element(ElementKind::Legend, "", {});
    legend.children = {element(ElementKind::Claim, "c1", {}),        element(ElementKind::Claim, "c1", {}),
                       element(ElementKind::Claim, "two words", {}), element(ElementKind::Heading, "", {}),
                       element(ElementKind::Credits, "", {}),        element(ElementKind::Credits, "", {})};
    const std::string svg = svgOf(legend);
    for (const char* id :
         {"map·legend", "c1", "c1·2", "map·item", "map·heading", "map·credits", "map·credits·2"}) {
        EXPECT_THAT(svg, HasSubstr(std::string("<g id=\"") + id + "\"")) << id;
    }
}

TEST(Number, HasAtMostTwoDecimalsAndNoLooseEnds) {
    EXPECT_EQ(number(0), "0");
    EXPECT_EQ(number(12), "12");
    EXPECT_EQ(number(0.5), "0.5");
    EXPECT_EQ(number(1.005), "1");
    EXPECT_EQ(number(2.675001), "2.68");
    EXPECT_EQ(number(-3.10), "-3.1");
    EXPECT_EQ(number(-0.001), "0");
    EXPECT_EQ(number(20000), "20000");
    EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "0");
    EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "0");
    EXPECT_EQ(number(1e300), "0");
}

}  // namespace
}  // namespace counterpoint::publish
