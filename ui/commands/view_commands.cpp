#include "ui/commands/command.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>

#include "drawing/neighbours.hpp"
#include "editing/places.hpp"

namespace counterpoint::ui {

namespace {

bool hasClaim(const CommandContext& context) {
    return editing::currentClaim(context.session.map(), context.session.selection()) != nullptr;
}
bool hasClaims(const CommandContext& context) {
    return !context.session.map().claims().empty();
}
bool isFocused(const CommandContext& context) {
    return !context.focus.shown().empty();
}
bool canGoBack(const CommandContext& context) {
    return context.focus.canGoBack();
}
bool canGoForward(const CommandContext& context) {
    return context.focus.canGoForward();
}
bool isFolded(const CommandContext& context) {
    return !context.session.view().folded.empty();
}

template <drawing::Direction direction>
void go(CommandContext& context) {
    Session& session = context.session;
    const std::string next = drawing::neighbour(session.picture(), session.current(), direction);
    if (!next.empty()) session.select({next});
}

template <drawing::Direction direction>
void extend(CommandContext& context) {
    Session& session = context.session;
    const std::string next = drawing::neighbour(session.picture(), session.current(), direction);
    if (next.empty()) return;
    editing::Selection selection = session.selection();
    std::erase(selection, next);
    selection.push_back(next);
    session.select(std::move(selection));
}

void setFolded(Session& session, editing::Folded folded) {
    drawing::ViewOptions view = session.view();
    view.folded = std::move(folded);
    session.setView(std::move(view));
}

void fold(CommandContext& context) {
    Session& session = context.session;
    setFolded(session, editing::toggleFold(session.map(), session.selection(), session.view().folded));
}

void foldOthers(CommandContext& context) {
    setFolded(context.session, editing::foldOthers(context.session.map(), context.session.selection()));
}

void unfoldAll(CommandContext& context) {
    setFolded(context.session, {});
}

void showFocus(CommandContext& context) {
    drawing::ViewOptions view = context.session.view();
    view.focus = context.focus.shown();
    context.session.setView(std::move(view));
}

void focusIn(CommandContext& context) {
    Session& session = context.session;
    const map::Claim* claim = editing::currentClaim(session.map(), session.selection());
    if (!claim) return session.notify(QCoreApplication::translate("Commands", "Select a claim first."));
    context.focus.show(claim->id.name);
    showFocus(context);
}

void focusOut(CommandContext& context) {
    context.focus.showMore(context.session.map());
    showFocus(context);
}

void goBack(CommandContext& context) {
    context.focus.back();
    showFocus(context);
}

void goForward(CommandContext& context) {
    context.focus.forward();
    showFocus(context);
}

}  // namespace

std::vector<Command> viewCommands() {
    constexpr auto kMenu = CommandMenu::View;
    constexpr auto kBoxes = Reach::Boxes;
    constexpr auto kPicture = Reach::Picture;
    constexpr auto kWindow = Reach::Window;
    using drawing::Direction;
    return {
        {"go-left", QT_TRANSLATE_NOOP("Commands", "Left"),
         QT_TRANSLATE_NOOP("Commands", "Selects the neighbour to the left, as drawn."), "Left", kMenu,
         kPicture, false, std::nullopt, go<Direction::Left>, hasClaims},
        {"go-right", QT_TRANSLATE_NOOP("Commands", "Right"),
         QT_TRANSLATE_NOOP("Commands", "Selects the neighbour to the right, as drawn."), "Right", kMenu,
         kPicture, false, std::nullopt, go<Direction::Right>, hasClaims},
        {"go-up", QT_TRANSLATE_NOOP("Commands", "Up"),
         QT_TRANSLATE_NOOP("Commands", "Selects the neighbour above, as drawn."), "Up", kMenu, kPicture,
         false, std::nullopt, go<Direction::Up>, hasClaims},
        {"go-down", QT_TRANSLATE_NOOP("Commands", "Down"),
         QT_TRANSLATE_NOOP("Commands", "Selects the neighbour below, as drawn."), "Down", kMenu, kPicture,
         false, std::nullopt, go<Direction::Down>, hasClaims},
        {"extend-left", QT_TRANSLATE_NOOP("Commands", "Select the one to the left, too"),
         QT_TRANSLATE_NOOP("Commands", "Adds the neighbour to the left to the selection."), "Shift+Left",
         kMenu, kPicture, false, std::nullopt, extend<Direction::Left>, hasClaims},
        {"extend-right", QT_TRANSLATE_NOOP("Commands", "Select the one to the right, too"),
         QT_TRANSLATE_NOOP("Commands", "Adds the neighbour to the right to the selection."), "Shift+Right",
         kMenu, kPicture, false, std::nullopt, extend<Direction::Right>, hasClaims},
        {"fold", QT_TRANSLATE_NOOP("Commands", "Fold"),
         QT_TRANSLATE_NOOP("Commands", "Hides the reasons of the selected claim, or shows them again."), "F",
         kMenu, kBoxes, true, Icon::Fold, fold, hasClaim, true},
        {"fold-others", QT_TRANSLATE_NOOP("Commands", "Fold the others"),
         QT_TRANSLATE_NOOP("Commands", "Hides what neither leads to the selection nor is below it."),
         "Shift+F", kMenu, kBoxes, false, std::nullopt, foldOthers, hasClaim},
        {"unfold-all", QT_TRANSLATE_NOOP("Commands", "Unfold all"),
         QT_TRANSLATE_NOOP("Commands", "Shows everything that was folded."), "Ctrl+Shift+F", kMenu, kBoxes,
         true, std::nullopt, unfoldAll, isFolded},
        {"focus-in", QT_TRANSLATE_NOOP("Commands", "Show this claim alone"),
         QT_TRANSLATE_NOOP("Commands", "Shows the selected claim with what is below it, and nothing else."),
         "Ctrl+]", kMenu, kBoxes, false, Icon::FocusIn, focusIn, hasClaim, true},
        {"focus-out", QT_TRANSLATE_NOOP("Commands", "Show more around it"),
         QT_TRANSLATE_NOOP("Commands", "Shows what this claim is a reason for, too."), "Ctrl+[", kMenu,
         kBoxes, false, std::nullopt, focusOut, isFocused},
        {"focus-back", QT_TRANSLATE_NOOP("Commands", "Back"),
         QT_TRANSLATE_NOOP("Commands", "Shows the part of the map that was shown before."), "Alt+Left", kMenu,
         kBoxes, false, Icon::Back, goBack, canGoBack},
        {"focus-forward", QT_TRANSLATE_NOOP("Commands", "Forward"),
         QT_TRANSLATE_NOOP("Commands", "Shows again what was shown before going back."), "Alt+Right", kMenu,
         kBoxes, false, Icon::Forward, goForward, canGoForward},
        {"fit", QT_TRANSLATE_NOOP("Commands", "Fit"),
         QT_TRANSLATE_NOOP("Commands", "Shows the whole selection; once more, the whole map."), "Ctrl+0",
         kMenu, kWindow, true, Icon::Fit, nullptr, nullptr, true},
        {"zoom-in", QT_TRANSLATE_NOOP("Commands", "Larger"),
         QT_TRANSLATE_NOOP("Commands", "Shows the map larger."), "Ctrl++ Ctrl+=", kMenu, kWindow, true,
         Icon::ZoomIn},
        {"zoom-out", QT_TRANSLATE_NOOP("Commands", "Smaller"),
         QT_TRANSLATE_NOOP("Commands", "Shows the map smaller."), "Ctrl+-", kMenu, kWindow, true,
         Icon::ZoomOut},
        {"zoom-actual", QT_TRANSLATE_NOOP("Commands", "Actual size"),
         QT_TRANSLATE_NOOP("Commands", "Shows the map at 100 %."), "Ctrl+1", kMenu, kWindow, false},
        {"article-panel", QT_TRANSLATE_NOOP("Commands", "Article"),
         QT_TRANSLATE_NOOP("Commands", "Shows the article beside the map, or hides it."), "Alt+1", kMenu,
         kWindow, true, Icon::Article, nullptr, nullptr, true},
        {"outline-panel", QT_TRANSLATE_NOOP("Commands", "Outline"),
         QT_TRANSLATE_NOOP("Commands", "Shows the map as a list of sentences, or hides it."), "Alt+2", kMenu,
         kWindow, true, Icon::Outline},
        {"inspector-panel", QT_TRANSLATE_NOOP("Commands", "Inspector"),
         QT_TRANSLATE_NOOP("Commands", "Shows everything about what is selected, or hides it."), "Alt+3",
         kMenu, kWindow, true, Icon::Inspector},
        {"palette", QT_TRANSLATE_NOOP("Commands", "All commands …"),
         QT_TRANSLATE_NOOP("Commands", "Finds a command by its name."), "Ctrl+K", CommandMenu::Help, kWindow,
         true, std::nullopt},
        {"keys", QT_TRANSLATE_NOOP("Commands", "Keys"),
         QT_TRANSLATE_NOOP("Commands", "Shows what each key does."), "? F1", CommandMenu::Help, kWindow, true,
         Icon::Keys},
    };
}

}  // namespace counterpoint::ui
