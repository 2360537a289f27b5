#pragma once

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>
#include <vector>

#include "map/map.hpp"
#include "support/random_extras.hpp"
#include "support/random_text.hpp"

// Random maps that look like maps which people make: mostly trees, with every field in use somewhere.
namespace counterpoint::support {

struct RandomMapShape {
    int claims = 30;
    double linked = 0.3;         // another premise for an argument
    double shared = 0.05;        // a premise that is there already
    double opposing = 0.25;      // an argument against its claim
    double aboutArgument = 0.1;  // an undercutter or warrant
    double circles = 0.01;       // a premise that the target leads to
    double newTree = 0.03;       // a conclusion of its own
    double loose = 0.02;         // a claim without any argument
    bool oddTexts = true;        // markup, odd white space, control-like characters in texts
    double extras = 0.1;         // what other programs keep, wherever it may stand
};

class RandomMapMaker {
  public:
    RandomMapMaker(unsigned seed, const RandomMapShape& shape) : random_(seed), shape_(shape) {}

    map::Map make() {
        makeSources();
        makeVoices();
        makeStructure();
        for (map::Claim& claim : parts_.claims) describe(claim);
        for (map::Argument& argument : parts_.arguments) describe(argument);
        makeWaivers();
        makeHeader();
        auto made = map::Map::make(std::move(parts_));
        assert(made.ok());
        return made.ok() ? std::move(made).value() : map::Map();
    }

  private:
    std::string text() { return randomText(random_, shape_.oddTexts); }
    std::string maybeText(double chance) { return random_.chance(chance) ? text() : std::string(); }
    std::string maybeLayer() { return random_.chance(0.1) ? "after 2025" : ""; }
    std::string date() { return random_.oneOf(std::array<const char*, 3>{"2025", "2025-09", "2025-09-15"}); }

    template <class Enum>
    Enum any(int count) {
        return static_cast<Enum>(random_.below(static_cast<std::size_t>(count)));
    }
    template <class Enum>
    std::optional<Enum> maybe(int count) {
        return random_.chance(0.3) ? std::optional(any<Enum>(count)) : std::nullopt;
    }

    std::string hash(std::size_t digits) {
        std::string made;
        while (made.size() < digits) made += "0123456789abcdef"[random_.below(16)];
        return made;
    }

    std::optional<double> maybeFraction() {
        if (!random_.chance(0.2)) return std::nullopt;
        static constexpr std::array<double, 6> kRound = {0, 1, 0.5, 0.75, 1e-7, 5e-324};
        return random_.chance(0.5) ? random_.oneOf(kRound) : random_.fraction();
    }

    // Ids are mostly plain, now and then as odd as the rules allow, and once in a while named like an
    // element.
    std::string id(const char* letter, std::size_t index) {
        const std::string plain = letter + std::to_string(index + 1);
        if (random_.chance(0.02)) return "_." + plain + "-" + std::string(60 - plain.size(), 'x');
        if (index == 3 && *letter == 'c' && random_.chance(0.3)) return "title";
        return plain;
    }

    std::vector<map::Answer> answers() {
        std::vector<map::Answer> made;
        while (made.size() < 4 && random_.chance(0.2))
            made.push_back({"scheme.q" + std::to_string(made.size() + 1), any<map::Verdict>(3),
                            random_.chance(0.5) ? date() : "", maybeText(0.5)});
        return made;
    }

    void makeSources() {
        const std::size_t count = 1 + static_cast<std::size_t>(shape_.claims) / 6;
        for (std::size_t i = 0; i < count; ++i) {
            map::Source source;
            source.id = {id("s", i)};
            source.title = maybeText(0.9);
            source.publisher = maybeText(0.5);
            source.author = maybeText(0.5);
            source.published = random_.chance(0.7) ? date() : "";
            source.accessed = random_.chance(0.3) ? date() : "";
            source.url = random_.chance(0.6) ? "https://example.org/?a=1&b=" + hash(4) : "";
            source.archiveUrl = random_.chance(0.2) ? "https://archive.example/" + hash(8) : "";
            source.language = random_.chance(0.5) ? "zh-Hans" : "";
            source.genre = maybe<map::Genre>(9);
            source.ties = maybeText(0.2);
            if (random_.chance(0.3))
                source.text = {random_.chance(0.5) ? "texts/Über uns.txt" : "", hash(64),
                               random_.below(100000)};
            if (i > 0 && random_.chance(0.2)) source.basedOn.push_back(parts_.sources[random_.below(i)].id);
            source.originalSeen = maybe<map::Known>(3);
            source.grade = maybe<map::Grade>(3);
            source.answers = answers();
            source.layer = maybeLayer();
            source.note = maybeText(0.2);
            std::vector<std::string> keys;
            for (const auto& [key, value] : {std::pair{"title", &source.title},
                                             {"publisher", &source.publisher},
                                             {"author", &source.author},
                                             {"url", &source.url}})
                if (!value->empty()) keys.emplace_back(key);
            if (source.text) keys.emplace_back("text");
            addKeys(keys, "answer", source.answers.size());
            extras(source.extras, std::move(keys));
            parts_.sources.push_back(std::move(source));
        }
    }

