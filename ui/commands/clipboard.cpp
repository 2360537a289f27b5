#include "ui/commands/clipboard.hpp"

#include "ui/session/session.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "drawing/draw.hpp"
#include "editing/gestures.hpp"
#include "format/read.hpp"
#include "format/write.hpp"
#include "publish/outline.hpp"
#include "publish/svg.hpp"

namespace counterpoint::ui {

namespace {

const QString kMapType = QStringLiteral("application/x-counterpoint-map+xml");
const QString kSvgType = QStringLiteral("image/svg+xml");

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

}  // namespace

bool copyToClipboard(const Session& session) {
    const map::Map part = editing::copy(session.map(), session.selection());
    if (part.claims().empty()) return false;
    auto* data = new QMimeData;
    data->setData(kMapType, bytes(format::writeMap(part)));
    data->setText(QString::fromStdString(publish::writeOutline(part)));
    // For paper and for other programs' windows, whatever this one looks like.
    drawing::ViewOptions options;
    options.legend = false;
    if (const auto picture = drawing::draw(part, options))
        data->setData(kSvgType, bytes(publish::writeSvg(*picture)));
    QGuiApplication::clipboard()->setMimeData(data);
    return true;
}

base::Result<editing::Step> pasteFromClipboard(const Session& session, editing::IdMaker& ids) {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && data->hasFormat(kMapType)) {
        const auto part = format::readMap(data->data(kMapType).toStdString(), "");
        if (!part) return part.error();
        return editing::paste(session.map(), session.selection(), part->map, ids);
    }
    const std::string text = data ? data->text().toStdString() : std::string();
    // The text of a map's file, from an editor or a mail.
    if (text.find("urn:counterpoint:argmap:") != std::string::npos) {
        if (const auto part = format::readMap(text, ""))
            return editing::paste(session.map(), session.selection(), part->map, ids);
    }
    return editing::pasteText(session.map(), session.selection(), text, ids);
}

}  // namespace counterpoint::ui
