#include "ui/commands/command.hpp"

#include <QCoreApplication>
#include <iterator>

namespace counterpoint::ui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Commands", text);
}

void append(std::vector<Command>& table, std::vector<Command> part) {
    table.insert(table.end(), part.begin(), part.end());
}

}  // namespace

QString nameOf(const Command& command) {
    return translated(command.name);
}

QString tipOf(const Command& command) {
    return translated(command.tip);
}

QString nameOf(CommandMenu menu) {
    switch (menu) {
        case CommandMenu::File:
            return translated(QT_TRANSLATE_NOOP("Commands", "File"));
        case CommandMenu::Edit:
            return translated(QT_TRANSLATE_NOOP("Commands", "Edit"));
        case CommandMenu::Argument:
            return translated(QT_TRANSLATE_NOOP("Commands", "Argument"));
        case CommandMenu::View:
            return translated(QT_TRANSLATE_NOOP("Commands", "View"));
        case CommandMenu::Help:
            return translated(QT_TRANSLATE_NOOP("Commands", "Help"));
    }
    return {};
}

QList<QKeySequence> keysOf(const Command& command) {
    QList<QKeySequence> keys;
    const QStringList texts = QString::fromLatin1(command.keys).split(' ', Qt::SkipEmptyParts);
    for (const QString& text : texts) keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

const std::vector<Command>& commandTable() {
    static const std::vector<Command> kTable = [] {
        std::vector<Command> table;
        append(table, fileCommands());
        append(table, editCommands());
        append(table, argumentCommands());
        append(table, viewCommands());
        return table;
    }();
    return kTable;
}

}  // namespace counterpoint::ui