    void makeVoices() {
        const std::size_t count = 1 + static_cast<std::size_t>(shape_.claims) / 10;
        for (std::size_t i = 0; i < count; ++i) {
            map::Voice voice{{id("v", i)}, text(), any<map::VoiceType>(4), maybeText(0.2), {}};
            extras(voice.extras, {"name"});
            parts_.voices.push_back(std::move(voice));
        }
    }

    const map::ClaimId& newClaim() {
        map::Claim claim;
        claim.id = {id("c", parts_.claims.size())};
        claim.text = text();
        parts_.claims.push_back(std::move(claim));
        return parts_.claims.back().id;
    }

    // Claims that lead to others come after them in the list, so that an earlier claim as a premise closes a
    // circle and a later one doesn't.
    map::ClaimId premiseFor(std::size_t target) {
        const std::size_t last = parts_.claims.size() - 1;
        if (target > 0 && random_.chance(shape_.circles)) return parts_.claims[random_.below(target)].id;
        if (target < last && random_.chance(shape_.shared))
            return parts_.claims[target + 1 + random_.below(last - target)].id;
        return newClaim();
    }

    void makeStructure() {
        const auto wanted = static_cast<std::size_t>(std::max(shape_.claims, 1));
        newClaim();
        parts_.claims.front().main = true;
        while (parts_.claims.size() < wanted) {
            if (random_.chance(shape_.newTree)) {
                newClaim();
                parts_.claims.back().main = random_.chance(0.5);
            } else if (random_.chance(shape_.loose)) {
                newClaim();
            }
            addArgument();
        }
    }

    void addArgument() {
        map::Argument argument;
        argument.id = {id("a", parts_.arguments.size())};
        const std::size_t target = random_.below(parts_.claims.size());
        if (!parts_.arguments.empty() && random_.chance(shape_.aboutArgument)) {
            argument.role = random_.chance(0.5) ? map::Role::Undercuts : map::Role::Warrants;
            argument.target = parts_.arguments[random_.below(parts_.arguments.size())].id;
        } else {
            argument.role = random_.chance(shape_.opposing) ? map::Role::Opposes : map::Role::Supports;
            argument.target = parts_.claims[target].id;
        }
        do {
            const map::ClaimId premise = premiseFor(target);
            const auto& premises = argument.premises;
            if (std::find(premises.begin(), premises.end(), premise) == premises.end())
                argument.premises.push_back(premise);
        } while (random_.chance(shape_.linked));
        parts_.arguments.push_back(std::move(argument));
    }

    map::Anchor anchor() {
        map::Anchor made;
        made.source = parts_.sources[random_.below(parts_.sources.size())].id;
        made.start = random_.chance(0.02) ? 0xFFFFFFFFFFFFFF00U : random_.below(5000);
        made.end = made.start + 1 + random_.below(200);
        made.sha256 = random_.chance(0.5) ? hash(8 + random_.below(57)) : "";
        made.quote = maybeText(0.5);
        made.prefix = maybeText(0.2);
        made.suffix = maybeText(0.2);
        return made;
    }

    void describe(map::Claim& claim) {
        claim.implicit = random_.chance(0.1);
        claim.stance = random_.chance(0.2) ? any<map::Stance>(4) : map::Stance::Asserted;
        if (random_.chance(0.3)) claim.voice = parts_.voices[random_.below(parts_.voices.size())].id;
        claim.evidence = maybe<map::Evidence>(11);
        claim.nature = maybe<map::Nature>(5);
        while (random_.chance(0.2)) claim.anchors.push_back(anchor());
        while (random_.chance(0.2))
            claim.sources.push_back(parts_.sources[random_.below(parts_.sources.size())].id);
        claim.credence = maybeFraction();
        claim.choice = maybe<map::Choice>(3);
        claim.layer = maybeLayer();
        while (random_.chance(0.2)) claim.tags.push_back(text());
        claim.note = maybeText(0.2);
        std::vector<std::string> keys = {"text"};
        for (std::size_t i = 0; i < claim.anchors.size(); ++i) {
            const std::string key = "anchor" + (i == 0 ? "" : "#" + std::to_string(i + 1));
            keys.push_back(key);
            if (!claim.anchors[i].quote.empty()) keys.push_back(key + "/quote");
            keys.push_back(key + "/");
        }
        addKeys(keys, "cites", claim.sources.size());
        addKeys(keys, "tag", claim.tags.size());
        if (!claim.note.empty()) keys.emplace_back("note");
        extras(claim.extras, std::move(keys));
    }

