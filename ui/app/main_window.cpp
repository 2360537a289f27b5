#include "ui/app/main_window.hpp"

#include "ui/article_pane/article_pane.hpp"
#include "ui/files/file_keeper.hpp"
#include "ui/files/notice_area.hpp"
#include "ui/files/notice_bar.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/looks/looks.hpp"
#include "ui/map_pane/map_pane.hpp"
#include "ui/outline/outline.hpp"
#include "ui/session/session.hpp"
#include "ui/settings/settings.hpp"
#include "ui/start/shipped_maps.hpp"
#include "ui/start/start_page.hpp"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "format/read.hpp"

namespace counterpoint::ui {

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr int kArticleWidth = 360;
constexpr int kInspectorWidth = 300;
const QString kStartMatter = QStringLiteral("start");

}  // namespace

MainWindow::MainWindow(Settings& settings, Looks& looks, editing::Keeping keeping, QWidget* parent)
    : QMainWindow(parent),
      settings_(settings),
      looks_(looks),
      session_(new Session(this)),
      notices_(new NoticeArea(this)),
      map_(new MapPane(*session_, this)),
      article_(new ArticlePane(*session_, this)),
      inspector_(new Inspector(*session_, this)),
      outline_(new Outline(*session_, this)),
      start_(new StartPage(this)),
      pages_(new QStackedWidget(this)),
      files_(new FileKeeper(*session_, *notices_, std::move(keeping), this)) {
    setObjectName(QStringLiteral("mainWindow"));
    build();
    wire();
    followLooks();
    resize(kFirstSize);
    resizeDocks({articlePanel_, inspectorPanel_}, {kArticleWidth, kInspectorWidth}, Qt::Horizontal);
    if (!settings_.geometry().isEmpty()) restoreGeometry(settings_.geometry());
    showStart();
}

MainWindow::~MainWindow() {
    // The panes look at the session until their end, so it goes after them.
    delete files_;
    for (QDockWidget* const panel : {articlePanel_, outlinePanel_, inspectorPanel_}) delete panel;
    delete takeCentralWidget();
}

void MainWindow::build() {
    pages_->addWidget(start_);
    pages_->addWidget(map_);
    // Notices stand above the start page, too: that is where left work is offered.
    auto* const middle = new QWidget(this);
    auto* const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices_);
    column->addWidget(pages_, 1);
    setCentralWidget(middle);

    articlePanel_ = addPanel(tr("Article"), "articlePanel", article_, Qt::LeftDockWidgetArea);
    outlinePanel_ = addPanel(tr("Outline"), "outlinePanel", outline_, Qt::LeftDockWidgetArea);
    inspectorPanel_ = addPanel(tr("Inspector"), "inspectorPanel", inspector_, Qt::RightDockWidgetArea);
    tabifyDockWidget(articlePanel_, outlinePanel_);
    articlePanel_->raise();
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* MainWindow::addPanel(const QString& title, const char* name, QWidget* content,
                                  Qt::DockWidgetArea area) {
    auto* const panel = new QDockWidget(title, this);
    panel->setObjectName(QLatin1String(name));
    panel->setWidget(content);
    addDockWidget(area, panel);
    return panel;
}

void MainWindow::wire() {
    connect(start_, &StartPage::openExample, this, &MainWindow::openExample);
    connect(start_, &StartPage::practise, this, &MainWindow::practise);
    connect(start_, &StartPage::newMap, this, &MainWindow::newMap);
    connect(start_, &StartPage::openMap, this, &MainWindow::openMap);
    connect(start_, &StartPage::pasteArticle, this, &MainWindow::pasteArticle);
    connect(start_, &StartPage::openArticle, this, &MainWindow::openArticle);
    connect(start_, &StartPage::noticed, session_, &Session::notify);
    connect(start_, &StartPage::forgetRecentFile, this, [this](const QString& path) {
        settings_.forgetRecentFile(path);
        start_->setRecentFiles(settings_.recentFiles());
    });
    connect(inspector_, &Inspector::left, this, [this] { map_->view().setFocus(); });
    connect(inspector_, &Inspector::passageWanted, this, [this](const QString& claim, int anchor) {
        articlePanel_->show();
        articlePanel_->raise();
        article_->showSpan(claim, anchor);
    });
    connect(files_, &FileKeeper::opened, this, [this](const QString& path) {
        settings_.addRecentFile(path);
        article_->setMapFile(path);
        showName();
    });
    connect(session_, &Session::restarted, this, &MainWindow::showWork);
    // The map shows these itself, but it isn't always in sight.
    connect(session_, &Session::noticed, this, [this](const QString& sentence) {
        if (showsStart()) notices_->put(kStartMatter, {Notice::Kind::News, sentence, {}});
    });
    connect(session_, &Session::fileChanged, this, &MainWindow::showName);
    connect(&looks_, &Looks::changed, this, &MainWindow::followLooks);
}

