#include "ui/outline/outline_words.hpp"

#include <QStringList>

#include "drawing/labels.hpp"

namespace counterpoint::ui {

QString OutlineWords::textOf(std::size_t claim) const {
    return QString::fromStdString(map_.claims()[claim].text);
}

QString OutlineWords::barOf(std::size_t argument) const {
    QString bar = QString::fromStdString(words_.bar(map_.arguments()[argument].role));
    const std::size_t premises = relations_.premises[argument].size();
    if (premises > 1) {
        QString together = QString::fromStdString(words_.together);
        bar += QStringLiteral(" · ") + together.replace(QStringLiteral("{}"), QString::number(premises));
    }
    return bar;
}

QString OutlineWords::labelOfClaim(std::size_t claim) const {
    const map::Claim& item = map_.claims()[claim];
    QStringList parts = {QString::fromStdString(drawing::labelOfClaim(map_, claim, words_))};
    if (item.implicit) parts += QString::fromStdString(words_.unstated);
    if (item.evidence)
        parts += QString::fromStdString(drawing::wordFor(*item.evidence, map_.header().language));
    if (const map::Voice* voice = map_.voices().find(item.voice); voice && !voice->name.empty())
        parts += QString::fromStdString(voice->name);
    return parts.join(QStringLiteral("; "));
}

QString OutlineWords::labelOfArgument(std::size_t argument) const {
    QStringList premises;
    for (const std::size_t premise : relations_.premises[argument]) premises += textOf(premise);
    const QString label =
        QString::fromStdString(drawing::labelOfArgument(map_, relations_, argument, words_));
    return label + QStringLiteral(": ") + premises.join(QStringLiteral("; "));
}

}  // namespace counterpoint::ui
