#include "map/rule_checker.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <unordered_set>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::map {

namespace {

constexpr std::size_t kFullHash = 64;
constexpr std::size_t kShortestHash = 8;

const char* wordFor(ItemKind kind) {
    switch (kind) {
        case ItemKind::Header:
            return "map";
        case ItemKind::Source:
            return "source";
        case ItemKind::Voice:
            return "voice";
        case ItemKind::Claim:
            return "claim";
        case ItemKind::Argument:
            return "argument";
        case ItemKind::Waiver:
            return "waiver";
    }
    return "item";
}

bool isSafe(std::string_view text) {
    if (base::findInvalidUtf8(text)) return false;
    for (std::size_t at = 0; at < text.size();)
        if (!base::isXmlCharacter(base::nextCodePoint(text, at))) return false;
    return true;
}

}  // namespace

void RuleChecker::report(ItemKind kind, std::size_t item, std::string field, std::string message,
                         std::size_t which) {
    breaches_.push_back({kind, item, std::move(field), which, std::move(message)});
}

void RuleChecker::declare(ItemKind kind, std::size_t item, const std::string& name) {
    if (!isWellFormedName(name)) {
        report(kind, item, "id",
               fmt::format("“{}” can't be an id: use 1 to 64 letters (A–Z, a–z), digits, “_”, “.” and “-”, "
                           "with a letter or “_” first.",
                           base::visible(name)));
        return;
    }
    const auto [place, isNew] = names_.emplace(name, Declared{kind, item});
    if (!isNew)
        report(kind, item, "id",
               fmt::format("The id “{}” is taken by another {}: give this {} an id of its own.", name,
                           wordFor(place->second.kind), wordFor(kind)));
}

void RuleChecker::count(ItemKind kind, std::size_t items) {
    const std::size_t most = kind == ItemKind::Claim      ? kMostClaims
                             : kind == ItemKind::Argument ? kMostArguments
                             : kind == ItemKind::Source   ? kMostSources
                                                          : kMostVoices;
    if (items > most)
        report(kind, most, "",
               fmt::format("A map can hold {} {}s, not more: split it.", most, wordFor(kind)));
}

void RuleChecker::checkText(ItemKind kind, std::size_t item, const char* field, const std::string& text,
                            std::size_t longest, std::size_t which) {
    if (text.empty()) return;
    if (!isSafe(text)) {
        report(kind, item, field,
               fmt::format("The {} of this {} holds bytes that are not text: remove control characters and "
                           "save as UTF-8.",
                           field, wordFor(kind)),
               which);
    } else if (text.size() > longest && base::countCodePoints(text) > longest) {
        report(kind, item, field,
               fmt::format("The {} of this {} is longer than {} characters: shorten it.", field,
                           wordFor(kind), longest),
               which);
    }
}

void RuleChecker::checkShort(ItemKind kind, std::size_t item, const char* field, const std::string& text,
                             std::size_t which) {
    checkText(kind, item, field, text, kLongestNote, which);
    if (text.size() > kLongestField)
        report(kind, item, field,
               fmt::format("The {} of this {} is longer than {} bytes: shorten it.", field, wordFor(kind),
                           kLongestField),
               which);
}

void RuleChecker::checkUnit(ItemKind kind, std::size_t item, const char* field,
                            const std::optional<double>& number) {
    if (number && !(*number >= 0 && *number <= 1))
        report(kind, item, field, fmt::format("The {} must be a number from 0 to 1.", field));
    else if (number && std::signbit(*number))
        report(kind, item, field, fmt::format("The {} must be a number from 0 to 1 without a sign.", field));
}

void RuleChecker::checkHash(ItemKind kind, std::size_t item, const char* field, const std::string& digits,
                            std::size_t fewest, std::size_t which) {
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (isHex && digits.size() >= fewest && digits.size() <= kFullHash) return;
    report(
        kind, item, field,
        fewest == kFullHash
            ? fmt::format("The sha256 must be {} hexadecimal digits in lower case.", kFullHash)
            : fmt::format("The sha256 must be {} to {} hexadecimal digits in lower case.", fewest, kFullHash),
        which);
}

void RuleChecker::checkAnswers(ItemKind kind, std::size_t item, const std::vector<Answer>& answers) {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Answer& answer = answers[i];
        checkShort(kind, item, "answer", answer.question, i);
        checkShort(kind, item, "answer", answer.date, i);
        checkText(kind, item, "answer", answer.note, kLongestNote, i);
        if (answer.question.empty()) report(kind, item, "answer", "An answer must name its question.", i);
        if (!seen.insert(answer.question).second)
            report(kind, item, "answer",
                   fmt::format("The question “{}” is answered twice here: keep one answer.", answer.question),
                   i);
    }
}

void RuleChecker::checkExtras(ItemKind kind, std::size_t item, const Extras& extras) {
    const auto safe = [](const std::string& text) { return isSafe(text); };
    const bool attributes =
        std::all_of(extras.attributes.begin(), extras.attributes.end(), [&](const auto& a) {
            return safe(a.element) && safe(a.prefix) && safe(a.namespaceUri) && safe(a.name) && safe(a.value);
        });
    const bool nodes = std::all_of(extras.nodes.begin(), extras.nodes.end(),
                                   [&](const auto& n) { return safe(n.before) && safe(n.xml); });
    if (!attributes || !nodes)
        report(kind, item, "", "Text kept for another program holds bytes that are not text: remove it.");
}

