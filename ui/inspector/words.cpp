#include "ui/inspector/words.hpp"

#include <QCoreApplication>

namespace counterpoint::ui {

namespace {

// Finds the texts for translators (QT_TRANSLATE_NOOP marks them) and puts the window's language in.
template <std::size_t kCount>
QStringList translated(const char* const (&texts)[kCount]) {
    QStringList words;
    for (const char* text : texts) words += QCoreApplication::translate("Words", text);
    return words;
}

}  // namespace

QStringList genreWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "news"), QT_TRANSLATE_NOOP("Words", "analysis"),
                       QT_TRANSLATE_NOOP("Words", "opinion"), QT_TRANSLATE_NOOP("Words", "sponsored"),
                       QT_TRANSLATE_NOOP("Words", "official"), QT_TRANSLATE_NOOP("Words", "research"),
                       QT_TRANSLATE_NOOP("Words", "data"), QT_TRANSLATE_NOOP("Words", "social media"),
                       QT_TRANSLATE_NOOP("Words", "other")});
}

QStringList gradeWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "the original"),
                       QT_TRANSLATE_NOOP("Words", "a copy or a report of it"),
                       QT_TRANSLATE_NOOP("Words", "a single weak page")});
}

QStringList seenWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "yes"), QT_TRANSLATE_NOOP("Words", "no"),
                       QT_TRANSLATE_NOOP("Words", "not known")});
}

QStringList verdictWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "yes"), QT_TRANSLATE_NOOP("Words", "no"),
                       QT_TRANSLATE_NOOP("Words", "open")});
}

QStringList voiceTypeWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "the author"), QT_TRANSLATE_NOOP("Words", "a person"),
                       QT_TRANSLATE_NOOP("Words", "an organisation"),
                       QT_TRANSLATE_NOOP("Words", "an unnamed source")});
}

QStringList stanceWords() {
    return translated(
        {QT_TRANSLATE_NOOP("Words", "says it"), QT_TRANSLATE_NOOP("Words", "passes it on from others"),
         QT_TRANSLATE_NOOP("Words", "admits it"), QT_TRANSLATE_NOOP("Words", "asks it, without saying so")});
}

QStringList evidenceWords() {
    return translated(
        {QT_TRANSLATE_NOOP("Words", "statistic"), QT_TRANSLATE_NOOP("Words", "study"),
         QT_TRANSLATE_NOOP("Words", "law or document"), QT_TRANSLATE_NOOP("Words", "official statement"),
         QT_TRANSLATE_NOOP("Words", "expert opinion"), QT_TRANSLATE_NOOP("Words", "eyewitness"),
         QT_TRANSLATE_NOOP("Words", "news report"), QT_TRANSLATE_NOOP("Words", "anonymous report"),
         QT_TRANSLATE_NOOP("Words", "example"), QT_TRANSLATE_NOOP("Words", "image or video"),
         QT_TRANSLATE_NOOP("Words", "common knowledge")});
}

QStringList natureWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "fact: what is so"),
                       QT_TRANSLATE_NOOP("Words", "value: what is good or bad"),
                       QT_TRANSLATE_NOOP("Words", "policy: what should be done"),
                       QT_TRANSLATE_NOOP("Words", "prediction: what will be"),
                       QT_TRANSLATE_NOOP("Words", "definition: what a word means")});
}

QStringList choiceWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "I accept it"), QT_TRANSLATE_NOOP("Words", "I reject it"),
                       QT_TRANSLATE_NOOP("Words", "I leave it open")});
}

QStringList roleWords() {
    return translated({QT_TRANSLATE_NOOP("Words", "Reason"), QT_TRANSLATE_NOOP("Words", "Objection"),
                       QT_TRANSLATE_NOOP("Words", "“That doesn’t follow”"),
                       QT_TRANSLATE_NOOP("Words", "“Why that follows”")});
}

QString callSource(const map::Source& source) {
    const std::string& name = !source.title.empty()       ? source.title
                              : !source.publisher.empty() ? source.publisher
                              : !source.author.empty()    ? source.author
                                                          : source.url;
    if (name.empty()) return QCoreApplication::translate("Words", "A source without a title");
    return QString::fromStdString(name);
}

QString callVoice(const map::Voice& voice) {
    if (!voice.name.empty()) return QString::fromStdString(voice.name);
    if (voice.type == map::VoiceType::Unnamed)
        return QCoreApplication::translate("Words", "An unnamed source");
    return QCoreApplication::translate("Words", "A voice without a name");
}

}  // namespace counterpoint::ui
