#include "publish/dot.hpp"

#include <cstddef>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "drawing/theme.hpp"
#include "drawing/words.hpp"
#include "map/relations.hpp"
#include "publish/svg_shapes.hpp"
#include "publish/wrapping.hpp"

namespace counterpoint::publish {

namespace {

constexpr std::size_t kLineCells = 30;
constexpr std::size_t kTitleCells = 60;

// The shape of an argument and its line, as Graphviz calls them. Words and colours are the picture's.
struct Form {
    std::string_view shape;
    std::string_view line;
};

Form formOf(map::Role role) {
    switch (role) {
        case map::Role::Supports:
            return {"box", "solid"};
        case map::Role::Opposes:
            return {"octagon", "dashed"};
        case map::Role::Undercuts:
            return {"hexagon", "dotted"};
        case map::Role::Warrants:
            return {"ellipse", "solid"};
    }
    return {};
}

// True when `text` starts with what Graphviz would take for an entity: "&amp;", "&#65;".
bool startsEntity(std::string_view text) {
    const std::size_t end =
        text.find_first_not_of("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 1);
    return end != std::string_view::npos && end > 1 && text[end] == ';';
}

bool isControl(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

// A quoted string of DOT that Graphviz shows as this text. Nothing in it can end the string: every quotation
// mark and every backslash has a backslash of its own.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t c = base::nextCodePoint(text, offset);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '&' && startsEntity(text.substr(start))) {
            out += "&amp;";
        } else if (!isControl(c)) {
            out += text.substr(start, offset - start);
        }
    }
    return out + '"';
}

std::string label(std::string_view text, std::size_t cells) {
    std::string lines;
    for (const std::string& line : wrap(text, cells)) lines += (lines.empty() ? "" : "\n") + line;
    return quoted(lines);
}

}  // namespace

std::string writeDot(const map::Map& map) {
    const map::Relations relations(map);
    const drawing::Theme& theme = drawing::themeOf(drawing::ThemeName::Light);
    const drawing::Words& words = drawing::wordsFor(map.header().language);
    const std::size_t claims = map.claims().size();
    // Names of our own: a word of DOT or a number among the ids would mean something else.
    const auto claimNode = [](std::size_t index) { return fmt::format("n{}", index + 1); };
    const auto argumentNode = [claims](std::size_t index) { return fmt::format("n{}", claims + index + 1); };

    std::string out = "digraph {\n";
    out += fmt::format(
        "  graph [rankdir=BT, ordering=in, charset=\"UTF-8\", fontname=\"Noto Sans\", labelloc=t, "
        "label={}]\n",
        label(map.header().title, kTitleCells));
    out +=
        "  node [fontname=\"Noto Sans\", fontsize=12, shape=box, color=\"#1d2733\", fillcolor=\"#ffffff\"]\n";
    for (std::size_t i = 0; i < claims; ++i) {
        const map::Claim& claim = map.claims()[i];
        out += fmt::format("  {} [label={}, style=\"filled,rounded{}\"{}, comment={}]\n", claimNode(i),
                           label(claim.text, kLineCells), claim.implicit ? ",dashed" : "",
                           claim.main ? ", penwidth=2.5" : "", quoted(claim.id.name));
    }
    for (std::size_t i = 0; i < map.arguments().size(); ++i) {
        const map::Argument& argument = map.arguments()[i];
        const Form form = formOf(argument.role);
        const drawing::RoleLook& look = theme.look(argument.role);
        const std::string colour = hex(look.line);
        const std::string node = argumentNode(i);
        out += fmt::format(
            "  {} [label=\"{}\", shape={}, style=\"filled,{}\", color=\"{}\", fillcolor=\"{}\", "
            "fontsize=10, height=0.2, margin=\"0.08,0.03\", comment={}]\n",
            node, words.bar(argument.role), form.shape, form.line, colour, hex(look.tint),
            quoted(argument.id.name));
        const std::string line = fmt::format("[color=\"{}\", style={}]", colour, form.line);
        for (const std::size_t premise : relations.premises[i]) {
            out += fmt::format("  {} -> {} {}\n", claimNode(premise), node, line);
        }
        const std::size_t target = relations.target[i];
        out +=
            fmt::format("  {} -> {} {}\n", node,
                        map::isAboutArgument(argument.role) ? argumentNode(target) : claimNode(target), line);
    }
    return out + "}\n";
}

}  // namespace counterpoint::publish
