#include "ui/start/start_page.hpp"

#include "ui/looks/icons.hpp"
#include "ui/looks/palette.hpp"
#include "ui/start/card.hpp"
#include "ui/start/recent_delegate.hpp"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>

namespace counterpoint::ui {

namespace {

constexpr int kWidest = 860;
constexpr int kColumns = 2;

QLabel* label(const QString& text, double scale, int weight) {
    auto* const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(static_cast<QFont::Weight>(weight));
    label->setFont(font);
    return label;
}

// The one local file that is dragged; empty: it isn't one.
QString draggedFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls[0].isLocalFile() ? urls[0].toLocalFile() : QString();
}

}  // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
    setObjectName("startPage");
    setAccessibleName(tr("Start page"));
    setAcceptDrops(true);

    auto* const content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch(1);
    column->addWidget(label(tr("What does the text argue?"), 2.1, QFont::DemiBold));
    QLabel* const under = label(
        tr("Take an article apart into claims, reasons and objections, and see how they hang together."), 1.1,
        QFont::Normal);
    helpTexts_ << under;
    column->addWidget(under);
    column->addSpacing(18);

    addCard(Icon::Example, tr("Open the example"), tr("An editorial, taken apart: look around in it."),
            "openExample");
    addCard(Icon::Paste, tr("Paste an article"), tr("Copy a text anywhere, then begin its map here."),
            "pasteArticle");
    addCard(Icon::Article, tr("Open an article"), tr("From a file of text, Markdown or HTML."),
            "openArticle");
    addCard(Icon::Practise, tr("Practise"), tr("A short letter and its map, to try things on."), "practise");
    addCard(Icon::New, tr("New map"), tr("Begin with your own main claim."), "newMap");
    addCard(Icon::Open, tr("Open a map"), tr("One that you or someone else has made."), "openMap");
    connect(cards_[0], &Card::clicked, this, &StartPage::openExample);
    connect(cards_[1], &Card::clicked, this, &StartPage::pasteArticle);
    connect(cards_[2], &Card::clicked, this, [this] { emit openArticle({}); });
    connect(cards_[3], &Card::clicked, this, &StartPage::practise);
    connect(cards_[4], &Card::clicked, this, &StartPage::newMap);
    connect(cards_[5], &Card::clicked, this, [this] { emit openMap({}); });

    auto* const grid = new QGridLayout;
    grid->setSpacing(12);
    for (int i = 0; i < cards_.size(); ++i) grid->addWidget(cards_[i], i / kColumns, i % kColumns);
    for (int i = 0; i < kColumns; ++i) grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addSpacing(10);
    QLabel* const hint = label(
        tr("Press the number of what you want, or drop a file here. Everything stays on this computer."), 1,
        QFont::Normal);
    helpTexts_ << hint;
    column->addWidget(hint);
    column->addSpacing(14);
    column->addWidget(recentPart());
    column->addStretch(2);

    // Small windows scroll, large ones keep the cards together in the middle.
    auto* const centred = new QWidget;
    auto* const row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* const scroll = new QScrollArea;
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    setFocusProxy(cards_[0]);
    colourHelp();
    setRecentFiles({});
}

Card* StartPage::addCard(Icon name, const QString& title, const QString& help, const char* objectName) {
    auto* const card = new Card(name, title, help, QString::number(cards_.size() + 1));
    card->setObjectName(objectName);
    card->installEventFilter(this);
    cards_ << card;
    return card;
}

QWidget* StartPage::recentPart() {
    recentPart_ = new QWidget;
    auto* const column = new QVBoxLayout(recentPart_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label(tr("Recent maps"), 1.1, QFont::DemiBold));
    recent_ = new QListWidget;
    recent_->setObjectName("recentFiles");
    recent_->setAccessibleName(tr("Recent maps"));
    recent_->setItemDelegate(new RecentDelegate(recent_));
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recent_->setMouseTracking(true);
    recent_->installEventFilter(this);
    column->addWidget(recent_);
    connect(recent_, &QListWidget::itemClicked, this, &StartPage::openRecent);
    return recentPart_;
}

void StartPage::setRecentFiles(const QStringList& paths) {
    recent_->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* const item = new QListWidgetItem(file.completeBaseName(), recent_);
        const bool there = file.isFile();
        item->setData(RecentDelegate::kPath, path);
        item->setData(RecentDelegate::kFolder,
                      there ? file.absolutePath() : tr("not found in %1").arg(file.absolutePath()));
        item->setData(RecentDelegate::kMissing, !there);
        item->setData(Qt::AccessibleTextRole,
                      there ? file.fileName() : tr("%1, not found").arg(file.fileName()));
        item->setToolTip(path.toHtmlEscaped());
    }
    const int rows = recent_->count();
    recent_->setFixedHeight(rows * std::max(recent_->sizeHintForRow(0), 1) + 2 * recent_->frameWidth() + 2);
    recentPart_->setVisible(rows > 0);
}

void StartPage::openRecent(const QListWidgetItem* item) {
    const QString path = item->data(RecentDelegate::kPath).toString();
    if (QFileInfo(path).isFile()) {
        emit openMap(path);
    } else {
        emit noticed(tr("%1 isn’t there any more. Delete takes it off this list.").arg(path));
    }
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    const int number = event->key() - Qt::Key_1;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && number >= 0 && number < cards_.size()) {
        cards_[number]->setFocus();
        cards_[number]->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartPage::moveFocus(int step) {
    for (qsizetype i = 0; i < cards_.size(); ++i) {
        if (!cards_[i]->hasFocus()) continue;
        if (i + step >= 0 && i + step < cards_.size()) {
            cards_[i + step]->setFocus();
        } else if (step > 0 && recent_->count() > 0) {
            recent_->setFocus();
            recent_->setCurrentRow(0);
        }
        return;
    }
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == recent_) {
        QListWidgetItem* const item = recent_->currentItem();
        if (item && enter) {
            openRecent(item);
            return true;
        }
        if (item && key == Qt::Key_Delete) {
            emit forgetRecentFile(item->data(RecentDelegate::kPath).toString());
            return true;
        }
        if (key == Qt::Key_Up && recent_->currentRow() <= 0) {
            cards_.back()->setFocus();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    if (enter) {
        static_cast<Card*>(watched)->click();
        return true;
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QList<int> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    const QList<int> steps{mirrored ? 1 : -1, mirrored ? -1 : 1, -kColumns, kColumns};
    const qsizetype index = keys.indexOf(key);
    if (index < 0) return QWidget::eventFilter(watched, event);
    moveFocus(steps[index]);
    return true;
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) {
    const QString path = draggedFile(*event->mimeData());
    if (path.isEmpty()) return;
    event->acceptProposedAction();
    if (path.endsWith(".argmap", Qt::CaseInsensitive)) {
        emit openMap(path);
    } else {
        emit openArticle(path);
    }
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) colourHelp();
    QWidget::changeEvent(event);
}

void StartPage::colourHelp() {
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tonesOf(themeShown(quiet)).secondary);
    for (QWidget* text : helpTexts_) text->setPalette(quiet);
}

}  // namespace counterpoint::ui
