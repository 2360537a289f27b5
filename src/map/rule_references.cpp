#include <fmt/format.h>

#include "base/text.hpp"
#include "map/rule_checker.hpp"

// The part of the rules that is about what items say of one another.
namespace counterpoint::map {

namespace {

const char* nounFor(ItemKind kind) {
    switch (kind) {
        case ItemKind::Source:
            return "a source";
        case ItemKind::Voice:
            return "a voice";
        case ItemKind::Claim:
            return "a claim";
        case ItemKind::Argument:
            return "an argument";
        default:
            return "an item";
    }
}

const char* verbFor(Role role) {
    switch (role) {
        case Role::Supports:
            return "supports";
        case Role::Opposes:
            return "opposes";
        case Role::Undercuts:
            return "undercuts";
        case Role::Warrants:
            return "warrants";
    }
    return "is about";
}

// The role that says the same of the other kind of target.
Role counterpartOf(Role role) {
    switch (role) {
        case Role::Supports:
            return Role::Warrants;
        case Role::Opposes:
            return Role::Undercuts;
        case Role::Undercuts:
            return Role::Opposes;
        case Role::Warrants:
            return Role::Supports;
    }
    return role;
}

}  // namespace

void RuleChecker::checkReference(ItemKind kind, std::size_t item, const char* field, ItemKind wanted,
                                 const std::string& name, std::size_t which) {
    const auto found = names_.find(name);
    if (found == names_.end())
        report(kind, item, field,
               fmt::format("There is no {} “{}” in this map: add it, or name another.", nounFor(wanted) + 2,
                           base::visible(name)),
               which);
    else if (found->second.kind != wanted)
        report(kind, item, field,
               fmt::format("“{}” is {}, and {} is needed here.", name, nounFor(found->second.kind),
                           nounFor(wanted)),
               which);
}

void RuleChecker::checkReferences(const Source& source, std::size_t item) {
    for (std::size_t i = 0; i < source.basedOn.size(); ++i) {
        checkReference(ItemKind::Source, item, "basedOn", ItemKind::Source, source.basedOn[i].name, i);
        if (source.basedOn[i] == source.id)
            report(ItemKind::Source, item, "basedOn",
                   fmt::format("The source “{}” can't be based on itself.", source.id.name), i);
    }
}

void RuleChecker::checkReferences(const Claim& claim, std::size_t item) {
    if (!claim.voice.empty())
        checkReference(ItemKind::Claim, item, "voice", ItemKind::Voice, claim.voice.name);
    for (std::size_t i = 0; i < claim.anchors.size(); ++i)
        checkReference(ItemKind::Claim, item, "anchor", ItemKind::Source, claim.anchors[i].source.name, i);
    for (std::size_t i = 0; i < claim.sources.size(); ++i)
        checkReference(ItemKind::Claim, item, "cites", ItemKind::Source, claim.sources[i].name, i);
}

void RuleChecker::checkReferences(const Argument& argument, std::size_t item) {
    constexpr auto kKind = ItemKind::Argument;
    const bool aboutArgument = isAboutArgument(argument.role);
    const std::string& target = nameOf(argument.target);
    const auto wanted = aboutArgument ? ItemKind::Argument : ItemKind::Claim;
    const auto found = names_.find(target);
    if (found != names_.end() && found->second.kind != wanted)
        report(
            kKind, item, "target",
            fmt::format(
                "An argument that {0} must be about {1}, and “{2}” is {3}: name {1}, or make the role “{4}”.",
                verbFor(argument.role), nounFor(wanted), target, nounFor(found->second.kind),
                verbFor(counterpartOf(argument.role))));
    else
        checkReference(kKind, item, "target", wanted, target);
    for (std::size_t i = 0; i < argument.premises.size(); ++i) {
        checkReference(kKind, item, "premise", ItemKind::Claim, argument.premises[i].name, i);
        if (argument.role == Role::Supports && argument.premises[i].name == target)
            report(kKind, item, "premise",
                   fmt::format("“{}” can't be a reason for itself: take it out of the premises.", target), i);
    }
}

void RuleChecker::checkReferences(const Waiver& waiver, std::size_t item) {
    constexpr auto kKind = ItemKind::Waiver;
    if (!names_.contains(waiver.item))
        report(kKind, item, "item",
               fmt::format("There is no item “{}” in this map: add it, or name another.",
                           base::visible(waiver.item)));
    checkShort(kKind, item, "rule", waiver.rule);
    if (waiver.rule.empty()) report(kKind, item, "rule", "A waiver must name the rule that it is about.");
    checkText(kKind, item, "reason", waiver.reason, kLongestNote);
}

void RuleChecker::checkGrounding(const std::vector<std::optional<std::string_view>>& abouts) {
    enum class State { Unseen, OnPath, Grounded, Reported };
    std::vector<State> states(abouts.size(), State::Unseen);
    for (std::size_t start = 0; start < abouts.size(); ++start) {
        std::vector<std::size_t> path;
        std::size_t at = start;
        bool circle = false;
        while (states[at] == State::Unseen) {
            states[at] = State::OnPath;
            path.push_back(at);
            if (!abouts[at]) break;
            const auto found = names_.find(*abouts[at]);
            if (found == names_.end() || found->second.kind != ItemKind::Argument) break;
            at = found->second.item;
            circle = states[at] == State::OnPath || states[at] == State::Reported;
        }
        for (const std::size_t member : path) states[member] = circle ? State::Reported : State::Grounded;
        if (circle && !path.empty())
            report(ItemKind::Argument, start, "target",
                   "This argument ends up being about itself: arguments about arguments must lead to an "
                   "argument about a claim.");
    }
}

}  // namespace counterpoint::map
