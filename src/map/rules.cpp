#include "map/rules.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "base/text.hpp"
#include "map/rule_checker.hpp"

namespace counterpoint::map {

namespace {

std::optional<std::string_view> argumentMeant(const Argument& argument) {
    const auto* id = std::get_if<ArgumentId>(&argument.target);
    if (!id) return std::nullopt;
    return id->name;
}

// `Sources` and so on are lists of items: vectors, or the Items of a map. `isKnown(list, index)` tells that
// the content of that item has been checked before.
template <class Sources, class Voices, class Claims, class Arguments, class IsKnown>
std::vector<Breach> check(const Header& header, const Sources& sources, const Voices& voices,
                          const Claims& claims, const Arguments& arguments,
                          const std::vector<Waiver>& waivers, const IsKnown& isKnown) {
    RuleChecker checker;
    const auto declare = [&checker](ItemKind kind, const auto& items) {
        checker.count(kind, items.size());
        for (std::size_t i = 0; i < items.size(); ++i) checker.declare(kind, i, items[i].id.name);
    };
    declare(ItemKind::Source, sources);
    declare(ItemKind::Voice, voices);
    declare(ItemKind::Claim, claims);
    declare(ItemKind::Argument, arguments);

    checker.checkContent(header);
    const auto checkAll = [&](const auto& items) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!isKnown(items, i)) checker.checkContent(items[i], i);
            checker.checkReferences(items[i], i);
        }
    };
    checkAll(sources);
    checkAll(voices);
    checkAll(claims);
    checkAll(arguments);
    std::vector<std::optional<std::string_view>> abouts;
    abouts.reserve(arguments.size());
    for (const Argument& argument : arguments) abouts.push_back(argumentMeant(argument));
    checker.checkGrounding(abouts);
    for (std::size_t i = 0; i < waivers.size(); ++i) checker.checkReferences(waivers[i], i);
    return checker.take();
}

const Items<Source>& sameKind(const Map& map, const Items<Source>&) {
    return map.sources();
}
const Items<Voice>& sameKind(const Map& map, const Items<Voice>&) {
    return map.voices();
}
const Items<Claim>& sameKind(const Map& map, const Items<Claim>&) {
    return map.claims();
}
const Items<Argument>& sameKind(const Map& map, const Items<Argument>&) {
    return map.arguments();
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool holdsControls(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::nextCodePoint(text, at);
        if (c < ' ' || (c >= 0x7F && c < 0xA0) || !base::isXmlCharacter(c)) return true;
    }
    return false;
}

}  // namespace

std::vector<Breach> findBreaches(const Parts& parts) {
    return check(parts.header, parts.sources, parts.voices, parts.claims, parts.arguments, parts.waivers,
                 [](const auto&, std::size_t) { return false; });
}

std::vector<Breach> findBreaches(const Map& map, const Map& known) {
    return check(map.header(), map.sources(), map.voices(), map.claims(), map.arguments(), map.waivers(),
                 [&known](const auto& items, std::size_t index) {
                     const auto& others = sameKind(known, items);
                     const auto there = others.indexOf(items[index].id);
                     return there && items.shares(index, others, *there);
                 });
}

bool isPathBelow(std::string_view path) {
    if (base::findInvalidUtf8(path) || holdsControls(path)) return false;
    if (path.find('\\') != std::string_view::npos) return false;
    if (path.size() >= 2 && isLetter(path[0]) && path[1] == ':') return false;
    while (true) {
        const std::size_t slash = path.find('/');
        const std::string_view name = path.substr(0, slash);
        if (name.empty() || name == "." || name == "..") return false;
        if (slash == std::string_view::npos) return true;
        path.remove_prefix(slash + 1);
    }
}

}  // namespace counterpoint::map
