#include "ui/app/export_picture.hpp"

#include "ui/app/main_window.hpp"
#include "ui/session/session.hpp"

#include <QFileDialog>

#include "base/files.hpp"
#include "drawing/draw.hpp"
#include "publish/svg.hpp"

namespace counterpoint::ui {

void exportPicture(MainWindow& window) {
    window.commitTyping();
    Session& session = window.session();
    QString path = QFileDialog::getSaveFileName(&window, MainWindow::tr("Export the picture"), {},
                                                MainWindow::tr("SVG picture (*.svg)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) path += QLatin1String(".svg");
    drawing::ViewOptions options;  // on paper and on pages light is the rule, whatever the window's look
    options.folded = session.view().folded;
    options.claimWidth = session.view().claimWidth;
    const auto picture = drawing::draw(session.map(), options);
    const auto written =
        picture ? base::replaceFile(path.toStdString(), publish::writeSvg(*picture), base::Content::Derived)
                : base::Result<void>(picture.error());
    session.notify(written ? MainWindow::tr("The picture is in %1.").arg(path)
                           : QString::fromStdString(base::describe(written.error())));
}

}  // namespace counterpoint::ui
