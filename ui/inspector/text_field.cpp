#include "ui/inspector/text_field.hpp"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <algorithm>
#include <cmath>
#include <utility>

namespace counterpoint::ui {

namespace {

// As high as its text, between so many lines and a dozen.
class GrowingEdit : public QPlainTextEdit {
  public:
    GrowingEdit(int fewestLines, QWidget* parent) : QPlainTextEdit(parent), fewestLines_(fewestLines) {
        setTabChangesFocus(true);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this] { fitHeight(); });
        fitHeight();
    }

  protected:
    void resizeEvent(QResizeEvent* event) override {
        QPlainTextEdit::resizeEvent(event);
        fitHeight();
    }

  private:
    void fitHeight() {
        constexpr int kMost = 12;
        if (isFitting_) return;
        isFitting_ = true;
        const int lines = static_cast<int>(std::ceil(document()->size().height()));  // counted in lines
        const double margins = 2 * (document()->documentMargin() + frameWidth());
        const int height = std::clamp(lines, fewestLines_, kMost) * QFontMetrics(font()).lineSpacing() +
                           static_cast<int>(std::ceil(margins));
        // A scroll bar makes the text narrower and so perhaps a line longer: without a margin between
        // showing and hiding it, one would call for the other without end.
        if (lines > kMost) setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        if (lines < kMost - 1) setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        if (height != minimumHeight() || height != maximumHeight()) setFixedHeight(height);
        isFitting_ = false;
    }

    int fewestLines_;
    bool isFitting_ = false;
};

}  // namespace

TextField::TextField(const QString& label, TextBinding binding, QWidget* parent)
    : Field(label, parent), binding_(std::move(binding)) {}

void TextField::watch(QWidget* edit) {
    edit->installEventFilter(this);
}

void TextField::refresh() {
    if (binding_.read() != value_) reset();
    afterRefresh();
}

void TextField::reset() {
    value_ = binding_.read();
    display(value_);
    displayed_ = typed();
    showProblem({});
    afterRefresh();
}

void TextField::commit() {
    if (!isPending()) return showProblem({});
    const QString problem = binding_.write(typed());
    if (problem.isEmpty())
        reset();
    else
        showProblem(problem);
}

bool TextField::eventFilter(QObject* watched, QEvent* event) {
    if (isLeaving(*event)) commit();
    if (event->type() == QEvent::ShortcutOverride) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (!isPending() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            key->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && entersWith(key->modifiers() & ~Qt::KeypadModifier)) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape && (isPending() || !problem().isEmpty())) {
            reset();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

LineField::LineField(const QString& label, TextBinding binding, QWidget* parent)
    : TextField(label, std::move(binding), parent), edit_(new QLineEdit(this)) {
    watch(edit_);
    setBody(edit_, edit_);
}

void LineField::setHint(const QString& hint) {
    edit_->setPlaceholderText(hint);
}

QString LineField::typed() const {
    return edit_->text();
}

void LineField::display(const QString& text) {
    const int cursor = edit_->hasFocus() ? edit_->cursorPosition() : 0;
    edit_->setText(text);
    edit_->setCursorPosition(cursor);
}

bool LineField::entersWith(Qt::KeyboardModifiers) const {
    return true;
}

ParagraphField::ParagraphField(const QString& label, TextBinding binding, Enter enter, QWidget* parent)
    : TextField(label, std::move(binding), parent),
      enter_(enter),
      edit_(new GrowingEdit(enter == Enter::Applies ? 1 : 2, this)) {
    watch(edit_);
    setBody(edit_, edit_);
}

// QPlainTextEdit::toPlainText turns no-break spaces into spaces; the raw text keeps them.
QString ParagraphField::typed() const {
    QString text = edit_->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void ParagraphField::display(const QString& text) {
    const int cursor = edit_->textCursor().position();
    edit_->setPlainText(text);
    if (!edit_->hasFocus()) return;
    QTextCursor at = edit_->textCursor();
    at.setPosition(std::min(cursor, edit_->document()->characterCount() - 1));
    edit_->setTextCursor(at);
}

bool ParagraphField::entersWith(Qt::KeyboardModifiers modifiers) const {
    return modifiers == Qt::ControlModifier || (enter_ == Enter::Applies && modifiers == Qt::NoModifier);
}

}  // namespace counterpoint::ui
