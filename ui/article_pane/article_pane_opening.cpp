#include "ui/article_pane/article_pane.hpp"
#include "ui/article_pane/article_view.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "article/new_map.hpp"
#include "base/files.hpp"
#include "editing/id_maker.hpp"
#include "map/edits.hpp"

// How an article comes into the pane: as a file, by the clipboard, by a drop.
namespace counterpoint::ui {

namespace {

QString localFileIn(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

// One that isn't a map; those are for the window.
bool isForUs(const QMimeData& data) {
    const QString file = localFileIn(data);
    if (!file.isEmpty()) return !file.endsWith(".argmap") && !file.endsWith(".argcmp");
    return (data.hasText() || data.hasHtml()) && !data.hasFormat(kSpanMimeType);
}

}  // namespace

// The source that waits for a text: the one that is shown without one, or one that spans name.
map::SourceId ArticlePane::sourceForNewText() const {
    const map::Map& map = session_.map();
    if (!source_.empty()) return hasArticle() ? map::SourceId{} : source_;
    for (std::size_t i = 0; i < map.claims().size(); ++i) {
        for (const map::Anchor& anchor : map.claims()[i].anchors) return anchor.source;
    }
    return {};
}

bool ArticlePane::takeArticle(const article::Article& article, const QString& file) {
    const std::string path = file.toStdString();
    map::SourceId id = sourceForNewText();
    map::Map map = session_.map();
    if (id.empty()) {
        id = editing::IdMaker::ofTheSystem().source(map);
        map::Source source = article::sourceOf(article, id.name, path);
        if (map.header().title.empty()) {
            map::Header header = map.header();
            header.title = source.title;
            if (auto named = map::setHeader(map, std::move(header))) map = std::move(*named);
        }
        auto added = map::add(map, std::move(source));
        if (!added) {
            session_.notify(QString::fromStdString(added.error().message));
            return false;
        }
        map = std::move(*added);
    } else {
        auto attached = article::attach(map, id, article, path);
        if (!attached) {
            session_.notify(QString::fromStdString(attached.error().message));
            return false;
        }
        map = std::move(attached.value().map);
    }
    if (const QString trouble = texts_.keep(article); !trouble.isEmpty()) session_.notify(trouble);
    source_ = id;
    // The text of a source that only lacked it is no change of the map.
    if (!session_.apply({std::move(map), editing::Gesture::AttachText, session_.selection(), false}))
        readText();
    view_->setFocus();
    return true;
}

bool ArticlePane::openFile(const QString& path) {
    const std::string name = QFile::encodeName(path).toStdString();
    const auto bytes = base::readFile(name, article::kLargestArticle);
    const auto read =
        bytes ? article::readArticle(*bytes, name) : base::Result<article::Article>(bytes.error());
    if (!read) {
        session_.notify(tr("%1: %2", "file: what is wrong")
                            .arg(QFileInfo(path).fileName(), QString::fromStdString(read.error().message)));
        return false;
    }
    const std::string map = QFile::encodeName(texts_.mapFile()).toStdString();
    const std::string beside = map.empty() || !read->plain ? std::string() : article::pathFrom(map, name);
    return takeArticle(*read, QString::fromStdString(beside));
}

bool ArticlePane::pasteText(const QMimeData& mime) {
    if (mime.hasFormat(kSpanMimeType)) {
        session_.notify(tr("These words come from the article: paste them onto the map."));
        return false;
    }
    if (const QString file = localFileIn(mime); !file.isEmpty()) return openFile(file);
    // Rich text that comes without a plain form is read as a page; either way it becomes plain.
    const bool plain = mime.hasText();
    const QByteArray bytes = (plain ? mime.text() : mime.html()).toUtf8();
    const auto read = article::readArticle({bytes.data(), static_cast<std::size_t>(bytes.size())},
                                           plain ? "pasted.txt" : "pasted.html");
    if (!read) {
        session_.notify(tr("There is no text to paste."));
        return false;
    }
    return takeArticle({read->text, read->text, true}, {});
}

void ArticlePane::paste() {
    if (const QMimeData* mime = QApplication::clipboard()->mimeData()) pasteText(*mime);
}

void ArticlePane::openWithDialog() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an article"), QFileInfo(texts_.mapFile()).absolutePath(),
        tr("Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void ArticlePane::dragEnterEvent(QDragEnterEvent* event) {
    if (isForUs(*event->mimeData())) event->acceptProposedAction();
}

void ArticlePane::dropEvent(QDropEvent* event) {
    if (isForUs(*event->mimeData()) && pasteText(*event->mimeData())) event->acceptProposedAction();
}

}  // namespace counterpoint::ui
