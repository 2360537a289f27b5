#include "ui/map_pane/drop_finder.hpp"

#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>
#include <algorithm>

#include "editing/gestures_add.hpp"
#include "editing/gestures_move.hpp"
#include "editing/places.hpp"

namespace counterpoint::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("DropFinder", text);
}

editing::DropKind kindOf(DropWay way) {
    switch (way) {
        case DropWay::Supports:
            return editing::DropKind::Supports;
        case DropWay::Opposes:
            return editing::DropKind::Opposes;
        case DropWay::Joins:
            return editing::DropKind::Joins;
        case DropWay::Undercuts:
            return editing::DropKind::Undercuts;
        case DropWay::Warrants:
            return editing::DropKind::Warrants;
    }
    return editing::DropKind::Loose;
}

QString sentenceOf(DropWay way) {
    switch (way) {
        case DropWay::Supports:
            return tr("A reason for this claim");
        case DropWay::Opposes:
            return tr("An objection to this claim");
        case DropWay::Joins:
            return tr("In this box, together with what is there");
        case DropWay::Undercuts:
            return tr("An objection to this step: it doesn’t follow");
        case DropWay::Warrants:
            return tr("A reason for this step: why it follows");
    }
    return {};
}

QString sentenceOf(const DragLoad& load, const DropChoice& choice) {
    if (choice.insertion) return tr("At this place in the row");
    if (choice.chosen) {
        const QString& refusal = choice.refusals[*choice.chosen];
        if (!refusal.isEmpty()) return refusal;
        const QString sentence = sentenceOf(choice.targets[*choice.chosen].way);
        return load.mode == editing::DropMode::AlsoHere ? tr("Also here: %1").arg(sentence) : sentence;
    }
    return choice.isLoose ? tr("A loose claim, by itself") : QString();
}

}  // namespace

QRectF DropFinder::seen(const std::string& item) const {
    const QRectF rect = view_.map().rectOf(item);
    return rect.isNull() ? QRectF() : view_.viewportTransform().mapRect(rect);
}

// A box of which nothing would stay counts as dragged, too.
bool DropFinder::isDragged(const DragLoad& load, const std::string& item) const {
    const auto has = [&](const std::string& name) {
        return std::find(load.items.begin(), load.items.end(), name) != load.items.end();
    };
    if (item.empty() || has(item)) return !item.empty();
    const map::Map& map = session_.map();
    if (const map::Argument* argument = map.arguments().find({item}))
        return std::all_of(argument->premises.begin(), argument->premises.end(),
                           [&](const map::ClaimId& premise) { return has(premise.name); });
    const map::Argument* argument = editing::argumentOf(map, {item});
    return argument != nullptr && has(argument->id.name);
}

Hovered DropFinder::hoveredAt(const DragLoad& load, const std::string& item) const {
    Hovered hovered;
    if (item.empty() || isDragged(load, item)) return hovered;
    const map::Map& map = session_.map();
    if (map.claims().has({item})) {
        hovered.claim = item;
        hovered.claimBox = seen(item);
        const map::Argument* argument = editing::argumentOf(map, {item});
        const QRectF box = argument == nullptr ? QRectF() : seen(argument->id.name);
        if (box.contains(hovered.claimBox.center())) {
            hovered.argument = argument->id.name;
            hovered.argumentBox = box;
        }
    } else if (map.arguments().has({item})) {
        hovered.argument = item;
        hovered.argumentBox = seen(item);
    }
    return hovered;
}

DropChoice DropFinder::find(const DragLoad& load, QPoint place, const DropChoice& before,
                            const std::array<double, kDropWays>& widths) const {
    DropChoice choice;
    const QRectF window = QRectF(view_.viewport()->rect()).adjusted(4, 4, -4, -4);
    const std::string item = view_.pointerAt(place).item;
    const auto isOnTarget = [&](const std::vector<DropTarget>& targets) {
        return std::any_of(targets.begin(), targets.end(),
                           [&](const DropTarget& target) { return target.area.contains(place); });
    };
    // What was hovered before, where it is now: the map may have moved under the pointer.
    const Hovered old =
        hoveredAt(load, before.hovered.claim.empty() ? before.hovered.argument : before.hovered.claim);
    const std::vector<DropTarget> oldTargets = targetsOf(old, widths, window);
    if (!isOnTarget(oldTargets)) {
        choice.insertion = findInsertion(load, place, item);
        if (choice.insertion) {
            choice.sentence = sentenceOf(load, choice);
            return choice;
        }
    }
    const bool isElsewhere = !item.empty() && item != old.claim && item != old.argument;
    const bool stays =
        isOnTarget(oldTargets) || (!isElsewhere && targetAt(oldTargets, old, place).has_value());
    choice.hovered = stays ? old : hoveredAt(load, item);
    choice.targets = targetsOf(choice.hovered, widths, window);
    choice.chosen = targetAt(choice.targets, choice.hovered, place);
    if (choice.hovered == before.hovered && choice.targets.size() == before.refusals.size())
        choice.refusals = before.refusals;
    else
        addRefusals(load, choice);
    // Let go over itself, nothing is meant: a drag that was begun by mistake.
    if (choice.hovered.isEmpty() && !isDragged(load, item))
        choice.isLoose =
            load.span ||
            editing::fitsDrop(session_.map(), load.items, editing::DropKind::Loose, {}, load.mode).ok();
    choice.sentence = sentenceOf(load, choice);
    return choice;
}

