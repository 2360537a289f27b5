#include <algorithm>
#include <functional>
#include <set>

#include "drawing/icons.hpp"
#include "drawing/surroundings.hpp"
#include "drawing/words.hpp"

namespace counterpoint::drawing {

namespace {

constexpr double kSize = 10;
constexpr double kRow = 19;
constexpr double kSign = 30;  // width of the little picture in front of the words
constexpr double kEntryGap = 24;

struct Entry {
    std::string words;
    std::function<std::vector<Shape>(base::Point middle)> sign;  // around the middle of the sign's square
};

// A short piece of wire with the sign of its kind.
std::vector<Shape> wireSign(map::Role role, const Theme& theme, base::Point middle) {
    const RoleLook& look = theme.look(role);
    Path line;
    const base::Point from{middle.x - 13, middle.y};
    const base::Point to{middle.x + 1, middle.y};
    line.pieces.push_back({from, {{from, from, to, to}}, false});
    line.stroke = Stroke{look.line, 2, look.dashes, false};
    return {line, drawIcon(iconOf(role), {middle.x + 3, middle.y - 5}, 10, look.line)};
}

std::vector<Shape> panelSign(base::Point middle, double fold, Colour fill, Stroke stroke) {
    Panel panel;
    panel.rect = {middle.x - 11, middle.y - 7, 22, 14};
    panel.radius = 3;
    panel.fold = fold;
    panel.fill = fill;
    panel.stroke = std::move(stroke);
    return {panel};
}

std::vector<Shape> iconSign(Icon icon, Colour colour, base::Point middle) {
    return {drawIcon(icon, {middle.x - 6, middle.y - 6}, 12, colour)};
}

// What the shown claims and arguments make use of.
struct Uses {
    std::set<map::Role> roles;
    std::set<map::Evidence> evidence;
    bool main = false, implicit = false, admits = false, asks = false, unnamed = false, joined = false,
         hidden = false;
};

Uses findUses(const map::Map& map, const Prepared& prepared) {
    Uses uses;
    for (std::size_t c = 0; c < map.claims().size(); ++c) {
        if (!prepared.structure.claimShown[c]) continue;
        const map::Claim& claim = map.claims()[c];
        if (claim.evidence) uses.evidence.insert(*claim.evidence);
        uses.main |= claim.main;
        uses.implicit |= claim.implicit;
        uses.admits |= claim.stance == map::Stance::Conceded;
        uses.asks |= claim.stance == map::Stance::Questioned;
        uses.unnamed |= prepared.cards[c].unnamed;
        uses.hidden |= prepared.structure.hiddenArguments[c] > 0;
    }
    for (const std::size_t a : prepared.structure.readingOrder) uses.roles.insert(map.arguments()[a].role);
    for (const WireMeaning& wire : prepared.wires) uses.joined |= wire.premise != kNone;
    return uses;
}

std::vector<Entry> entriesFor(const Uses& uses, const std::string& language, const Theme& theme) {
    const Words& words = wordsFor(language);
    std::vector<Entry> entries;
    const auto addRole = [&](map::Role role, const std::string& text) {
        if (uses.roles.contains(role))
            entries.push_back({text, [role, &theme](base::Point m) { return wireSign(role, theme, m); }});
    };
    const auto addIcon = [&](bool used, Icon icon, Colour colour, const std::string& text) {
        if (used)
            entries.push_back({text, [icon, colour](base::Point m) { return iconSign(icon, colour, m); }});
    };
    addRole(map::Role::Supports, words.legendBecause);
    addRole(map::Role::Opposes, words.legendBut);
    addRole(map::Role::Undercuts, words.legendUndercut);
    addRole(map::Role::Warrants, words.legendWarrant);
    if (uses.main)
        entries.push_back({words.legendMain, [&theme](base::Point m) {
                               return panelSign(m, 0, theme.card, {theme.mainLine, 2.4, {}, false});
                           }});
    if (uses.implicit)
        entries.push_back({words.legendUnstated, [&theme](base::Point m) {
                               return panelSign(m, 0, theme.card, {theme.unstatedLine, 1.2, {3, 3}, false});
                           }});
    if (!uses.evidence.empty())
        entries.push_back({words.legendEvidence, [&theme](base::Point m) {
                               return panelSign(m, 6, theme.evidence, {theme.evidenceLine, 1.1, {}, false});
                           }});
    for (const map::Evidence kind : uses.evidence)
        addIcon(true, iconOf(kind), theme.secondary, wordFor(kind, language));
    addIcon(uses.admits, Icon::Admits, theme.secondary, words.legendAdmits);
    addIcon(uses.asks, Icon::Asks, theme.secondary, words.legendAsks);
    addIcon(uses.unnamed, Icon::Unnamed, theme.opposes.line, words.legendUnnamed);
    addIcon(uses.joined, Icon::Joined, theme.supports.line, words.legendJoined);
    addIcon(uses.hidden, Icon::Hidden, theme.secondary, words.legendHidden);
    return entries;
}

}  // namespace

Element drawLegend(const map::Map& map, const Prepared& prepared, base::Point corner, double width,
                   const Theme& theme, const Typesetter& typesetter) {
    Element legend;
    legend.kind = ElementKind::Legend;
    const std::string& language = map.header().language;
    const TextStyle style{kSize, 400, false, theme.secondary};
    double x = corner.x;
    double top = corner.y;
    for (const Entry& entry : entriesFor(findUses(map, prepared), language, theme)) {
        const double text = typesetter.widthOf(entry.words, style, language);
        const double taken = kSign + typesetter.roomFor(entry.words, style, language);
        if (x > corner.x && x + taken > corner.x + width) {
            x = corner.x;
            top += kRow;
        }
        for (Shape& shape : entry.sign({x + 12, top + kRow / 2})) legend.shapes.push_back(std::move(shape));
        legend.shapes.push_back(
            TextLine{entry.words, {x + kSign, top + kRow / 2 + 3.6}, text, false, style, {}});
        x += taken + kEntryGap;
    }
    legend.box = {corner.x, corner.y, width, legend.shapes.empty() ? 0 : top + kRow - corner.y};
    return legend;
}

}  // namespace counterpoint::drawing