bool MainWindow::showsStart() const {
    return pages_->currentWidget() == start_;
}

void MainWindow::showStart() {
    keepPanels();
    start_->setRecentFiles(settings_.recentFiles());
    pages_->setCurrentWidget(start_);
    for (QDockWidget* const panel : {articlePanel_, outlinePanel_, inspectorPanel_}) panel->hide();
    start_->setFocus();
    showName();
}

void MainWindow::showWork() {
    if (showsStart()) {
        pages_->setCurrentWidget(map_);
        notices_->take(kStartMatter);
        if (settings_.panels().isEmpty() || !restoreState(settings_.panels())) {
            for (QDockWidget* const panel : {articlePanel_, outlinePanel_, inspectorPanel_}) panel->show();
            articlePanel_->raise();
        }
    }
    article_->setMapFile(QString::fromStdString(session_->document().path()));
    showName();
    map_->view().setFocus();
}

void MainWindow::showName() {
    if (showsStart()) {
        setWindowModified(false);
        setWindowTitle(tr("Counterpoint"));
        return;
    }
    setWindowTitle(tr("%1[*] – Counterpoint").arg(files_->name()));
    setWindowModified(session_->document().isModified());
}

void MainWindow::followLooks() {
    drawing::ViewOptions view = session_->view();
    view.theme = looks_.theme();
    view.claimWidth = settings_.claimWidth();
    session_->setView(view);
}

void MainWindow::commitTyping() {
    inspector_->commit();
    // The editors on the map and in the outline put what was typed into the map when they lose the focus.
    if (QWidget* const typing = QApplication::focusWidget(); typing && isAncestorOf(typing)) {
        typing->clearFocus();
        typing->setFocus();
    }
}

bool MainWindow::openCopy(const QString& shipped) {
    if (shipped.isEmpty()) {
        session_->notify(tr("The example isn’t where the program was installed; install it again."));
        return false;
    }
    auto loaded = format::loadMap(shipped.toStdString());
    if (!loaded) {
        session_->notify(QString::fromStdString(base::describe(loaded.error())));
        return false;
    }
    commitTyping();
    if (!files_->mayLeave()) return false;
    session_->start(std::move(loaded->map));
    article_->setMapFile(shipped);  // its text lies there
    return true;
}

bool MainWindow::openExample() {
    return openCopy(exampleMap());
}

bool MainWindow::practise() {
    return openCopy(practiceMap());
}

bool MainWindow::newMap() {
    commitTyping();
    if (!files_->mayLeave()) return false;
    session_->start(map::Map());
    return true;
}

bool MainWindow::openMap(const QString& path) {
    commitTyping();
    if (!path.isEmpty()) return files_->open(path);
    files_->openWithDialog();
    return true;
}

bool MainWindow::pasteArticle() {
    const QMimeData* const mime = QApplication::clipboard()->mimeData();
    if (!mime || !mime->hasText() || mime->text().trimmed().isEmpty()) {
        session_->notify(tr("There is no text to paste: copy the article first."));
        return false;
    }
    return newMap() && article_->pasteText(*mime);
}

bool MainWindow::openArticle(const QString& path) {
    if (!newMap()) return false;
    if (!path.isEmpty()) return article_->openFile(path);
    article_->openWithDialog();
    return true;
}

bool MainWindow::save() {
    commitTyping();
    return files_->save();
}

bool MainWindow::saveAs() {
    commitTyping();
    return files_->saveWithDialog();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    commitTyping();
    if (!files_->mayLeave()) {
        event->ignore();
        return;
    }
    settings_.setGeometry(saveGeometry());
    keepPanels();
    event->accept();
}

void MainWindow::keepPanels() {
    if (!showsStart()) settings_.setPanels(saveState());
}

}  // namespace counterpoint::ui
