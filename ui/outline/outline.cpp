#include "ui/outline/outline.hpp"

#include "ui/outline/outline_delegate.hpp"
#include "ui/session/session.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <algorithm>
#include <vector>

namespace counterpoint::ui {

namespace {

// Deeper rows start closed: the view calls itself once for each level that is open.
constexpr int kDeepestOpen = 200;

}  // namespace

Outline::Outline(Session& session, QWidget* parent)
    : QTreeView(parent), session_(session), model_(new OutlineModel(session, this)) {
    constexpr int kIndentation = 16;
    setObjectName("outline");
    setAccessibleName(tr("Outline"));
    setHeaderHidden(true);
    setModel(model_);
    setItemDelegate(new OutlineDelegate(this));
    setIndentation(kIndentation);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(model_, &QAbstractItemModel::modelReset, this, &Outline::openAll);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &Outline::openNew);
    connect(&session, &Session::selectionChanged, this, &Outline::followSession);
    connect(&session, &Session::changed, this, &Outline::followSession);
    connect(&session, &Session::typingWanted, this, &Outline::startTyping);
    openAll();
    followSession();
}

QSize Outline::sizeHint() const {
    constexpr int kWidth = 360;
    constexpr int kHeight = 600;
    return {kWidth, kHeight};
}

void Outline::openAll() {
    struct Open {
        QModelIndex index;
        int depth;
    };
    std::vector<Open> open = {{QModelIndex(), 0}};
    while (!open.empty()) {
        const Open at = open.back();
        open.pop_back();
        if (at.index.isValid()) expand(at.index);
        if (at.depth == kDeepestOpen) continue;
        for (int row = 0; row < model_->rowCount(at.index); ++row)
            if (const QModelIndex child = model_->index(row, 0, at.index); model_->hasChildren(child))
                open.push_back({child, at.depth + 1});
    }
}

// A row with something new below it is open, so that the new can be seen. Rows above it stay as they are.
void Outline::openNew(const QModelIndex& parent, int, int) {
    if (parent.isValid()) expand(parent);
}

void Outline::followSession() {
    if (isFollowing_) return;
    isFollowing_ = true;
    QItemSelection wanted;
    QModelIndex last;
    for (const std::string& name : session_.selection()) {
        last = model_->indexOf(name);
        // Whoever stands on a reference to the claim stays there.
        if (currentIndex().isValid() && model_->nameOf(currentIndex()) == name) last = currentIndex();
        if (last.isValid()) wanted.select(last, last);
    }
    if (selectionModel()->selection() != wanted)
        selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (last.isValid()) {
        if (last != currentIndex()) selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
        scrollTo(last);
    } else {
        selectionModel()->clearCurrentIndex();
    }
    isFollowing_ = false;
}

void Outline::tellSession() {
    if (isFollowing_) return;
    editing::Selection names;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const std::string& name = model_->nameOf(index);
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    // The current item comes last.
    if (currentIndex().isValid()) {
        const auto current = std::find(names.begin(), names.end(), model_->nameOf(currentIndex()));
        if (current != names.end()) std::rotate(current, current + 1, names.end());
    }
    isFollowing_ = true;
    session_.select(std::move(names));
    isFollowing_ = false;
}

void Outline::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    tellSession();
}

void Outline::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    tellSession();
}

void Outline::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) scheduleDelayedItemsLayout();
}

void Outline::startTyping(const QString& item, const QString& typed) {
    if (!hasFocus()) return;
    const QModelIndex index = model_->indexOf(item.toStdString());
    if (index.isValid() && (model_->flags(index) & Qt::ItemIsEditable)) {
        edit(index);
        auto* const editor = viewport()->findChild<QPlainTextEdit*>("outlineEditor");
        if (editor && !typed.isEmpty()) editor->insertPlainText(typed);
    }
}

// Without this the window's actions for the arrow keys, which walk in the picture, would take them.
bool Outline::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        const bool isWalk = (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) ||
                            key->key() == Qt::Key_Home || key->key() == Qt::Key_End ||
                            key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (isPlain && isWalk) {
            key->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

}  // namespace counterpoint::ui
