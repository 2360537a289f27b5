#pragma once

#include "ui/outline/outline_model.hpp"

#include <QTreeView>

namespace counterpoint::ui {

class Session;

// The map as a tree of sentences, for the keyboard and for screen readers. Selection goes both ways with the
// session. Arrow keys walk in the tree; the map's other keys are left to the window's actions.
class Outline : public QTreeView {
    Q_OBJECT

  public:
    explicit Outline(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void followSession();
    void tellSession();
    void openNew(const QModelIndex& parent, int first, int last);
    void openAll();
    void startTyping(const QString& item, const QString& typed);

    Session& session_;
    OutlineModel* model_;
    bool isFollowing_ = false;
};

}  // namespace counterpoint::ui
