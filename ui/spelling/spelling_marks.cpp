#include "ui/spelling/spelling_marks.hpp"

#include "ui/spelling/spell_check.hpp"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTimer>

namespace counterpoint::ui {
namespace {

bool isPartOfWord(QChar c) {
    return c.isLetter() || c.isMark() || c == u'\'' || c == u'’' || c.isSurrogate();
}

void replace(QPlainTextEdit& edit, int start, qsizetype length, const QString& text) {
    QTextCursor cursor(edit.document());
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

}  // namespace

SpellingMarks::SpellingMarks(QPlainTextEdit& edit, SpellCheck& check)
    : QSyntaxHighlighter(edit.document()), edit_(edit), check_(check) {
    connect(&check_, &SpellCheck::changed, this, &SpellingMarks::rehighlight);
}

void SpellingMarks::highlightBlock(const QString& text) {
    QTextCharFormat doubtful;
    doubtful.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    const bool dark = edit_.palette().color(QPalette::Base).lightness() < 128;
    doubtful.setUnderlineColor(dark ? QColor(0xFF, 0x8A, 0x80) : QColor(0xD6, 0x33, 0x2A));
    for (const SpellCheck::Place& place : check_.findDoubtful(text))
        setFormat(place.start, place.length, doubtful);
}

void SpellingMarks::addActions(QMenu& menu, int position) {
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    const int inBlock = position - block.position();
    for (const SpellCheck::Place& place : check_.findDoubtful(text)) {
        if (inBlock >= place.start && inBlock <= place.start + place.length) {
            addSuggestions(menu, text.mid(place.start, place.length), block.position() + place.start);
            return;
        }
    }
    int start = inBlock;
    int end = inBlock;
    while (start > 0 && isPartOfWord(text[start - 1])) --start;
    while (end < text.size() && isPartOfWord(text[end])) ++end;
    const QString word = text.mid(start, end - start);
    if (word.isEmpty() || !check_.isPersonal(word)) return;
    auto* forget = new QAction(tr("Take “%1” out of my words").arg(QString(word).replace("&", "&&")), &menu);
    forget->setObjectName("forgetWord");
    connect(forget, &QAction::triggered, &check_, [this, word] { check_.forget(word); });
    QAction* first = menu.actions().value(0);
    menu.insertAction(first, forget);
    menu.insertSeparator(first);
}

void SpellingMarks::addSuggestions(QMenu& menu, const QString& word, int start) {
    QAction* first = menu.actions().value(0);
    const QStringList suggestions = check_.suggest(word);
    for (const QString& suggestion : suggestions) {
        auto* action = new QAction(suggestion, &menu);
        action->setObjectName("suggestion");
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, &edit_,
                [&edit = edit_, start, length = word.size(), suggestion] {
                    replace(edit, start, length, suggestion);
                });
        menu.insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto* none = new QAction(tr("No suggestions"), &menu);
        none->setEnabled(false);
        menu.insertAction(first, none);
    }
    auto* learn = new QAction(tr("Add “%1” to my words").arg(word), &menu);
    learn->setObjectName("learnWord");
    connect(learn, &QAction::triggered, &check_, [this, word] { check_.learn(word); });
    menu.insertAction(first, learn);
    menu.insertSeparator(first);
}

}  // namespace counterpoint::ui
