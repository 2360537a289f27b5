#pragma once

#include "ui/commands/command.hpp"

namespace counterpoint::ui {

// The keys of a command as people read them in the window: "Ctrl+Z", "Enter".
QStringList keyWords(const Command& command);

// The manual's page of keys as Markdown, menu by menu: ui/KEYS.md.
QString keysAsMarkdown();

}  // namespace counterpoint::ui
