#pragma once

#include <QString>
#include <QSyntaxHighlighter>

class QMenu;
class QPlainTextEdit;

namespace counterpoint::ui {

class SpellCheck;

// Underlines doubtful words while somebody types in a text field. Only the paragraph that changes is looked
// at.
class SpellingMarks : public QSyntaxHighlighter {
    Q_OBJECT

  public:
    SpellingMarks(QPlainTextEdit& edit, SpellCheck& check);

    // Puts what can be done about the word at this place of the document at the top of the menu: better
    // words, and to keep the word or to forget it. Nothing for words that are right.
    void addActions(QMenu& menu, int position);

  protected:
    void highlightBlock(const QString& text) override;

  private:
    void addSuggestions(QMenu& menu, const QString& word, int start);

    QPlainTextEdit& edit_;
    SpellCheck& check_;
};

}  // namespace counterpoint::ui
