#pragma once

#include "spelling/speller.hpp"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>
#include <memory>
#include <optional>
#include <string>

namespace counterpoint::ui {

// The spelling of one language for the text fields of a window. A dictionary takes its time to read, so that
// happens beside the window; until then, and where there is none, every word is right.
class SpellCheck : public QObject {
    Q_OBJECT

  public:
    // Personal words are kept in the file.
    explicit SpellCheck(const std::string& personalFile = spelling::personalWordsFile(),
                        QObject* parent = nullptr);
    ~SpellCheck() override;

    // BCP 47; empty: the language of the desktop.
    void setLanguage(const QString& language);

    struct Place {
        int start = 0;  // in UTF-16 units, as Qt counts
        int length = 0;
    };
    QList<Place> findDoubtful(const QString& text);

    QStringList suggest(const QString& word) const;
    bool isPersonal(const QString& word) const;
    // False: the word couldn't be kept for the next time.
    bool learn(const QString& word);
    bool forget(const QString& word);

  signals:
    // Other words are doubtful now: the dictionary is there, or a word was learnt.
    void changed();

  private:
    void startReading();
    void finishReading();

    spelling::Speller speller_;
    std::optional<std::string> language_;  // what the dictionary in use, or being read, is for
    std::string wanted_;
    std::unique_ptr<QThread> reader_;
    std::optional<spelling::Checker> read_;  // belongs to the reader while it runs
};

}  // namespace counterpoint::ui
