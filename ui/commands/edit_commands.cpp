#include "ui/commands/clipboard.hpp"
#include "ui/commands/command.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>

#include "editing/gestures.hpp"

namespace counterpoint::ui {

namespace {

void tell(const CommandContext& context, const char* sentence) {
    context.session.notify(QCoreApplication::translate("Commands", sentence));
}

bool isSelected(const CommandContext& context) {
    return !context.session.selection().empty();
}
bool canUndo(const CommandContext& context) {
    return context.session.history().canUndo();
}
bool canRedo(const CommandContext& context) {
    return context.session.history().canRedo();
}
bool hasClaims(const CommandContext& context) {
    return !context.session.map().claims().empty();
}

void undo(CommandContext& context) {
    if (!canUndo(context)) return tell(context, QT_TRANSLATE_NOOP("Commands", "There is nothing to undo."));
    context.session.undo();
}

void redo(CommandContext& context) {
    if (!canRedo(context)) return tell(context, QT_TRANSLATE_NOOP("Commands", "There is nothing to redo."));
    context.session.redo();
}

void copy(CommandContext& context) {
    if (!copyToClipboard(context.session))
        tell(context, QT_TRANSLATE_NOOP("Commands", "Nothing is selected."));
}

void cut(CommandContext& context) {
    if (!copyToClipboard(context.session))
        return tell(context, QT_TRANSLATE_NOOP("Commands", "Nothing is selected."));
    context.session.apply(editing::cut(context.session.map(), context.session.selection()));
}

void paste(CommandContext& context) {
    context.session.apply(pasteFromClipboard(context.session, context.ids));
}

void duplicate(CommandContext& context) {
    Session& session = context.session;
    session.apply(editing::duplicate(session.map(), session.selection(), context.ids));
}

void deleteSelection(CommandContext& context) {
    context.session.apply(editing::deleteSelection(context.session.map(), context.session.selection()));
}

void deleteOnly(CommandContext& context) {
    context.session.apply(editing::deleteOnly(context.session.map(), context.session.selection()));
}

void editText(CommandContext& context) {
    if (!isSelected(context)) return tell(context, QT_TRANSLATE_NOOP("Commands", "Select a claim first."));
    context.session.wantTyping(QString::fromStdString(context.session.current()));
}

void selectAll(CommandContext& context) {
    editing::Selection all;
    for (const map::Claim& claim : context.session.map().claims()) all.push_back(claim.id.name);
    context.session.select(std::move(all));
}

void selectNothing(CommandContext& context) {
    context.session.select({});
}

}  // namespace

std::vector<Command> editCommands() {
    constexpr auto kMenu = CommandMenu::Edit;
    constexpr auto kBoxes = Reach::Boxes;
    return {
        {"undo", QT_TRANSLATE_NOOP("Commands", "Undo"),
         QT_TRANSLATE_NOOP("Commands", "Takes back the last step."), "Ctrl+Z", kMenu, Reach::Window, true,
         Icon::Undo, undo, canUndo},
        {"redo", QT_TRANSLATE_NOOP("Commands", "Redo"),
         QT_TRANSLATE_NOOP("Commands", "Does again what was undone."), "Ctrl+Shift+Z Ctrl+Y", kMenu,
         Reach::Window, true, Icon::Redo, redo, canRedo},
        {"edit-text", QT_TRANSLATE_NOOP("Commands", "Edit the text"),
         QT_TRANSLATE_NOOP("Commands", "Edits the selected claim where it stands. Or just type."), "F2 Space",
         kMenu, kBoxes, true, Icon::Edit, editText, isSelected, true},
        {"cut", QT_TRANSLATE_NOOP("Commands", "Cut"),
         QT_TRANSLATE_NOOP("Commands", "Cuts out the selection with what is below it."), "Ctrl+X", kMenu,
         kBoxes, true, Icon::Cut, cut, isSelected, true},
        {"copy", QT_TRANSLATE_NOOP("Commands", "Copy"),
         QT_TRANSLATE_NOOP("Commands",
                           "Copies the selection with what is below it: as a map, text and picture."),
         "Ctrl+C", kMenu, kBoxes, true, Icon::Copy, copy, isSelected},
        {"paste", QT_TRANSLATE_NOOP("Commands", "Paste"),
         QT_TRANSLATE_NOOP("Commands", "Puts what was copied under the selected claim."), "Ctrl+V", kMenu,
         kBoxes, true, Icon::Paste, paste},
        {"duplicate", QT_TRANSLATE_NOOP("Commands", "Duplicate"),
         QT_TRANSLATE_NOOP("Commands", "Makes a copy beside the selection."), "Ctrl+D", kMenu, kBoxes, false,
         std::nullopt, duplicate, isSelected},
        {"delete", QT_TRANSLATE_NOOP("Commands", "Delete"),
         QT_TRANSLATE_NOOP("Commands", "Deletes the selection with what is only below it."), "Del", kMenu,
         kBoxes, true, Icon::Delete, deleteSelection, isSelected},
        {"delete-only", QT_TRANSLATE_NOOP("Commands", "Delete, keep what is below"),
         QT_TRANSLATE_NOOP("Commands", "Deletes the selection alone; its reasons stay."), "Shift+Del", kMenu,
         kBoxes, false, std::nullopt, deleteOnly, isSelected},
        {"select-all", QT_TRANSLATE_NOOP("Commands", "Select all"),
         QT_TRANSLATE_NOOP("Commands", "Selects all claims."), "Ctrl+A", kMenu, kBoxes, false, std::nullopt,
         selectAll, hasClaims, true},
        {"select-nothing", QT_TRANSLATE_NOOP("Commands", "Select nothing"),
         QT_TRANSLATE_NOOP("Commands", "Nothing is selected afterwards."), "Esc", kMenu, kBoxes, false,
         std::nullopt, selectNothing, isSelected},
        {"find", QT_TRANSLATE_NOOP("Commands", "Find"),
         QT_TRANSLATE_NOOP("Commands", "Finds words in the map."), "Ctrl+F /", kMenu, Reach::Window, true,
         Icon::Find, nullptr, nullptr, true},
    };
}

}  // namespace counterpoint::ui
