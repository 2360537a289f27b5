#pragma once

#include <QMainWindow>

#include "editing/document.hpp"

class QDockWidget;
class QStackedWidget;

namespace counterpoint::ui {

class ArticlePane;
class FileKeeper;
class Inspector;
class Looks;
class MapPane;
class NoticeArea;
class Outline;
class Session;
class Settings;
class StartPage;

// The window: article on the left with the outline behind it, map in the middle, inspector on the right.
// Every panel can be hidden. Before there is a map, the start page takes the middle.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    // Both must outlive the window.
    MainWindow(Settings& settings, Looks& looks, editing::Keeping keeping, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return *session_; }
    FileKeeper& files() { return *files_; }
    MapPane& map() { return *map_; }
    ArticlePane& article() { return *article_; }
    Inspector& inspector() { return *inspector_; }
    Outline& outline() { return *outline_; }
    QDockWidget* articlePanel() { return articlePanel_; }
    QDockWidget* inspectorPanel() { return inspectorPanel_; }
    QDockWidget* outlinePanel() { return outlinePanel_; }

    bool showsStart() const;
    // What is being typed in any pane goes into the map: before saving, closing and undoing.
    void commitTyping();

  public slots:
    void showStart();
    // Each of these begins with another map, after asking about unsaved work.
    bool newMap();
    bool openMap(const QString& path);  // empty: the user chooses
    bool openExample();
    bool practise();
    bool pasteArticle();
    bool openArticle(const QString& path);  // empty: the user chooses
    bool save();
    bool saveAs();

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void build();
    void wire();
    QDockWidget* addPanel(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area);
    void keepPanels();
    void showWork();
    void showName();
    void followLooks();
    bool openCopy(const QString& shipped);

    Settings& settings_;
    Looks& looks_;
    Session* session_;
    NoticeArea* notices_;
    MapPane* map_;
    ArticlePane* article_;
    Inspector* inspector_;
    Outline* outline_;
    StartPage* start_;
    QStackedWidget* pages_;
    QDockWidget* articlePanel_ = nullptr;
    QDockWidget* inspectorPanel_ = nullptr;
    QDockWidget* outlinePanel_ = nullptr;
    FileKeeper* files_;
};

}  // namespace counterpoint::ui