void DropFinder::addRefusals(const DragLoad& load, DropChoice& choice) const {
    for (const DropTarget& target : choice.targets) {
        QString refusal;
        if (!load.span) {
            const auto fits =
                editing::fitsDrop(session_.map(), load.items, kindOf(target.way), target.item, load.mode);
            if (!fits) refusal = QString::fromStdString(fits.error().message);
        }
        choice.refusals.push_back(refusal);
    }
}

// In whose row the dragged item stands, as drawn; itself among them.
std::vector<std::string> DropFinder::siblingsOf(const DragLoad& load) const {
    std::vector<std::string> siblings;
    if (load.items.size() != 1 || load.mode == editing::DropMode::AlsoHere) return siblings;
    const map::Map& map = session_.map();
    const map::Argument* argument = map.arguments().find({load.items.front()});
    if (argument == nullptr) {
        argument = editing::argumentOf(map, {load.items.front()});
        if (argument == nullptr) return siblings;
        if (argument->premises.size() > 1) {
            for (const map::ClaimId& premise : argument->premises) siblings.push_back(premise.name);
            return siblings;
        }
    }
    for (const map::ArgumentId& sibling : editing::siblingsOf(map, *argument))
        siblings.push_back(sibling.name);
    return siblings;
}

std::optional<Insertion> DropFinder::findInsertion(const DragLoad& load, QPoint place,
                                                   const std::string& item) const {
    const std::vector<std::string> siblings = siblingsOf(load);
    if (siblings.size() < 2) return {};
    std::vector<QRectF> boxes;
    for (const std::string& sibling : siblings) boxes.push_back(seen(sibling));
    if (std::any_of(boxes.begin(), boxes.end(), [](const QRectF& box) { return box.isNull(); })) return {};
    const auto insertion = insertionAt(boxes, place);
    if (!insertion) return {};
    // Over something that isn't of the row, that is what is meant.
    const map::Argument* around = editing::argumentOf(session_.map(), {item});
    const bool isOfRow = item.empty() || std::any_of(siblings.begin(), siblings.end(), [&](const auto& name) {
                             const map::Argument* own = editing::argumentOf(session_.map(), {name});
                             return name == item || (around != nullptr && around->id.name == name) ||
                                    (own != nullptr && own->id.name == item);
                         });
    if (!isOfRow) return {};
    const auto own = std::find_if(siblings.begin(), siblings.end(),
                                  [&](const std::string& name) { return isDragged(load, name); });
    const auto at = static_cast<std::size_t>(own - siblings.begin());
    if (insertion->before == at || insertion->before == at + 1) return {};
    return insertion;
}

base::Result<editing::Step> DropFinder::insert(const DragLoad& load, std::size_t before) const {
    const std::vector<std::string> siblings = siblingsOf(load);
    const auto own = std::find_if(siblings.begin(), siblings.end(),
                                  [&](const std::string& name) { return isDragged(load, name); });
    auto at = static_cast<std::size_t>(own - siblings.begin());
    editing::Step step{session_.map(), editing::Gesture::Reorder, load.items, false};
    while (at != before && at + 1 != before) {
        const bool back = before < at;
        auto next =
            editing::reorder(step.map, load.items, back ? editing::Side::Before : editing::Side::After);
        if (!next) return next.error();
        step = std::move(next).value();
        at = back ? at - 1 : at + 1;
    }
    return step;
}

base::Result<editing::Step> DropFinder::stepOf(const DragLoad& load, editing::DropKind kind,
                                               const std::string& target) {
    const map::Map& map = session_.map();
    if (!load.span) return editing::drop(map, load.items, kind, target, ids_, load.mode);
    const map::Claim claim = claimOf(*load.span);
    switch (kind) {
        case editing::DropKind::Supports:
            return editing::addReason(map, {target}, ids_, claim);
        case editing::DropKind::Opposes:
            return editing::addObjection(map, {target}, ids_, claim);
        case editing::DropKind::Joins:
            return editing::addPremise(map, {target}, ids_, claim);
        case editing::DropKind::Undercuts:
            return editing::addUndercutter(map, {target}, ids_, claim);
        case editing::DropKind::Warrants:
            return editing::addWarrant(map, {target}, ids_, claim);
        case editing::DropKind::Loose:
            break;
    }
    return editing::addClaim(map, ids_, claim);
}

void DropFinder::drop(const DragLoad& load, const DropChoice& choice) {
    if (choice.insertion) {
        session_.apply(insert(load, choice.insertion->before));
    } else if (choice.chosen) {
        const DropTarget& target = choice.targets[*choice.chosen];
        // A claim's own place in its box is right behind the claim that it was dropped on.
        const bool behindClaim = target.way == DropWay::Joins && !choice.hovered.claim.empty();
        session_.apply(stepOf(load, kindOf(target.way), behindClaim ? choice.hovered.claim : target.item));
    } else if (choice.isLoose) {
        session_.apply(stepOf(load, editing::DropKind::Loose, {}));
    }
}

}  // namespace counterpoint::ui
