#include "ui/map_pane/claim_editor.hpp"

#include "ui/spelling/spell_check.hpp"
#include "ui/spelling/spelling_marks.hpp"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>
#include <memory>

#include "map/rules.hpp"

namespace counterpoint::ui {
namespace {

// Line feeds as a map has them.
QString cleaned(QString text) {
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n').replace(QChar(QChar::LineSeparator), u'\n');
}

// How many UTF-16 units at the end of `text` have to go, so that the rest is within the limits.
int excess(const QString& text) {
    std::size_t characters = 0;
    std::size_t lines = 1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isLowSurrogate()) continue;
        if (text[at] == u'\n') ++lines;
        if (++characters > map::kLongestText || lines > map::kMostLines)
            return static_cast<int>(text.size() - at);
    }
    return 0;
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isShortcutOfTheWindow(const QWidget& widget, const QKeyEvent& event) {
    const QKeySequence keys(event.keyCombination());
    const auto actions = widget.window()->findChildren<QAction*>();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->isEnabled() && action->shortcuts().contains(keys);
    });
}

}  // namespace

ClaimEditor::ClaimEditor(SpellCheck& check, QWidget* parent) : QPlainTextEdit(parent) {
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(false);
    document()->setDocumentMargin(0);
    marks_ = new SpellingMarks(*this, check);
    connect(document(), &QTextDocument::contentsChange, this, [this](int at, int, int added) {
        changedAt_ = at;
        added_ = added;
    });
}

void ClaimEditor::start(const QString& kept, const QString& draft) {
    composing_.clear();
    setPlainText(kept);
    if (!draft.isEmpty()) {
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.insertText(draft);
    }
    moveCursor(QTextCursor::End);
}

// QPlainTextEdit::toPlainText() would make ordinary spaces of no-break spaces.
QString ClaimEditor::wholeText() const {
    return cleaned(document()->toRawText());
}

QString ClaimEditor::claimText() const {
    QString text = document()->toRawText();
    if (!composing_.isEmpty()) text.insert(textCursor().position(), composing_);
    text = cleaned(text);
    text.chop(excess(text));
    return text.trimmed();
}

int ClaimEditor::textHeight() const {
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height + 2 * document()->documentMargin()));
}

bool ClaimEditor::isOurKey(const QKeyEvent& event) const {
    const int key = event.key();
    return isEnter(key) || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape ||
           event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo);
}

bool ClaimEditor::event(QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return QPlainTextEdit::event(event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (isOurKey(*key)) {
        key->accept();
        return true;
    }
    const bool handled = QPlainTextEdit::event(event);
    // Saving or the command palette, say: they are to find the text in the map.
    if (!key->isAccepted() && isShortcutOfTheWindow(*this, *key)) emit commandComing();
    return handled;
}

void ClaimEditor::keyPressEvent(QKeyEvent* event) {
    if (isOurKey(*event) && handleKey(*event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    keepWithinLimits();
}

bool ClaimEditor::handleKey(const QKeyEvent& event) {
    // While an input method composes, these keys belong to it: Enter takes a candidate, Esc drops it.
    if (!composing_.isEmpty()) return true;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (isEnter(event.key())) {
        if (shift) {
            insertPlainText("\n");
            keepWithinLimits();
            ensureCursorVisible();
        } else {
            emit finished(control ? AfterText::ReasonBeside : AfterText::Nothing);
        }
        return true;
    }
    if (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab) {
        emit finished(shift || event.key() == Qt::Key_Backtab ? AfterText::Objection : AfterText::Reason);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    // Nothing typed and nothing to take back: taking back means the new claim itself.
    if (event.matches(QKeySequence::Undo) && !document()->isUndoAvailable() && document()->isEmpty()) {
        emit left();
        return true;
    }
    return false;
}

void ClaimEditor::inputMethodEvent(QInputMethodEvent* event) {
    composing_ = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty()) keepWithinLimits();
}

void ClaimEditor::insertFromMimeData(const QMimeData* source) {
    if (!source->hasText()) return;
    insertPlainText(cleaned(source->text().replace("\r\n", "\n")));
    keepWithinLimits();
    ensureCursorVisible();
}

void ClaimEditor::keepWithinLimits() {
    const int tooMany = excess(wholeText());
    if (tooMany == 0) return;
    // What was just added has to give way, from its end; never what was there before.
    const int end = changedAt_ + added_;
    QTextCursor cursor(document());
    cursor.joinPreviousEditBlock();
    const int from = std::max(changedAt_, end - tooMany);
    cursor.setPosition(from);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    emit cutShort(tooMany);
}

void ClaimEditor::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->setObjectName("editorMenu");
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor there = byKey ? textCursor() : cursorForPosition(event->pos());
    marks_->addActions(*menu, there.position());
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ClaimEditor::focusOutEvent(QFocusEvent* event) {
    // The menu of the editor and another program's window leave the text in hand.
    const bool stays =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!stays && !composing_.isEmpty()) QGuiApplication::inputMethod()->commit();
    QPlainTextEdit::focusOutEvent(event);
    if (!stays) emit finished(AfterText::Nothing);
}

}  // namespace counterpoint::ui
