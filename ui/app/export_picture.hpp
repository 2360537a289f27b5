#pragma once

namespace counterpoint::ui {

class MainWindow;

// Asks for a file and writes the map's picture into it, as SVG with legend and sources. A failure is a
// notice.
void exportPicture(MainWindow& window);

}  // namespace counterpoint::ui
