#pragma once

#include <QPlainTextEdit>
#include <QString>

namespace counterpoint::ui {

class SpellCheck;
class SpellingMarks;

// What is to happen after the text is kept.
enum class AfterText { Nothing, Reason, Objection, ReasonBeside };

// The text field in which a claim is typed. Plain text only; never longer than a claim may be. It knows what
// its keys mean, not where its text goes.
class ClaimEditor : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit ClaimEditor(SpellCheck& check, QWidget* parent = nullptr);

    // Shows `kept`, the text in the map. A draft stands in its place when there is one; undo leads back.
    void start(const QString& kept, const QString& draft = {});

    // The text as it may stand in a map, without white space around it, and with what an input method was
    // still composing.
    QString claimText() const;

    // How high the whole text is, in pixels, at the present width.
    int textHeight() const;

  signals:
    void finished(AfterText then);
    void left();  // Esc
    // An application's shortcut is about to act; the text in hand belongs into the map before.
    void commandComing();
    // So many characters didn't fit any more.
    void cutShort(int characters);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    bool handleKey(const QKeyEvent& event);
    bool isOurKey(const QKeyEvent& event) const;
    QString wholeText() const;
    void keepWithinLimits();

    SpellingMarks* marks_;
    QString composing_;
    int changedAt_ = 0;
    int added_ = 0;
};

}  // namespace counterpoint::ui
