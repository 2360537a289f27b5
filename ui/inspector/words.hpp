#pragma once

#include <QStringList>

#include "map/map.hpp"

// The window's words for the values of a map. Lists are in the order of the enumerators.
namespace counterpoint::ui {

QStringList genreWords();
QStringList gradeWords();
QStringList seenWords();  // of Known: has the original been seen?
QStringList verdictWords();
QStringList voiceTypeWords();
QStringList stanceWords();
QStringList evidenceWords();
QStringList natureWords();
QStringList choiceWords();
QStringList roleWords();  // what the argument is: "Reason"

// How a list names a source or voice, also when it hasn't been given a name.
QString callSource(const map::Source& source);
QString callVoice(const map::Voice& voice);

}  // namespace counterpoint::ui
