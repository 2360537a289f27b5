#pragma once

#include "ui/inspector/field.hpp"

#include <QString>
#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace counterpoint::ui {

// Where a text comes from and goes to.
struct TextBinding {
    std::function<QString()> read;
    std::function<QString(const QString&)> write;  // applies it and gives nothing, or says why it can't be
};

// A text to type. It is applied when the field is left or Enter is pressed; Escape takes back what was typed.
// While nothing is typed, undo and redo are the window's.
class TextField : public Field {
    Q_OBJECT

  public:
    TextField(const QString& label, TextBinding binding, QWidget* parent);

    void refresh() override;
    void reset() override;
    void commit() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  protected:
    virtual QString typed() const = 0;
    virtual void display(const QString& text) = 0;
    // Pressed with these modifiers, Enter applies the text.
    virtual bool entersWith(Qt::KeyboardModifiers modifiers) const = 0;
    virtual void afterRefresh() {}

    void watch(QWidget* edit);
    const QString& value() const { return value_; }

  private:
    bool isPending() const { return typed() != displayed_; }

    TextBinding binding_;
    QString value_;      // the map's, when it was shown
    QString displayed_;  // the same as the edit gives it back
};

// One line.
class LineField : public TextField {
    Q_OBJECT

  public:
    LineField(const QString& label, TextBinding binding, QWidget* parent);

    QLineEdit* edit() const { return edit_; }
    void setHint(const QString& hint);  // shown while it is empty

  protected:
    QString typed() const override;
    void display(const QString& text) override;
    bool entersWith(Qt::KeyboardModifiers modifiers) const override;

  private:
    QLineEdit* edit_;
};

// Several lines, as high as the text asks for, within limits.
class ParagraphField : public TextField {
    Q_OBJECT

  public:
    enum class Enter { Applies, BreaksLine };

    ParagraphField(const QString& label, TextBinding binding, Enter enter, QWidget* parent);

    QPlainTextEdit* edit() const { return edit_; }

  protected:
    QString typed() const override;
    void display(const QString& text) override;
    bool entersWith(Qt::KeyboardModifiers modifiers) const override;

  private:
    Enter enter_;
    QPlainTextEdit* edit_;
};

}  // namespace counterpoint::ui