void RuleChecker::checkContent(const Header& header) {
    constexpr auto kKind = ItemKind::Header;
    if (!header.id.empty() && !isWellFormedName(header.id))
        report(kKind, 0, "id",
               fmt::format("“{}” can't be an id: use 1 to 64 letters (A–Z, a–z), digits, “_”, “.” and “-”, "
                           "with a letter or “_” first.",
                           base::visible(header.id)));
    checkShort(kKind, 0, "language", header.language);
    checkText(kKind, 0, "title", header.title, kLongestText);
    checkText(kKind, 0, "question", header.question, kLongestText);
    checkText(kKind, 0, "description", header.description, kLongestNote);
    checkExtras(kKind, 0, header.extras);
}

void RuleChecker::checkContent(const Source& source, std::size_t item) {
    constexpr auto kKind = ItemKind::Source;
    checkText(kKind, item, "title", source.title, kLongestText);
    checkText(kKind, item, "publisher", source.publisher, kLongestText);
    checkText(kKind, item, "author", source.author, kLongestText);
    checkShort(kKind, item, "published", source.published);
    checkShort(kKind, item, "accessed", source.accessed);
    // Addresses are texts: a map with a monstrous one still opens, it only never becomes a link.
    checkText(kKind, item, "url", source.url, kLongestNote);
    checkText(kKind, item, "archiveUrl", source.archiveUrl, kLongestNote);
    checkShort(kKind, item, "language", source.language);
    checkText(kKind, item, "ties", source.ties, kLongestNote);
    checkShort(kKind, item, "layer", source.layer);
    checkText(kKind, item, "note", source.note, kLongestNote);
    if (source.text) {
        checkShort(kKind, item, "text", source.text->file);
        if (!source.text->file.empty() && !isPathBelow(source.text->file))
            report(kKind, item, "text",
                   fmt::format("“{}” is not a path in the map's folder or below it: give one without “..”, "
                               "“\\” or a “/” in front, or leave it out.",
                               base::visible(source.text->file)));
        checkHash(kKind, item, "text", source.text->sha256, kFullHash);
    }
    checkAnswers(kKind, item, source.answers);
    checkExtras(kKind, item, source.extras);
}

void RuleChecker::checkContent(const Voice& voice, std::size_t item) {
    checkText(ItemKind::Voice, item, "name", voice.name, kLongestText);
    checkText(ItemKind::Voice, item, "note", voice.note, kLongestNote);
    checkExtras(ItemKind::Voice, item, voice.extras);
}

void RuleChecker::checkContent(const Claim& claim, std::size_t item) {
    constexpr auto kKind = ItemKind::Claim;
    if (claim.text.empty()) report(kKind, item, "text", "A claim must say something: give it a text.");
    checkText(kKind, item, "text", claim.text, kLongestText);
    const auto lines = static_cast<std::size_t>(std::count(claim.text.begin(), claim.text.end(), '\n')) + 1;
    if (lines > kMostLines)
        report(kKind, item, "text",
               fmt::format("The text of this claim has more than {} lines: shorten it.", kMostLines));
    for (std::size_t i = 0; i < claim.anchors.size(); ++i) {
        const Anchor& anchor = claim.anchors[i];
        if (anchor.start >= anchor.end)
            report(kKind, item, "anchor",
                   fmt::format("The span from {} to {} is empty: its end must lie behind its start.",
                               anchor.start, anchor.end),
                   i);
        if (!anchor.sha256.empty()) checkHash(kKind, item, "anchor", anchor.sha256, kShortestHash, i);
        checkText(kKind, item, "quote", anchor.quote, kLongestNote, i);
        checkText(kKind, item, "prefix", anchor.prefix, kLongestNote, i);
        checkText(kKind, item, "suffix", anchor.suffix, kLongestNote, i);
    }
    checkUnit(kKind, item, "credence", claim.credence);
    checkShort(kKind, item, "layer", claim.layer);
    for (std::size_t i = 0; i < claim.tags.size(); ++i) {
        checkShort(kKind, item, "tag", claim.tags[i], i);
        if (claim.tags[i].empty()) report(kKind, item, "tag", "A tag must say something.", i);
    }
    checkText(kKind, item, "note", claim.note, kLongestNote);
    checkExtras(kKind, item, claim.extras);
}

void RuleChecker::checkContent(const Argument& argument, std::size_t item) {
    constexpr auto kKind = ItemKind::Argument;
    if (argument.premises.empty())
        report(kKind, item, "premise", "An argument must have at least one premise: add one.");
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < argument.premises.size(); ++i)
        if (!seen.insert(argument.premises[i].name).second)
            report(kKind, item, "premise",
                   fmt::format("“{}” is a premise of this argument twice: name it once.",
                               base::visible(argument.premises[i].name)),
                   i);
    checkUnit(kKind, item, "strength", argument.strength);
    checkShort(kKind, item, "scheme", argument.scheme);
    checkShort(kKind, item, "layer", argument.layer);
    checkText(kKind, item, "note", argument.note, kLongestNote);
    checkAnswers(kKind, item, argument.answers);
    checkExtras(kKind, item, argument.extras);
}

}  // namespace counterpoint::map
