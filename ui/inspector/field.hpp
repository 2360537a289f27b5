#pragma once

#include <QString>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace counterpoint::ui {

// One value of what the inspector shows: its name, the widgets that change it, and below them, when what was
// typed can't be, one sentence that says why.
class Field : public QWidget {
    Q_OBJECT

  public:
    // Without a label the field's own widget says what it is.
    explicit Field(const QString& label, QWidget* parent = nullptr);

    const QString& label() const { return label_; }

    // Shows the map's value where it isn't the one that was shown last. What is being typed stays otherwise.
    virtual void refresh() = 0;

    // Shows the map's value, whatever was shown or typed before.
    virtual void reset() = 0;

    // Applies what was typed; a choice applies itself when it is made.
    virtual void commit() {}

    // Why what was typed isn't in the map; empty: it is, or nothing was typed.
    const QString& problem() const { return problem_; }

  protected:
    // The reader has gone on to something else: not to another window, nor to a menu of the field's own.
    static bool isLeaving(const QEvent& event);

    void setBody(QWidget* body, QWidget* focus);
    void addBelow(QWidget* widget);
    void showProblem(const QString& problem);

    void changeEvent(QEvent* event) override;

  private:
    void tint();

    QString label_;
    QString problem_;
    QBoxLayout* column_;
    QLabel* name_ = nullptr;
    QLabel* why_;
    QWidget* focus_ = nullptr;
};

}  // namespace counterpoint::ui
