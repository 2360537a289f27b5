#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace counterpoint::ui {

class Card;
enum class Icon;

// What the window shows when there is no map: what can be begun with, and the key for each. Does nothing
// itself.
class StartPage : public QWidget {
    Q_OBJECT

  public:
    explicit StartPage(QWidget* parent = nullptr);

    // Absolute paths, the newest first. Those that aren't there are shown and can't be opened.
    void setRecentFiles(const QStringList& paths);

  signals:
    void openExample();
    void pasteArticle();
    void openArticle(const QString& path);  // empty: the user is still to choose one
    void practise();
    void newMap();
    void openMap(const QString& path);  // empty: the user is still to choose one
    void forgetRecentFile(const QString& path);
    void noticed(const QString& sentence);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    Card* addCard(Icon name, const QString& title, const QString& help, const char* objectName);
    QWidget* recentPart();
    void openRecent(const QListWidgetItem* item);
    void moveFocus(int step);
    void colourHelp();

    QList<Card*> cards_;
    QList<QWidget*> helpTexts_;
    QWidget* recentPart_ = nullptr;
    QListWidget* recent_ = nullptr;
};

}  // namespace counterpoint::ui
