#pragma once

namespace counterpoint::ui {

class Commands;
class MainWindow;

// Puts the commands to work in the window: fills the menu bar, hands over the panes that show boxes, and
// provides what the panes and the file do. The commands must outlive neither.
void wireCommands(Commands& commands, MainWindow& window);

}  // namespace counterpoint::ui
