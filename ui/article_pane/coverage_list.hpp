#pragma once

#include <QWidget>

#include "article/coverage.hpp"

class QListWidget;
class QToolButton;

namespace counterpoint::ui {

// "Not on the map yet: 12 of 40 sentences", and the sentences when it is opened.
class CoverageList : public QWidget {
    Q_OBJECT

  public:
    explicit CoverageList(QWidget* parent = nullptr);

    void setCoverage(const article::Text& text, article::Coverage coverage);
    void setOpen(bool open);
    bool isOpen() const;

  signals:
    void sentenceChosen(const counterpoint::article::Range& sentence);  // to be looked at
    void sentenceTaken(const counterpoint::article::Range& sentence);   // Enter: to be worked on

  private:
    void fill();

    QToolButton* head_;
    QListWidget* list_;
    article::Text text_;
    article::Coverage coverage_;
    bool filled_ = false;
};

}  // namespace counterpoint::ui
