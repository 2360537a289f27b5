#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <string>
#include <vector>

namespace counterpoint::ui {

class MapView;
class Session;

// Finds claims by their text: each hit is selected and brought into sight, large enough to read.
class ClaimFinder : public QFrame {
    Q_OBJECT

  public:
    ClaimFinder(Session& session, MapView& view, QWidget* parent);

    void open();
    void close();

    // All hits; empty while the bar is closed.
    const std::vector<std::string>& hits() const { return hits_; }

  signals:
    void hitsChanged();
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QToolButton* addButton(const QString& name, const QString& text, Qt::ArrowType arrow);
    void search();
    void refresh();
    void step(int by);
    void showHit();
    void tellCount();

    Session& session_;
    MapView& view_;
    QLineEdit* text_;
    QLabel* count_;
    std::vector<std::string> hits_;
    std::size_t at_ = 0;
};

}  // namespace counterpoint::ui
