#include "ui/commands/keys_sheet.hpp"

#include "ui/commands/key_words.hpp"
#include "ui/looks/palette.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

namespace counterpoint::ui {

namespace {

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void addHeading(QGridLayout& column, const QString& text) {
    QLabel* heading = plainLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, column.count() == 0 ? 0 : 12, 0, 2);
    column.addWidget(heading, column.rowCount(), 0, 1, 2);
}

void addRow(QGridLayout& column, const Command& command) {
    const int row = column.rowCount();
    QLabel* keys = plainLabel(keyWords(command).join("  "));
    keys->setForegroundRole(QPalette::PlaceholderText);
    QLabel* name = plainLabel(nameOf(command));
    name->setToolTip(tipOf(command).toHtmlEscaped());
    keys->setAccessibleName(nameOf(command) + ": " + keys->text());
    column.addWidget(name, row, 0);
    column.addWidget(keys, row, 1, Qt::AlignRight);
}

}  // namespace

void KeysSheet::open(QWidget& window) {
    if (window.findChild<KeysSheet*>(QString(), Qt::FindDirectChildrenOnly)) return;
    auto* sheet = new KeysSheet(window);
    sheet->present(*sheet->findChild<QScrollArea*>("keysScroll"));  // arrows scroll
}

KeysSheet::KeysSheet(QWidget& window) : Overlay(window) {
    setObjectName("keysSheet");
    setAccessibleName(tr("Keys"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setObjectName("keysScroll");
    scroll->setAccessibleName(tr("Keys"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    columns_ = makeColumns();
    scroll->setWidget(columns_);
    columns_->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    QLabel* title = plainLabel(tr("Keys"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    layout->addWidget(title);
    layout->addSpacing(8);
    layout->addWidget(scroll, 1);
    QLabel* hint = plainLabel(tr("Just type to edit the selected claim. Esc closes this sheet."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
}

QWidget* KeysSheet::makeColumns() {
    auto* page = new QWidget;
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(0, 0, 12, 0);
    sides->setSpacing(48);
    std::array<QGridLayout*, 2> columns{};
    for (QGridLayout*& column : columns) {
        column = new QGridLayout;
        column->setHorizontalSpacing(24);
        column->setVerticalSpacing(4);
        auto* side = new QVBoxLayout;
        side->addLayout(column);
        side->addStretch(1);
        sides->addLayout(side, 1);
    }
    // About as long as one another.
    const auto isLeft = [](CommandMenu menu) {
        return menu == CommandMenu::Argument || menu == CommandMenu::Edit;
    };
    const Command* last = nullptr;
    for (const Command& command : commandTable()) {
        QGridLayout& column = *columns[isLeft(command.menu) ? 0 : 1];
        if (!last || last->menu != command.menu) addHeading(column, nameOf(command.menu));
        last = &command;
        if (*command.keys != '\0') addRow(column, command);
    }
    return page;
}

QSize KeysSheet::wantedSize() const {
    return columns_->sizeHint() + QSize(72, 150);
}

void KeysSheet::mousePressEvent(QMouseEvent*) {
    dismiss();
}

}  // namespace counterpoint::ui
