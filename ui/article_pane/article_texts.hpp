#pragma once

#include <QString>
#include <map>
#include <string>

#include "article/read.hpp"
#include "map/model.hpp"

namespace counterpoint::ui {

// What is known of the text of a source.
struct KnownText {
    enum class State {
        None,     // the source says nothing of a text
        Missing,  // the text isn't on this computer, or can't be read (then `trouble` says why)
        Same,     // it is the text that the map was made from
        Other,    // the file beside the map holds another text by now
    };
    State state = State::None;
    article::Article article;
    std::string sha256;  // of the article's bytes
    QString file;        // of the text beside the map; may not exist
    QString trouble;
};

// Finds the texts of sources: what was opened in this window, the file beside the map, and the copies that
// the user's own shelf holds.
class ArticleTexts {
  public:
    // Empty: the map has no file yet.
    void setMapFile(const QString& path) { mapFile_ = path; }
    const QString& mapFile() const { return mapFile_; }
    void setShelf(const QString& folder) { shelf_ = folder; }

    // From now on this text is known, also after the program was closed. Gives a sentence when no copy could
    // be kept, else nothing.
    QString keep(const article::Article& article);
    KnownText find(const map::Source& source) const;

  private:
    QString mapFile_;
    QString shelf_;
    std::map<std::string, article::Article> opened_;  // by SHA-256
};

}  // namespace counterpoint::ui
