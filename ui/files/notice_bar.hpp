#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace counterpoint::ui {

// Something that a notice offers to do.
struct NoticeAction {
    QString text;  // with an "&" before the letter that Alt presses
    std::function<void()> act;
};

struct Notice {
    enum class Kind { News, Warning };
    Kind kind = Kind::News;
    QString text;  // whole sentences
    std::vector<NoticeAction> actions;
};

// A strip above the map that says something and waits for no answer. Escape and the cross put it away.
class NoticeBar : public QFrame {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void setNotice(Notice notice);
    QString text() const;

  signals:
    void dismissed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Notice::Kind kind_ = Notice::Kind::News;
    QLabel* label_;
    QHBoxLayout* buttons_;
};

}  // namespace counterpoint::ui
