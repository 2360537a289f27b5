#pragma once

#include <QFrame>
#include <vector>

#include "article/attach.hpp"
#include "map/map.hpp"

class QLabel;
class QListWidget;
class QPushButton;

namespace counterpoint::ui {

// What a person should know and do about spans whose words have changed or are gone, and about an article
// that isn't the one that the map was made from.
class SpansBar : public QFrame {
    Q_OBJECT

  public:
    explicit SpansBar(QWidget* parent = nullptr);

    // `otherText`: the article has changed since. Hides itself when there is nothing to say.
    void tell(const map::Map& map, const std::vector<article::Span>& spans, bool otherText);
    // Whether there are selected words that a span could be put on.
    void setHasSelection(bool has);

  signals:
    void textAccepted();  // the map is to follow the article that is shown
    void spanShown(const counterpoint::article::Span& span);
    void spanConfirmed(const counterpoint::article::Span& span);  // it still fits, with its new words
    void spanReplaced(const counterpoint::article::Span& span);   // put it on the selected words
    void spanTakenOff(const counterpoint::article::Span& span);

  private:
    const article::Span* current() const;
    void enableButtons();

    QLabel* sentence_;
    QPushButton* accept_;
    QListWidget* list_;
    QLabel* advice_;
    QPushButton* confirm_;
    QPushButton* replace_;
    QPushButton* takeOff_;
    QWidget* actions_;
    std::vector<article::Span> open_;
    QStringList quotes_;  // what the words were, for each of them
    bool hasSelection_ = false;
};

}  // namespace counterpoint::ui
