#include "ui/commands/command.hpp"
#include "ui/commands/evidence_menu.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>

#include "editing/gestures.hpp"
#include "editing/places.hpp"

namespace counterpoint::ui {

namespace {

bool hasClaim(const CommandContext& context) {
    return editing::currentClaim(context.session.map(), context.session.selection()) != nullptr;
}
bool hasClaimOrNothing(const CommandContext& context) {
    return context.session.map().claims().empty() || hasClaim(context);
}
bool hasArgument(const CommandContext& context) {
    return editing::currentArgument(context.session.map(), context.session.selection()) != nullptr;
}
bool hasArgumentOrNothing(const CommandContext& context) {
    return context.session.map().claims().empty() || hasArgument(context);
}

using Adding = base::Result<editing::Step> (*)(const map::Map&, const editing::Selection&, editing::IdMaker&,
                                               map::Claim);
template <Adding add>
void addUnder(CommandContext& context) {
    context.session.apply(add(context.session.map(), context.session.selection(), context.ids, {}));
}

void addClaim(CommandContext& context) {
    context.session.apply(editing::addClaim(context.session.map(), context.ids));
}

using Marking = base::Result<editing::Step> (*)(const map::Map&, const editing::Selection&);
template <Marking mark>
void markWith(CommandContext& context) {
    context.session.apply(mark(context.session.map(), context.session.selection()));
}

template <editing::Side side>
void reorder(CommandContext& context) {
    context.session.apply(editing::reorder(context.session.map(), context.session.selection(), side));
}

template <editing::Side side>
void moveUnder(CommandContext& context) {
    Session& session = context.session;
    session.apply(editing::moveUnder(session.map(), session.selection(), side, context.ids));
}

// Down leads under the sibling before, as in an outline; the first one goes under the next.
void moveDown(CommandContext& context) {
    Session& session = context.session;
    auto step = editing::moveUnder(session.map(), session.selection(), editing::Side::Before, context.ids);
    if (!step)
        step = editing::moveUnder(session.map(), session.selection(), editing::Side::After, context.ids);
    session.apply(std::move(step));
}

void moveUp(CommandContext& context) {
    Session& session = context.session;
    session.apply(editing::moveUp(session.map(), session.selection(), context.ids));
}

void detach(CommandContext& context) {
    Session& session = context.session;
    session.apply(editing::detach(session.map(), session.selection(), context.ids));
}

}  // namespace

std::vector<Command> argumentCommands() {
    constexpr auto kMenu = CommandMenu::Argument;
    constexpr auto kBoxes = Reach::Boxes;
    using editing::Side;
    return {
        {"add-reason", QT_TRANSLATE_NOOP("Commands", "Because: a reason"),
         QT_TRANSLATE_NOOP("Commands", "Adds a reason under the selected claim."), "Tab", kMenu, kBoxes, true,
         Icon::Reason, addUnder<editing::addReason>, hasClaimOrNothing},
        {"add-objection", QT_TRANSLATE_NOOP("Commands", "But: an objection"),
         QT_TRANSLATE_NOOP("Commands", "Adds an objection under the selected claim."), "Shift+Tab", kMenu,
         kBoxes, true, Icon::Objection, addUnder<editing::addObjection>, hasClaimOrNothing},
        {"add-premise", QT_TRANSLATE_NOOP("Commands", "And: together with"),
         QT_TRANSLATE_NOOP("Commands", "Adds a claim to the same box: a co-premise."), "Return Enter", kMenu,
         kBoxes, false, Icon::CoPremise, addUnder<editing::addPremise>, hasArgumentOrNothing},
        {"add-beside", QT_TRANSLATE_NOOP("Commands", "Another one beside it"),
         QT_TRANSLATE_NOOP("Commands", "Adds another independent reason beside it."),
         "Ctrl+Return Ctrl+Enter", kMenu, kBoxes, false, std::nullopt, addUnder<editing::addBeside>,
         hasArgumentOrNothing},
        {"add-undercutter", QT_TRANSLATE_NOOP("Commands", "That doesn’t follow"),
         QT_TRANSLATE_NOOP("Commands",
                           "Undercuts the selected argument: grants what it says, denies that it leads on."),
         "U", kMenu, kBoxes, false, Icon::Undercut, addUnder<editing::addUndercutter>, hasArgument},
        {"add-warrant", QT_TRANSLATE_NOOP("Commands", "Why that follows"),
         QT_TRANSLATE_NOOP("Commands", "Adds a warrant of the selected argument."), "W", kMenu, kBoxes, false,
         Icon::Warrant, addUnder<editing::addWarrant>, hasArgument},
        {"add-claim", QT_TRANSLATE_NOOP("Commands", "A claim by itself"),
         QT_TRANSLATE_NOOP("Commands", "Adds a claim that is connected with nothing yet."), "Ins", kMenu,
         kBoxes, true, Icon::Claim, addClaim},
        {"evidence", QT_TRANSLATE_NOOP("Commands", "Evidence …"),
         QT_TRANSLATE_NOOP("Commands", "Marks the selected claims as evidence of some kind."), "E", kMenu,
         kBoxes, true, Icon::Evidence, showEvidenceMenu, hasClaim, true},
        {"source", QT_TRANSLATE_NOOP("Commands", "Source …"),
         QT_TRANSLATE_NOOP("Commands", "Says where the selected claim comes from."), "Shift+E", kMenu, kBoxes,
         true, Icon::Source},
        {"toggle-main", QT_TRANSLATE_NOOP("Commands", "Main claim"),
         QT_TRANSLATE_NOOP("Commands", "Marks the selected claims as main claims, or not."), "Ctrl+M", kMenu,
         kBoxes, false, std::nullopt, markWith<editing::toggleMain>, hasClaim},
        {"toggle-unstated", QT_TRANSLATE_NOOP("Commands", "Unstated"),
         QT_TRANSLATE_NOOP("Commands", "Marks what the author leaves unsaid, or not."), "Ctrl+U", kMenu,
         kBoxes, false, std::nullopt, markWith<editing::toggleUnstated>, hasClaim},
        {"reorder-before", QT_TRANSLATE_NOOP("Commands", "Move to the left"),
         QT_TRANSLATE_NOOP("Commands", "Changes places with the one to the left."), "Ctrl+Left", kMenu,
         kBoxes, false, std::nullopt, reorder<Side::Before>, hasClaim, true},
        {"reorder-after", QT_TRANSLATE_NOOP("Commands", "Move to the right"),
         QT_TRANSLATE_NOOP("Commands", "Changes places with the one to the right."), "Ctrl+Right", kMenu,
         kBoxes, false, std::nullopt, reorder<Side::After>, hasClaim},
        {"move-under-before", QT_TRANSLATE_NOOP("Commands", "Move under the one to the left"),
         QT_TRANSLATE_NOOP("Commands", "It becomes a reason for its left neighbour."), "Ctrl+Shift+Left",
         kMenu, kBoxes, false, std::nullopt, moveUnder<Side::Before>, hasClaim},
        {"move-under-after", QT_TRANSLATE_NOOP("Commands", "Move under the one to the right"),
         QT_TRANSLATE_NOOP("Commands", "It becomes a reason for its right neighbour."), "Ctrl+Shift+Right",
         kMenu, kBoxes, false, std::nullopt, moveUnder<Side::After>, hasClaim},
        {"move-up", QT_TRANSLATE_NOOP("Commands", "Move a level up"),
         QT_TRANSLATE_NOOP("Commands", "It moves beside what it was under."), "Ctrl+Shift+Up", kMenu, kBoxes,
         false, std::nullopt, moveUp, hasArgument},
        {"move-down", QT_TRANSLATE_NOOP("Commands", "Move a level down"),
         QT_TRANSLATE_NOOP("Commands", "It becomes a reason for a neighbour."), "Ctrl+Shift+Down", kMenu,
         kBoxes, false, std::nullopt, moveDown, hasClaim},
        {"detach", QT_TRANSLATE_NOOP("Commands", "Detach"),
         QT_TRANSLATE_NOOP("Commands", "The selected premises become claims by themselves."), "Ctrl+L", kMenu,
         kBoxes, false, std::nullopt, detach, hasArgument},
    };
}

}  // namespace counterpoint::ui
