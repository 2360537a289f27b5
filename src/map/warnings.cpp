#include "map/warnings.hpp"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "map/circles.hpp"

namespace counterpoint::map {

namespace {

// Characters that change the order of text or can't be seen: CVE-2021-42574 and zero-width ones.
bool hidesOrReorders(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
           c == 0x061C || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

std::optional<char32_t> findHidden(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::nextCodePoint(text, at);
        if (hidesOrReorders(c)) return c;
    }
    return std::nullopt;
}

bool isLatin(char32_t c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F);
}
bool isLookAlike(char32_t c) {
    return (c >= 0x370 && c <= 0x3FF) || (c >= 0x400 && c <= 0x52F);
}

// True when one word holds both Latin letters and Greek or Cyrillic ones (Unicode TS 39, mixed scripts).
bool mixesScripts(std::string_view text) {
    bool latin = false;
    bool other = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = base::nextCodePoint(text, at);
        if (c == ' ' || c == '-' || c == '/' || c == '.' || c == '\n') latin = other = false;
        latin = latin || isLatin(c);
        other = other || isLookAlike(c);
        if (latin && other) return true;
    }
    return false;
}

class Finder {
  public:
    explicit Finder(const Map& map) : map_(map) {
        for (const Waiver& waiver : map.waivers()) waived_.emplace(waiver.item, waiver.rule);
    }

    void checkTexts(const std::string& item, const std::vector<std::string_view>& texts) {
        for (const std::string_view text : texts)
            if (const auto hidden = findHidden(text))
                return add(
                    item, "hidden-direction",
                    fmt::format("A text of {} holds the invisible character U+{:04X}, which can hide or "
                                "reorder words: retype the text.",
                                item.empty() ? "the map" : fmt::format("“{}”", item),
                                static_cast<std::uint32_t>(*hidden)));
    }
    void checkName(const std::string& item, const std::string& name) {
        if (mixesScripts(name))
            add(item, "mixed-scripts",
                fmt::format("“{}” mixes letters of different scripts that look alike: retype it.", name));
    }
    void checkAddress(const std::string& item, const std::string& url) {
        if (!url.empty() && !isSafeAddress(url))
            add(item, "unsafe-address",
                fmt::format("The address of “{}” won't become a link: only http and https addresses without "
                            "a user name do.",
                            item));
    }
    void checkAnchors(const Claim& claim) {
        for (const Anchor& anchor : claim.anchors) {
            const auto& text = map_.sources().find(anchor.source)->text;
            if (text && anchor.end > text->length)
                return add(claim.id.name, "span-outside-text",
                           fmt::format("The span from {} to {} does not lie in the text of “{}”, which is {} "
                                       "characters long: find the words again.",
                                       anchor.start, anchor.end, anchor.source.name, text->length));
        }
    }
    void add(const std::string& item, const std::string& rule, std::string message) {
        if (!waived_.contains({item, rule})) warnings_.push_back({item, rule, std::move(message)});
    }
    std::vector<Warning> take() { return std::move(warnings_); }

  private:
    const Map& map_;
    std::set<std::pair<std::string, std::string>> waived_;
    std::vector<Warning> warnings_;
};

// The claims of a circle by their ids. Of a long one the first few: they are where to begin.
std::string named(const Map& map, const std::vector<std::size_t>& circle) {
    constexpr std::size_t kMostNamed = 12;
    std::string names;
    for (std::size_t i = 0; i < std::min(circle.size(), kMostNamed); ++i)
        names += (i == 0 ? "" : ", ") + map.claims()[circle[i]].id.name;
    if (circle.size() > kMostNamed) names += fmt::format(" and {} more", circle.size() - kMostNamed);
    return names;
}

}  // namespace

bool isSafeAddress(const std::string& url) {
    constexpr std::size_t kLongestAddress = 8192;
    if (url.size() > kLongestAddress || base::findInvalidUtf8(url)) return false;
    if (std::any_of(url.begin(), url.end(), [](char c) {
            return static_cast<unsigned char>(c) <= ' ' || c == 0x7F || c == '\\' || c == '"' || c == '<' ||
                   c == '>';
        }))
        return false;
    std::string scheme;
    const std::size_t colon = url.find("://");
    if (colon == std::string::npos) return false;
    for (const char c : url.substr(0, colon))
        scheme += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
    if (scheme != "http" && scheme != "https") return false;
    const std::string host = url.substr(colon + 3, url.find_first_of("/?#", colon + 3) - colon - 3);
    return !host.empty() && host.find('@') == std::string::npos && host.front() != ':' && !findHidden(url);
}

std::vector<Warning> findWarnings(const Map& map) {
    Finder finder(map);
    finder.checkTexts(map.header().id, {map.header().title, map.header().question, map.header().description});
    for (const Source& source : map.sources()) {
        finder.checkTexts(source.id.name,
                          {source.title, source.publisher, source.author, source.ties, source.note});
        finder.checkName(source.id.name, source.publisher);
        finder.checkName(source.id.name, source.author);
        finder.checkAddress(source.id.name, source.url);
        finder.checkAddress(source.id.name, source.archiveUrl);
    }
    for (const Voice& voice : map.voices()) {
        finder.checkTexts(voice.id.name, {voice.name, voice.note});
        finder.checkName(voice.id.name, voice.name);
    }
    const auto circles = findSupportCircles(map);
    auto circle = circles.begin();  // the next one that isn't reported yet
    for (std::size_t c = 0; c < map.claims().size(); ++c) {
        const Claim& claim = map.claims()[c];
        std::vector<std::string_view> texts = {claim.text, claim.note};
        texts.insert(texts.end(), claim.tags.begin(), claim.tags.end());
        finder.checkTexts(claim.id.name, texts);
        finder.checkAnchors(claim);
        if (circle == circles.end() || circle->front() != c) continue;
        finder.add(claim.id.name, "circular-support",
                   fmt::format("Circular support: these claims carry one another, so none of them gains by "
                               "it: {}.",
                               named(map, *circle)));
        ++circle;
    }
    for (const Argument& argument : map.arguments()) {
        finder.checkTexts(argument.id.name, {argument.note});
        const auto& premises = argument.premises;
        const auto* target = std::get_if<ClaimId>(&argument.target);
        if (target && std::find(premises.begin(), premises.end(), *target) != premises.end())
            finder.add(argument.id.name, "self-attack",
                       fmt::format("“{}” is among the premises of an objection to itself.", target->name));
    }
    return finder.take();
}

}  // namespace counterpoint::map
