#pragma once

#include "ui/files/notice_bar.hpp"

#include <QString>
#include <QWidget>
#include <map>

class QVBoxLayout;

namespace counterpoint::ui {

// The notices that stand above the map now, one below the other. Without one it takes no room.
class NoticeArea : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeArea(QWidget* parent = nullptr);

    // Shows the notice, in the place of an earlier one about the same matter.
    void put(const QString& matter, Notice notice);
    void take(const QString& matter);
    void takeAll();
    // The text of the notice about this matter; empty: there is none.
    QString textOf(const QString& matter) const;

  private:
    QVBoxLayout* rows_;
    std::map<QString, NoticeBar*> bars_;
};

}  // namespace counterpoint::ui
