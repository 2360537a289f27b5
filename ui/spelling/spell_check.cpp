#include "ui/spelling/spell_check.hpp"

#include "spelling/dictionary.hpp"

#include <QLocale>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::ui {
namespace {

constexpr std::size_t kMostSuggestions = 6;

// How many UTF-16 units valid UTF-8 text has.
int unitsIn(std::string_view text) {
    int units = 0;
    for (std::size_t offset = 0; offset < text.size();)
        units += base::nextCodePoint(text, offset) > 0xFFFF ? 2 : 1;
    return units;
}

}  // namespace

SpellCheck::SpellCheck(const std::string& personalFile, QObject* parent)
    : QObject(parent), speller_(spelling::PersonalWords(personalFile)) {}

SpellCheck::~SpellCheck() {
    if (reader_) reader_->wait();
}

void SpellCheck::setLanguage(const QString& language) {
    wanted_ = (language.isEmpty() ? QLocale().bcp47Name() : language).toStdString();
    if (!reader_) startReading();
}

void SpellCheck::startReading() {
    if (language_ == wanted_) return;
    language_ = wanted_;
    reader_.reset(QThread::create([this, language = wanted_] {
        read_.reset();
        const auto dictionary = spelling::findDictionary(language);
        if (!dictionary) return;
        auto checker = spelling::Checker::open(*dictionary);
        if (checker) read_ = std::move(checker).value();
    }));
    connect(reader_.get(), &QThread::finished, this, &SpellCheck::finishReading);
    reader_->start();
}

void SpellCheck::finishReading() {
    reader_->wait();
    reader_.reset();
    speller_.use(std::exchange(read_, std::nullopt));
    emit changed();
    startReading();  // another language may have been asked for meanwhile
}

QList<SpellCheck::Place> SpellCheck::findDoubtful(const QString& text) {
    const std::string utf8 = text.toStdString();  // a lone half of a character becomes another single unit
    QList<Place> places;
    std::size_t byte = 0;
    int unit = 0;
    for (const spelling::Word& word : speller_.findDoubtful(utf8)) {
        unit += unitsIn(std::string_view(utf8).substr(byte, word.start - byte));
        const int length = unitsIn(std::string_view(utf8).substr(word.start, word.length));
        places.append({unit, length});
        unit += length;
        byte = word.start + word.length;
    }
    return places;
}

QStringList SpellCheck::suggest(const QString& word) const {
    QStringList suggestions;
    for (const std::string& suggestion : speller_.suggest(word.toStdString(), kMostSuggestions))
        suggestions.append(QString::fromStdString(suggestion));
    return suggestions;
}

bool SpellCheck::isPersonal(const QString& word) const {
    return speller_.isPersonal(word.toStdString());
}

bool SpellCheck::learn(const QString& word) {
    const bool kept = speller_.learn(word.toStdString()).ok();
    emit changed();
    return kept;
}

bool SpellCheck::forget(const QString& word) {
    const bool kept = speller_.forget(word.toStdString()).ok();
    emit changed();
    return kept;
}

}  // namespace counterpoint::ui
