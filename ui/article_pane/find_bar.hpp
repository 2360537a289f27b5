#pragma once

#include <QWidget>
#include <vector>

#include "article/text.hpp"

class QLabel;
class QLineEdit;
class QToolButton;

namespace counterpoint::ui {

// Finds words in a text: a field, "3 of 12", the next and the previous one.
class FindBar : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(QWidget* parent = nullptr);

    void setText(const QString& text);
    // Shows the bar with the caret in its field; searching starts behind `position`.
    void open(const QString& words, int position);
    void next();
    void previous();
    void close();

  signals:
    // Positions of what is found; `current` is -1 when nothing is.
    void found(const std::vector<counterpoint::article::Range>& hits, int current);
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void search();
    void go(int step);
    void show(int current);

    QLineEdit* field_;
    QLabel* count_;
    QToolButton* previous_;
    QToolButton* next_;
    QString text_;
    std::vector<article::Range> hits_;
    int current_ = -1;
    int from_ = 0;
};

}  // namespace counterpoint::ui
