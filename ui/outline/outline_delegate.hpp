#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace counterpoint::ui {

// Paints rows with their text wrapped, and edits claims in place: Enter applies the text, Shift+Enter breaks
// the line, Escape takes back what was typed. The map's keys that end an edit apply it and go on to the map.
class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit OutlineDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    int widthFor(const QModelIndex& index) const;

    QTreeView* view_;
};

}  // namespace counterpoint::ui
