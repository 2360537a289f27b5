#pragma once

#include <QStyledItemDelegate>

namespace counterpoint::ui {

// A line of the list of recent maps: its name, then its folder in a quieter colour; what is missing is grey.
class RecentDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    // Data of the items.
    static constexpr int kPath = Qt::UserRole;
    static constexpr int kFolder = Qt::UserRole + 1;
    static constexpr int kMissing = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace counterpoint::ui