    void describe(map::Argument& argument) {
        if (random_.chance(0.3)) argument.scheme = "expert_opinion";
        argument.answers = answers();
        argument.strength = maybeFraction();
        argument.layer = maybeLayer();
        argument.note = maybeText(0.1);
        std::vector<std::string> keys;
        addKeys(keys, "premise", argument.premises.size());
        addKeys(keys, "answer", argument.answers.size());
        extras(argument.extras, std::move(keys));
    }

    void makeWaivers() {
        while (random_.chance(0.5))
            parts_.waivers.push_back({parts_.claims[random_.below(parts_.claims.size())].id.name,
                                      "circular-support", maybeText(0.8)});
    }

    void makeHeader() {
        map::Header& header = parts_.header;
        header.id = random_.chance(0.5) ? "map-" + hash(8) : "";
        header.title = maybeText(0.9);
        header.language = random_.chance(0.5) ? "en" : "";
        header.question = maybeText(0.7);
        header.description = maybeText(0.4);
        std::vector<std::string> keys;
        if (!header.title.empty()) keys.emplace_back("title");
        if (!header.question.empty()) keys.emplace_back("question");
        const auto addIds = [&keys](const auto& items) {
            for (const auto& item : items) keys.push_back(item.id.name == "title" ? "#title" : item.id.name);
        };
        std::vector<std::string> own = keys;
        addIds(parts_.sources);
        addIds(parts_.voices);
        addIds(parts_.claims);
        addIds(parts_.arguments);
        addKeys(keys, "waiver", parts_.waivers.size());
        // Items keep their own attributes.
        extras(header.extras, std::move(keys));
        std::erase_if(header.extras.attributes, [&own](const map::ExtraAttribute& attribute) {
            return !attribute.element.empty() && attribute.element.substr(0, 6) != "waiver" &&
                   std::find(own.begin(), own.end(), attribute.element) == own.end();
        });
        if (shape_.extras <= 0) return;
        const std::string around =
            random_.chance(0.3) ? "<!-- kept by hand -->" : "<?xml-model href=\"argmap.rnc\"?>";
        if (random_.chance(0.3)) header.extras.nodes.insert(header.extras.nodes.begin(), {"^", around});
        if (random_.chance(0.3)) header.extras.nodes.push_back({"$", around});
        bindPrefixes(header.extras.attributes);
    }

    // The map's own attributes need their prefixes declared beside them; other prefixes may be declared too.
    void bindPrefixes(std::vector<map::ExtraAttribute>& attributes) {
        static const std::string kXmlns = "http://www.w3.org/2000/xmlns/";
        const bool isUsed = std::any_of(attributes.begin(), attributes.end(),
                                        [](const auto& a) { return a.element.empty() && a.prefix != "xml"; });
        if (!isUsed && random_.chance(0.5)) return;
        attributes.insert(attributes.begin(), {{"", "xmlns", kXmlns, "x", "urn:x"},
                                               {"", "xmlns", kXmlns, "y", "urn:y"},
                                               {"", "xmlns", kXmlns, "unused", "urn:unused?a&b"}});
    }

    void addKeys(std::vector<std::string>& keys, const std::string& name, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            keys.push_back(i == 0 ? name : name + "#" + std::to_string(i + 1));
    }

    void extras(map::Extras& into, std::vector<std::string> keys) {
        if (shape_.extras > 0 && random_.chance(shape_.extras))
            addRandomExtras(random_, into, std::move(keys), 0.3);
    }

    Random random_;
    RandomMapShape shape_;
    map::Parts parts_;
};

inline map::Map randomMap(unsigned seed, const RandomMapShape& shape) {
    return RandomMapMaker(seed, shape).make();
}

inline map::Map randomMap(unsigned seed, int claims) {
    RandomMapShape shape;
    shape.claims = claims;
    return randomMap(seed, shape);
}

}  // namespace counterpoint::support
