#include "ui/commands/command_palette.hpp"

#include "ui/commands/commands.hpp"
#include "ui/commands/fuzzy.hpp"
#include "ui/commands/key_words.hpp"
#include "ui/looks/palette.hpp"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kKeysRole = Qt::UserRole + 1;
constexpr int kIdRole = Qt::UserRole;
constexpr int kRowPadding = 7;

// The name on the left, the keys in grey on the right.
class RowDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 2 * kRowPadding);
        return size;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const auto role = isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText;
        painter->setPen(option.palette.color(role));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kKeysRole).toString());
    }
};

struct Found {
    const Command* command;
    int score;
    qsizetype recent;
};

}  // namespace

void CommandPalette::open(Commands& commands, QWidget& window) {
    if (window.findChild<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly)) return;
    auto* palette = new CommandPalette(commands, window);
    palette->present(*palette->field_);
}

CommandPalette::CommandPalette(Commands& commands, QWidget& window)
    : Overlay(window), commands_(&commands), field_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setObjectName("commandPalette");
    setAccessibleName(tr("All commands"));
    field_->setObjectName("commandField");
    field_->setPlaceholderText(tr("What do you want to do?"));
    field_->setAccessibleName(tr("Name of a command"));
    field_->installEventFilter(this);
    list_->setObjectName("commandList");
    list_->setAccessibleName(tr("Commands"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new RowDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(field_);
    layout->addWidget(list_, 1);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(field_, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::choose);
    list();
}

QSize CommandPalette::wantedSize() const {
    return {520, 420};
}

void CommandPalette::list() {
    if (!commands_) return;
    QList<Found> found;
    const QStringList& recent = commands_->recent();
    for (const Command& command : commandTable()) {
        if (!commands_->action(command.id).isEnabled() || QByteArray(command.id) == "palette") continue;
        const int score = fuzzyScore(field_->text(), nameOf(command));
        const qsizetype place = recent.indexOf(command.id);
        if (score >= 0) found.append({&command, score, place < 0 ? recent.size() : place});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& one, const Found& other) {
        return one.score != other.score ? one.score > other.score : one.recent < other.recent;
    });
    list_->clear();
    for (const Found& entry : found) {
        auto* item = new QListWidgetItem(nameOf(*entry.command), list_);
        const QString keys = keyWords(*entry.command).join("  ");
        item->setData(kIdRole, QString(entry.command->id));
        item->setData(kKeysRole, keys);
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? item->text() : item->text() + ", " + keys);
        if (entry.command->icon) item->setIcon(icon(*entry.command->icon));
    }
    list_->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow((list_->currentRow() + step + list_->count()) % list_->count());
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::choose() {
    const QListWidgetItem* item = list_->currentItem();
    const QString id = item ? item->data(kIdRole).toString() : QString();
    const QPointer<Commands> commands = commands_;
    // Closed first: the command may want the keyboard.
    dismiss();
    if (commands && !id.isEmpty()) commands->run(id);
}

}  // namespace counterpoint::ui
