#include "ui/commands/key_words.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace counterpoint::ui {

namespace {

// Two keys with the same word are one to a reader (Return and Enter).
QStringList wordsFor(const Command& command, QKeySequence::SequenceFormat format) {
    QStringList words;
    const QList<QKeySequence> sequences = keysOf(command);
    for (const QKeySequence& keys : sequences) {
        QString word = keys.toString(format);
        word.replace("Return", "Enter");
        if (!words.contains(word)) words << word;
    }
    return words;
}

}  // namespace

QStringList keyWords(const Command& command) {
    return wordsFor(command, QKeySequence::NativeText);
}

QString keysAsMarkdown() {
    QString page = "# Keys\n\nMade from the table of commands by `counterpoint-editor --keys`.\n";
    const Command* last = nullptr;
    for (const Command& command : commandTable()) {
        if (!last || last->menu != command.menu)
            page += "\n## " + nameOf(command.menu) + "\n\n| Key | Command | Does |\n| --- | --- | --- |\n";
        last = &command;
        QStringList keys;
        const QStringList words = wordsFor(command, QKeySequence::PortableText);
        for (const QString& word : words) keys << '`' + word + '`';
        page += "| " + keys.join(" or ") + " | " + nameOf(command) + " | " + tipOf(command) + " |\n";
    }
    page += "\nA letter that is no command’s starts editing the selected claim with it.\n";
    return page;
}

}  // namespace counterpoint::ui
