#include "ui/files/notice_area.hpp"

#include <QVBoxLayout>
#include <utility>

namespace counterpoint::ui {

NoticeArea::NoticeArea(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    setObjectName("notices");
    setAccessibleName(tr("Notices"));
    hide();
}

void NoticeArea::put(const QString& matter, Notice notice) {
    NoticeBar*& bar = bars_[matter];
    if (bar == nullptr) {
        bar = new NoticeBar(this);
        bar->setObjectName("notice-" + matter);
        connect(bar, &NoticeBar::dismissed, this, [this, matter] { take(matter); });
        rows_->addWidget(bar);
    }
    bar->setNotice(std::move(notice));
    show();
}

void NoticeArea::take(const QString& matter) {
    const auto found = bars_.find(matter);
    if (found == bars_.end()) return;
    // One of its buttons may have been pressed for this.
    found->second->hide();
    found->second->setObjectName("");
    found->second->deleteLater();
    bars_.erase(found);
    if (bars_.empty()) hide();
}

void NoticeArea::takeAll() {
    while (!bars_.empty()) take(QString(bars_.begin()->first));
}

QString NoticeArea::textOf(const QString& matter) const {
    const auto found = bars_.find(matter);
    return found == bars_.end() ? QString() : found->second->text();
}

}  // namespace counterpoint::ui
