#include "ui/article_pane/article_texts.hpp"

#include <QFile>
#include <QFileInfo>
#include <utility>

#include "article/new_map.hpp"
#include "article/shelf.hpp"
#include "base/files.hpp"
#include "base/text.hpp"

namespace counterpoint::ui {

QString ArticleTexts::keep(const article::Article& article) {
    opened_[base::sha256(article.bytes)] = article;
    if (shelf_.isEmpty()) return {};
    const auto kept = article::keepCopy(QFile::encodeName(shelf_).toStdString(), article);
    return kept ? QString() : QString::fromStdString(base::describe(kept.error()));
}

KnownText ArticleTexts::find(const map::Source& source) const {
    KnownText known;
    if (!source.text) return known;
    known.state = KnownText::State::Missing;
    const auto foundSame = [&](article::Article article) {
        known.state = KnownText::State::Same;
        known.article = std::move(article);
        known.sha256 = source.text->sha256;
        return known;
    };

    std::optional<KnownText> beside;
    if (!source.text->file.empty() && !mapFile_.isEmpty()) {
        known.file = QFileInfo(mapFile_).absolutePath() + "/" + QString::fromStdString(source.text->file);
        const std::string path = QFile::encodeName(known.file).toStdString();
        // A link may not lead out of the map's folder.
        const bool outside = QFileInfo::exists(known.file) &&
                             article::pathFrom(QFile::encodeName(mapFile_).toStdString(), path).empty();
        auto bytes = outside ? base::Result<std::string>(base::Error{
                                   "The article’s file leads out of the map’s folder, so it isn’t read.", {}})
                             : base::readFile(path, article::kLargestArticle);
        auto read =
            bytes ? article::readPlainText(*bytes, path) : base::Result<article::Article>(bytes.error());
        if (read && base::sha256(*bytes) == source.text->sha256) return foundSame(std::move(*read));
        if (read) {
            beside = known;
            beside->state = KnownText::State::Other;
            beside->sha256 = base::sha256(*bytes);
            beside->article = std::move(*read);
        } else {
            known.trouble = QString::fromStdString(read.error().message);
        }
    }
    const auto opened = opened_.find(source.text->sha256);
    // A file that somebody has changed since is what they want to see.
    if (beside) return *beside;
    if (opened != opened_.end()) return foundSame(opened->second);
    if (auto copy = article::findCopy(QFile::encodeName(shelf_).toStdString(), source.text->sha256))
        return foundSame(std::move(*copy));
    return known;
}

}  // namespace counterpoint::ui
